import type { Migration } from './migration'

/** Saved versions of documents, each with the facts and words it was made from, and the drafts of the editors. */
export const documents: Migration = {
  version: 50,
  name: 'documents',
  up: `
    CREATE TABLE document_version (
      id TEXT NOT NULL PRIMARY KEY,
      template_id TEXT NOT NULL,
      about TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq > 0),
      status TEXT NOT NULL CHECK (status IN ('draft', 'current', 'superseded')),
      title TEXT NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      organisation TEXT NOT NULL CHECK (json_valid(organisation)),
      blocks TEXT NOT NULL CHECK (json_valid(blocks)),
      template_version TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      approved_on TEXT NOT NULL,
      next_review_on TEXT NOT NULL,
      UNIQUE (template_id, about, seq)
    ) STRICT;
    CREATE UNIQUE INDEX document_version_current ON document_version (template_id, about) WHERE status = 'current';
    CREATE INDEX document_version_about ON document_version (about, saved_at);
    CREATE TABLE document_draft (
      template_id TEXT NOT NULL PRIMARY KEY,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      saved_at TEXT NOT NULL
    ) STRICT;
  `,
}
