import type { Migration } from './migration'

/**
 * When this register was brought in from another computer, and the key under which the marks of earlier erasures were made
 * there. The register’s own key is a new one, so without it those marks could never be recognised again.
 */
export const arrivals: Migration = {
  version: 120,
  name: 'arrivals',
  up: `
    CREATE TABLE arrival (
      number INTEGER PRIMARY KEY,
      brought_in_at TEXT NOT NULL,
      mark_key BLOB NOT NULL CHECK (length(mark_key) = 32)
    ) STRICT;
  `,
}
