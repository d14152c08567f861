import type { Migration } from './migration'

/**
 * Settings that belong to the register, and what was being written when it locked. The ids of a draft are columns of
 * their own, so that an erasure finds every draft about a person; only `fields` holds words. A record may be erased
 * while its draft is there, so there are no foreign keys.
 */
export const settingsAndDrafts: Migration = {
  version: 90,
  name: 'settings-and-drafts',
  up: `
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value)),
      saved_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE draft (
      id TEXT NOT NULL PRIMARY KEY,
      form TEXT NOT NULL,
      part TEXT NOT NULL,
      record_id TEXT,
      contact_id TEXT,
      address TEXT NOT NULL,
      fields TEXT NOT NULL CHECK (json_valid(fields)),
      saved_at TEXT NOT NULL,
      UNIQUE (form, part)
    ) STRICT;
    CREATE INDEX draft_by_record ON draft (record_id) WHERE record_id IS NOT NULL;
    CREATE INDEX draft_by_contact ON draft (contact_id) WHERE contact_id IS NOT NULL;

    CREATE TABLE left_page (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'left'),
      address TEXT NOT NULL,
      left_at TEXT NOT NULL
    ) STRICT;
  `,
}
