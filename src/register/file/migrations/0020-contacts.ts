import type { Migration } from './migration'

/**
 * People and organisations, their roles, their addresses and numbers, and the search index over them.
 * `number` is the row number the search index points at: written out, because a copy by VACUUM may renumber rows that
 * have none of their own. `search_text` is made by `core`; the index keeps no second copy of it.
 */
export const contacts: Migration = {
  version: 20,
  name: 'contacts',
  up: `
    CREATE TABLE contact (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
      display_name TEXT NOT NULL,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      subscriber_type TEXT NOT NULL,
      legal_form TEXT NOT NULL,
      legal_evidence TEXT NOT NULL,
      organisation_name TEXT NOT NULL,
      organisation_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      job_title TEXT NOT NULL,
      source TEXT NOT NULL,
      obtained_on TEXT NOT NULL,
      notes TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('active', 'archived')),
      sort_name TEXT NOT NULL,
      search_text TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contact_by_name ON contact (status, sort_name, number, subscriber_type);
    CREATE INDEX contact_without_source ON contact (status, sort_name, number) WHERE source = '';
    CREATE INDEX contact_by_organisation ON contact (organisation_id) WHERE organisation_id IS NOT NULL;

    CREATE TABLE contact_role (
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL,
      PRIMARY KEY (contact_id, role)
    ) STRICT;
    CREATE INDEX contact_role_by_role ON contact_role (role, contact_id);

    CREATE TABLE contact_point (
      id TEXT NOT NULL PRIMARY KEY,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'mobile', 'post', 'social')),
      value TEXT NOT NULL,
      label TEXT NOT NULL,
      valid INTEGER NOT NULL CHECK (valid IN (0, 1)),
      position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX contact_point_by_contact ON contact_point (contact_id, position);

    CREATE VIRTUAL TABLE contact_fts USING fts5 (
      search_text, content = 'contact', content_rowid = 'number',
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER contact_fts_adds AFTER INSERT ON contact BEGIN
      INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END;
    CREATE TRIGGER contact_fts_drops AFTER DELETE ON contact BEGIN
      INSERT INTO contact_fts (contact_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
    END;
    CREATE TRIGGER contact_fts_follows AFTER UPDATE ON contact
    WHEN old.search_text <> new.search_text OR old.number <> new.number BEGIN
      INSERT INTO contact_fts (contact_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
      INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END;
  `,
}
