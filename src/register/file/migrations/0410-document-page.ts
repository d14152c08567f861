import type { Migration } from './migration'

/** Paragraphs in the organisation’s own words, what each version was approved with, and a list of versions that need not read their words. */
export const documentPage: Migration = {
  version: 410,
  name: 'document-page',
  up: `
    ALTER TABLE document_version ADD COLUMN own TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(own));
    ALTER TABLE document_version ADD COLUMN checked TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checked));
    ALTER TABLE document_version ADD COLUMN rules_version TEXT NOT NULL DEFAULT '';
    CREATE INDEX document_version_list ON document_version (saved_at DESC, seq DESC, template_id, about, id, status,
      title, template_version, approved_on, next_review_on);
    CREATE TABLE own_paragraph (
      id TEXT NOT NULL PRIMARY KEY,
      template_id TEXT NOT NULL,
      after TEXT NOT NULL,
      words TEXT NOT NULL,
      position INTEGER NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX own_paragraph_template ON own_paragraph (template_id, position);
  `,
}
