import type { Migration } from './migration'

/**
 * The first questions with their answers, how far the first steps have come, what was put off on Today and why, whether the
 * computer reminds, and which evidence packs were made. An item of Today is named by its id: it may be of any feature.
 */
export const todayAndFirstSteps: Migration = {
  version: 420,
  name: 'today-and-first-steps',
  up: `
    CREATE TABLE first_answer (
      number INTEGER PRIMARY KEY,
      question TEXT NOT NULL UNIQUE,
      answer TEXT NOT NULL CHECK (json_valid(answer)),
      answered_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE first_mark (
      name TEXT NOT NULL PRIMARY KEY,
      marked_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE put_off (
      number INTEGER PRIMARY KEY,
      item_id TEXT NOT NULL UNIQUE,
      until_on TEXT NOT NULL,
      reason TEXT NOT NULL,
      put_off_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE reminder (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'today'),
      shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
      saved_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE evidence_pack (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      scope TEXT NOT NULL,
      record_id TEXT NOT NULL,
      from_on TEXT NOT NULL,
      to_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      files INTEGER NOT NULL,
      size INTEGER NOT NULL,
      code TEXT NOT NULL,
      locked INTEGER NOT NULL CHECK (locked IN (0, 1))
    ) STRICT;
  `,
}
