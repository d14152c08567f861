import type { Migration } from './migration'

/**
 * The people a breach touched, chosen from the register, and what came of telling each of them (`breach.individuals`). The
 * lines go with their contact.
 */
export const breachPeople: Migration = {
  version: 340,
  name: 'breach-people',
  up: `
    CREATE TABLE breach_person (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      added_at TEXT NOT NULL,
      UNIQUE (breach_id, contact_id)
    ) STRICT;
    CREATE INDEX breach_person_by_contact ON breach_person (contact_id);

    CREATE TABLE breach_person_event (
      number INTEGER PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES breach_person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      state TEXT NOT NULL CHECK (state IN ('sent', 'returned', 'phoned', 'handed')),
      how TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX breach_person_event_by_person ON breach_person_event (person_id, number);
  `,
}
