import { joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

/** What a campaign is for, in the words of its page: the table holds the short name. */
const purposeWords = (row: string) => `CASE ${row}.purpose WHEN 'services' THEN 'News and offers about what we do'
      WHEN 'events' THEN 'Invitations to events' WHEN 'fundraising' THEN 'Fundraising and campaigns' ELSE '' END`

/**
 * Documents from before Steward, each a file that is kept and goes with it. `in_force_on` is empty where nobody knows the
 * day. The search also knows campaigns.
 */
export const oldDocuments: Migration = {
  version: 500,
  name: 'old-documents',
  up: `
    CREATE TABLE old_document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      attachment_id TEXT NOT NULL UNIQUE REFERENCES attachment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      template_id TEXT NOT NULL,
      in_force_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX old_document_by_template ON old_document (template_id, in_force_on);

    ${triggersOf({
      table: 'campaign',
      columns: 'name, purpose',
      record: (row) => `${row}.id`,
      words: (row) => joined(`${row}.name`, purposeWords(row)),
    })}
  `,
}
