import type { Migration } from './migration'

/**
 * Bringing in people and logs from files. People wait in memory until they are brought in; `first_number` says from which row
 * number on they are. `import_row` has the lines of a log that wait, and the rows that stay out until the register is next
 * opened. `import_addition` is what an import added to somebody who was here, so that it can be taken back whole.
 */
export const imports: Migration = {
  version: 170,
  name: 'imports',
  up: `
    CREATE TABLE import_batch (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      target TEXT NOT NULL,
      layout TEXT NOT NULL,
      state TEXT NOT NULL,
      settings TEXT NOT NULL,
      counts TEXT NOT NULL,
      first_number INTEGER NOT NULL,
      began_at TEXT NOT NULL,
      ended_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE import_row (
      number INTEGER PRIMARY KEY,
      import_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      refusal TEXT NOT NULL,
      remarks TEXT NOT NULL,
      cells TEXT NOT NULL,
      facts TEXT NOT NULL,
      is_problem INTEGER NOT NULL CHECK (is_problem IN (0, 1))
    ) STRICT;
    CREATE INDEX import_row_by_import ON import_row (import_id, number);
    CREATE TABLE import_addition (
      number INTEGER PRIMARY KEY,
      import_id TEXT NOT NULL,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      point_ids TEXT NOT NULL
    ) STRICT;
    CREATE INDEX import_addition_by_import ON import_addition (import_id);
    CREATE INDEX import_addition_by_contact ON import_addition (contact_id);
    CREATE TABLE import_request (
      request_id TEXT NOT NULL PRIMARY KEY,
      import_id TEXT NOT NULL
    ) STRICT;
    CREATE INDEX import_request_by_import ON import_request (import_id);
    CREATE TABLE import_mapping (
      id TEXT NOT NULL PRIMARY KEY,
      headers TEXT NOT NULL UNIQUE,
      columns TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
  `,
}
