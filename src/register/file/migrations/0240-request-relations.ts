import type { Migration } from './migration'

/** Cases that belong together, as pairs seen from both sides: the smaller id stands first, so that a pair stands once. */
export const requestRelations: Migration = {
  version: 240,
  name: 'request relations',
  up: `
    CREATE TABLE request_relation (
      number INTEGER PRIMARY KEY,
      one_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      other_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      linked_at TEXT NOT NULL,
      UNIQUE (one_id, other_id),
      CHECK (one_id < other_id)
    ) STRICT;
    CREATE INDEX request_relation_by_other ON request_relation (other_id);
  `,
}
