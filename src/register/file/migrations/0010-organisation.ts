import type { Migration } from './migration'

/** The facts about the organisation: one row, read and written as a whole, parsed by the schema in `core`. */
export const organisation: Migration = {
  version: 10,
  name: 'organisation',
  up: `
    CREATE TABLE organisation (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'organisation'),
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      saved_at TEXT NOT NULL
    ) STRICT;
  `,
}
