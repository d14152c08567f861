import type { Migration } from './migration'

/**
 * Files kept with a record. The bytes lie in pieces in a table of their own, so that none is ever read or written whole.
 * A file counts once its `stage` is `kept`: one that is still arriving, or was removed, is destroyed at the next opening.
 * A file about a person names them and goes with them. The words read out of it are what the search knows of it.
 */
export const attachments: Migration = {
  version: 140,
  name: 'attachments',
  up: `
    CREATE TABLE attachment (
      id TEXT NOT NULL PRIMARY KEY,
      owner_kind TEXT NOT NULL,
      owner_id TEXT NOT NULL,
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size > 0),
      fingerprint TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('arriving', 'kept', 'removed')),
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attachment_by_owner ON attachment (owner_id, added_at);
    CREATE INDEX attachment_by_contact ON attachment (contact_id) WHERE contact_id IS NOT NULL;
    CREATE INDEX attachment_not_kept ON attachment (stage) WHERE stage <> 'kept';

    CREATE TABLE attachment_piece (
      attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (attachment_id, position)
    ) STRICT;

    CREATE TABLE attachment_text (
      attachment_id TEXT NOT NULL PRIMARY KEY
        REFERENCES attachment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      state TEXT NOT NULL CHECK (state IN ('reading', 'read', 'part', 'none', 'unreadable')),
      text TEXT NOT NULL
    ) STRICT;
  `,
}
