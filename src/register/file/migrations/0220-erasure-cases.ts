import type { Migration } from './migration'

/**
 * Erasures that were decided and wait for their day, and copies that are locked away for a legal claim or a legal duty when
 * the rest of a person is erased. While a plan stands its contact is `leaving`: in no list, and nothing of it may change. The
 * words of a copy are in no search index; its files hang on it and on nobody.
 */
export const erasureCases: Migration = {
  version: 220,
  name: 'erasure cases',
  up: `
    CREATE TABLE erasure_plan (
      id TEXT NOT NULL PRIMARY KEY,
      request_id TEXT NOT NULL UNIQUE REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      contact_id TEXT NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      begun_at TEXT NOT NULL,
      until_on TEXT NOT NULL,
      seen_at TEXT NOT NULL,
      keep_marks INTEGER NOT NULL CHECK (keep_marks IN (0, 1)),
      keep TEXT CHECK (keep IS NULL OR json_valid(keep))
    ) STRICT;

    CREATE TABLE locked_copy (
      id TEXT NOT NULL PRIMARY KEY,
      request_id TEXT NOT NULL UNIQUE REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      until_on TEXT NOT NULL,
      parts TEXT NOT NULL CHECK (json_valid(parts)),
      contents TEXT NOT NULL CHECK (json_valid(contents)),
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX locked_copy_by_day ON locked_copy (until_on);
  `,
}
