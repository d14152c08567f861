import type { Migration } from './migration'

/**
 * What is known of the backups: which were made, what they hold, and when each was last opened and found whole. The
 * backups themselves lie in their places; a row without its folder means nothing and goes. Place 1 is on this computer,
 * place 2 is the folder somebody chose.
 */
export const backups: Migration = {
  version: 100,
  name: 'backups',
  up: `
    CREATE TABLE backup (
      id TEXT NOT NULL PRIMARY KEY,
      place INTEGER NOT NULL CHECK (place IN (1, 2)),
      name TEXT NOT NULL CHECK (length(name) <= 60),
      made_at TEXT NOT NULL,
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      counts TEXT NOT NULL CHECK (json_valid(counts)),
      audit_count INTEGER NOT NULL,
      audit_hash TEXT NOT NULL,
      checked_at TEXT NOT NULL,
      proven_at TEXT,
      problem TEXT,
      UNIQUE (place, name)
    ) STRICT;

    CREATE TABLE backup_place (
      place INTEGER NOT NULL PRIMARY KEY CHECK (place = 2),
      folder TEXT NOT NULL,
      chosen_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE backup_attempt (
      place INTEGER NOT NULL PRIMARY KEY CHECK (place IN (1, 2)),
      tried_at TEXT NOT NULL,
      problem TEXT
    ) STRICT;

    CREATE TABLE backup_drill (
      id TEXT NOT NULL PRIMARY KEY,
      tried_at TEXT NOT NULL,
      name TEXT NOT NULL CHECK (length(name) <= 60),
      problem TEXT
    ) STRICT;
  `,
}
