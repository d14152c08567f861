import type { Migration } from './migration'

/**
 * What people agreed to and refused. A version of a form is written once and stays as it was shown; an event of the history
 * is written once and can only move with its contact, when two entries become one. The triggers hold both, whoever writes.
 * An event carries the address as it stood: a yes for one address never moves to another (`consent.specific`).
 */
export const consents: Migration = {
  version: 150,
  name: 'consents',
  up: `
    CREATE TABLE consent_form (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      made_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE consent_wording (
      id TEXT NOT NULL PRIMARY KEY,
      form_id TEXT NOT NULL REFERENCES consent_form (id) DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version > 0),
      text TEXT NOT NULL CHECK (json_valid(text)),
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX consent_wording_by_form ON consent_wording (form_id, version);
    CREATE TRIGGER consent_wording_stays BEFORE UPDATE ON consent_wording
      WHEN OLD.text IS NOT NEW.text OR OLD.version IS NOT NEW.version OR OLD.form_id IS NOT NEW.form_id
      BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;

    CREATE TABLE consent_event (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      act_id TEXT NOT NULL,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      channel TEXT NOT NULL,
      purpose TEXT NOT NULL,
      point_id TEXT NOT NULL,
      address TEXT NOT NULL,
      normal TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      how TEXT NOT NULL,
      taken_by TEXT NOT NULL,
      wording_id TEXT REFERENCES consent_wording (id) DEFERRABLE INITIALLY DEFERRED,
      words TEXT NOT NULL,
      review_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      evidence TEXT NOT NULL,
      facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
      note TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      CHECK (kind NOT IN ('given', 'soft-opt-in', 'charity-soft-opt-in') OR (channel <> '' AND purpose <> ''
        AND normal <> '' AND happened_on <> '' AND how <> '' AND taken_by <> ''))
    ) STRICT;
    CREATE INDEX consent_event_by_contact ON consent_event (contact_id, happened_on, number);
    CREATE INDEX consent_event_by_review ON consent_event (review_on) WHERE review_on <> '';
    CREATE INDEX consent_event_by_wording ON consent_event (wording_id) WHERE wording_id IS NOT NULL;
    CREATE INDEX consent_event_by_act ON consent_event (act_id);
    CREATE TRIGGER consent_event_stays BEFORE UPDATE ON consent_event
      WHEN OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.channel IS NOT NEW.channel
        OR OLD.purpose IS NOT NEW.purpose OR OLD.normal IS NOT NEW.normal OR OLD.happened_on IS NOT NEW.happened_on
        OR OLD.how IS NOT NEW.how OR OLD.taken_by IS NOT NEW.taken_by OR OLD.wording_id IS NOT NEW.wording_id
        OR OLD.words IS NOT NEW.words OR OLD.facts IS NOT NEW.facts
      BEGIN SELECT RAISE(ABORT, 'the history of consent is only added to'); END;

    CREATE TABLE marketing_assessment (
      id TEXT NOT NULL PRIMARY KEY,
      purpose TEXT NOT NULL,
      signed_on TEXT NOT NULL,
      signed_by TEXT NOT NULL,
      review_on TEXT NOT NULL,
      kept_where TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      ended_on TEXT NOT NULL
    ) STRICT;
  `,
}
