import type { Migration } from './migration'

/**
 * What an answer to an access request is made with: the places the organisation looks in, what was decided about each item
 * before it leaves, and who looked a second time. A decision names its item by table and row, and what it takes out by
 * position: the words themselves stand once, where they always stood. `mark` tells whether the item changed since. Of the
 * last locked package is kept where it lies, a hash of its bytes and its passphrase, which opens nothing that is not here.
 */
export const accessCases: Migration = {
  version: 210,
  name: 'access cases',
  up: `
    CREATE TABLE search_place (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE bundle_choice (
      id TEXT NOT NULL PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      item TEXT NOT NULL,
      mark TEXT NOT NULL,
      choice TEXT NOT NULL CHECK (choice IN ('include', 'hold', 'redact')),
      passages TEXT NOT NULL CHECK (json_valid(passages)),
      ground TEXT NOT NULL,
      reasons TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      CHECK (choice = 'include' OR ground <> '')
    ) STRICT;
    CREATE UNIQUE INDEX bundle_choice_by_request ON bundle_choice (request_id, item);

    CREATE TABLE bundle_look (
      id TEXT NOT NULL PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      looked_by TEXT NOT NULL,
      looked_on TEXT NOT NULL,
      is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
      mark TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX bundle_look_by_request ON bundle_look (request_id, recorded_at);

    CREATE TABLE bundle_package (
      id TEXT NOT NULL PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      lies_at TEXT NOT NULL,
      size INTEGER NOT NULL,
      fingerprint TEXT NOT NULL,
      passphrase TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX bundle_package_by_request ON bundle_package (request_id);
  `,
}
