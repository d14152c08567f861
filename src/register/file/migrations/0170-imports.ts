import type { Migration } from './migration'

/**
 * Bringing in people and logs from files. Whoever arrives is a contact nobody sees until the whole import is brought in;
 * `import_row` has what is to be said of a row before that, and the rows that stay out until the register is next opened.
 * `import_addition` is what an import added to somebody who was here, so that it can be taken back whole. The search index
 * leaves out who is still arriving, also when it is built anew: its content is a view.
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
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      match_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      is_sure INTEGER NOT NULL CHECK (is_sure IN (0, 1)),
      choice TEXT NOT NULL,
      is_problem INTEGER NOT NULL CHECK (is_problem IN (0, 1)),
      is_stopped INTEGER NOT NULL CHECK (is_stopped IN (0, 1))
    ) STRICT;
    CREATE INDEX import_row_by_import ON import_row (import_id, number);
    CREATE INDEX import_row_by_contact ON import_row (contact_id) WHERE contact_id IS NOT NULL;
    CREATE INDEX import_row_by_match ON import_row (match_id) WHERE match_id IS NOT NULL;
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

    CREATE INDEX contact_arriving ON contact (import_id, number) WHERE stage = 'arriving';

    DROP TRIGGER contact_fts_adds;
    DROP TRIGGER contact_fts_drops;
    DROP TRIGGER contact_fts_follows;
    DROP TABLE contact_fts;
    CREATE VIEW contact_searched AS SELECT number, search_text FROM contact WHERE stage <> 'arriving';
    CREATE VIRTUAL TABLE contact_fts USING fts5 (
      search_text, content = 'contact_searched', content_rowid = 'number',
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 1);
    INSERT INTO contact_fts (contact_fts) VALUES ('rebuild');
    CREATE TRIGGER contact_fts_adds AFTER INSERT ON contact WHEN new.stage <> 'arriving' BEGIN
      INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END;
    CREATE TRIGGER contact_fts_drops AFTER DELETE ON contact WHEN old.stage <> 'arriving' BEGIN
      INSERT INTO contact_fts (contact_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
    END;
    CREATE TRIGGER contact_fts_follows AFTER UPDATE ON contact
    WHEN old.stage <> 'arriving' AND new.stage <> 'arriving'
      AND (old.search_text <> new.search_text OR old.number <> new.number) BEGIN
      INSERT INTO contact_fts (contact_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
      INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END;
    CREATE TRIGGER contact_fts_arrives AFTER UPDATE OF stage ON contact
    WHEN old.stage = 'arriving' AND new.stage <> 'arriving' BEGIN
      INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END;
  `,
}
