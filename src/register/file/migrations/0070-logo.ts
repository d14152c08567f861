import type { Migration } from './migration'

/** The organisation’s logo: one row, apart from the facts, so that reading a name never reads a picture. */
export const logo: Migration = {
  version: 70,
  name: 'logo',
  up: `
    CREATE TABLE logo (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'logo'),
      type TEXT NOT NULL CHECK (type IN ('png', 'jpeg')),
      width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 4000),
      height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 4000),
      bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      saved_at TEXT NOT NULL
    ) STRICT;
  `,
}
