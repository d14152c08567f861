import { exportedEvent } from '@core/exports/exported-event'
import { holdsNumber } from '@core/exports/number-ranges'
import { draftForms } from '@core/drafts/draft-form'
import type { BundleItem } from '@core/bundle/item'
import * as exports from '../../exports/contact-export-repository'
import type { ReadableDb } from '../../file/db'
import { type BundleSource, type Subject, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

/** Lists a person came with, lists they left in, and what somebody had begun to write about them. */
export const listSources: readonly BundleSource[] = [
  tableSource({
    table: 'import_addition',
    group: 'lists',
    title: 'What a list added to your entry',
    id: 'number',
    where: 't.contact_id = @contact',
    also: 'b.began_at AS began_at',
    join: 'LEFT JOIN import_batch AS b ON b.id = t.import_id',
    shows: [
      ['began_at', 'When', dayWords],
      ['before', 'Before', jsonWords],
      ['after', 'After', jsonWords],
    ],
    leaves: 'number import_id contact_id point_ids',
    typed: 'before after',
  }),
  {
    id: 'contact_export',
    shows: { contact_export: 'format total numbers made_at' },
    leaves: { contact_export: 'id columns' },
    read: readExports,
  },
  tableSource({
    table: 'draft',
    group: 'drafts',
    title: ({ form }) => nameIn(draftForms)(String(form)),
    on: 'saved_at',
    where: 't.contact_id = @contact OR t.record_id IN (SELECT value FROM json_each(@records))',
    shows: [
      ['fields', 'What was written', jsonWords],
      ['address', 'Where'],
      ['saved_at', 'When', dayWords],
    ],
    leaves: 'id form part record_id contact_id',
    typed: 'fields',
  }),
]

function readExports(db: ReadableDb, { contact }: Subject): BundleItem[] {
  const known = contact === null ? undefined : exports.numberOf(db, contact)
  if (!known) return []
  return exports
    .findSince(db, known.created_at)
    .filter(({ numbers }) => holdsNumber(numbers, known.number))
    .map(({ id, format, total, made_at: madeAt }) => {
      const { on, title, detail = '' } = exportedEvent({ id, format, total, madeAt })
      return {
        id: `contact_export:${madeAt}`,
        group: 'lists',
        title: 'A list that left with you in it',
        on,
        fields: [{ name: 'what', label: title, text: `${detail}, ${dayWords(madeAt)}` }],
        file: null,
        found: null,
      }
    })
}
