import type { Migration } from './migration'

/**
 * Law packs that were used here: the whole signed file, so that its signature can be judged again at every opening. One that
 * is taken back stays in the list. They are about nobody.
 */
export const lawPacks: Migration = {
  version: 320,
  name: 'law-packs',
  up: `
    CREATE TABLE law_pack (
      id TEXT NOT NULL PRIMARY KEY,
      version TEXT NOT NULL,
      sealed TEXT NOT NULL,
      added_at TEXT NOT NULL,
      taken_back_at TEXT NOT NULL
    ) STRICT;
  `,
}
