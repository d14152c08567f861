import type { Migration } from './migration'

/**
 * The erasures that were carried out, by the id they have in the journal, so that opening knows which are still to be
 * done; and keyed marks of addresses and numbers, by which a contact that comes back with a list is recognised. The id of
 * an erased contact stays: a kept line of the request log carries it, and through it a mark leads to the stop that stands.
 */
export const erasure: Migration = {
  version: 110,
  name: 'erasure',
  up: `
    CREATE TABLE erasure (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('contact')),
      record_id TEXT NOT NULL,
      erased_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX erasure_by_record ON erasure (record_id);

    CREATE TABLE erasure_mark (
      number INTEGER PRIMARY KEY,
      erasure_id TEXT NOT NULL REFERENCES erasure (id) DEFERRABLE INITIALLY DEFERRED,
      mark TEXT NOT NULL
    ) STRICT;
    CREATE INDEX erasure_mark_by_mark ON erasure_mark (mark);
    CREATE INDEX erasure_mark_by_erasure ON erasure_mark (erasure_id);
  `,
}
