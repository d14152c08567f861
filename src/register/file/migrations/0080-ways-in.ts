import type { Migration } from './migration'

/**
 * Who has a way into the register, and every key slot there ever was: the trail names a slot, and this names the person.
 * A row of `way_in` stays when the slot is gone, so that old lines of the trail can still be read.
 */
export const waysIn: Migration = {
  version: 80,
  name: 'ways in',
  up: `
    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL CHECK (length(name) <= 80),
      added_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE TABLE way_in (
      slot_id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery', 'parts', 'keychain')),
      person_id TEXT REFERENCES person (id),
      made_at TEXT NOT NULL,
      last_used_at TEXT,
      ended_at TEXT,
      days INTEGER CHECK (days BETWEEN 1 AND 90)
    ) STRICT;
    CREATE INDEX way_in_by_person ON way_in (person_id);
  `,
}
