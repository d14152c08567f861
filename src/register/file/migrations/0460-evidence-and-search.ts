import { anyText, joined, triggersOf, typedUnder } from './0190-search'
import type { Migration } from './migration'

/** The words a person typed into the facts of a row of the record of processing. */
const recordOf = (table: string, keys: readonly string[]) =>
  triggersOf({
    table,
    columns: 'facts',
    record: (row) => `${row}.id`,
    words: (row) => typedUnder(`${row}.facts`, keys),
  })

/**
 * Which papers somebody chose for a pack of evidence, and in which form it left. The search also knows the record of
 * processing, assessments, and paragraphs of one’s own in documents.
 */
export const evidenceAndSearch: Migration = {
  version: 460,
  name: 'evidence-and-search',
  up: `
    ALTER TABLE evidence_pack ADD COLUMN included TEXT NOT NULL DEFAULT '';
    ALTER TABLE evidence_pack ADD COLUMN form TEXT NOT NULL DEFAULT 'pack' CHECK (form IN ('pack', 'review'));

    ${recordOf('processing_group', ['title', 'data', 'source', 'mustProvide'])}
    ${recordOf('processing_purpose', ['title', 'purpose', 'interest', 'data'])}
    ${recordOf('processing_recipient', ['name', 'does', 'country'])}
    ${triggersOf({
      table: 'assessment',
      columns: 'title, answers, signed_by',
      record: (row) => `${row}.id`,
      words: (row) => joined(`${row}.title`, anyText(`${row}.answers`), `${row}.signed_by`),
    })}
    ${triggersOf({
      table: 'own_paragraph',
      columns: 'words',
      record: (row) => `${row}.id`,
      words: (row) => `${row}.words`,
    })}
  `,
}
