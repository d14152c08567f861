import type { Migration } from './migration'

/** Whoever took a consent back is found without reading every answer: the retention schedule asks for them each day. */
export const consentTakenBack: Migration = {
  version: 440,
  name: 'consent-taken-back',
  up: `
    CREATE INDEX consent_event_taken_back ON consent_event (contact_id) WHERE kind = 'withdrawn';
  `,
}
