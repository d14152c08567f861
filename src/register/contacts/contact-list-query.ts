import type { ContactSummary } from '@core/contacts/contact'
import type { ContactChoice, contactFilter } from '@core/contacts/contact-filter'
import { searchWords } from '@core/contacts/search-text'
import type { z } from 'zod'
import type { ReadableDb } from '../file/db'
import { summaryColumns, toSummary, type SummaryRow } from './contact-summary-row'
import { conditionsOf, type NumberSets } from './list-conditions'
import type { ListOrder } from './list-order'

type Filter = z.output<typeof contactFilter>
type Page = { readonly rows: ContactSummary[]; readonly total: number; readonly more: boolean }

/** A search stops here: nobody reads further, and one letter may match everybody. */
const mostFound = 1000

/** One page of contacts by name, and how many there are in all. */
export function findPage(
  db: ReadableDb,
  { limit, offset, ...choice }: Filter,
  sets: NumberSets,
  orderOf: ListOrder,
): Page {
  if (choice.search.trim() !== '') {
    const { numbers, more } = findBySearch(db, choice, sets)
    return { rows: byNumber(db, numbers.slice(offset, offset + limit)), total: numbers.length, more }
  }
  const numbers = orderOf(choice)
  return {
    rows: byNumber(db, [...numbers.subarray(offset, offset + limit)]),
    total: numbers.length,
    more: false,
  }
}

/** The contacts with these numbers, by name. */
function byNumber(db: ReadableDb, numbers: readonly number[]): ContactSummary[] {
  return db
    .all<SummaryRow>(
      `SELECT ${summaryColumns} FROM contact c WHERE c.number IN (SELECT value FROM json_each(@numbers))
       ORDER BY c.sort_name, c.number`,
      { numbers: JSON.stringify(numbers) },
    )
    .map(toSummary)
}

/** The matches first, at most so many and in no order; then these by name. */
export function findBySearch(
  db: ReadableDb,
  choice: ContactChoice,
  sets: NumberSets,
): { numbers: number[]; more: boolean } {
  const words = searchWords(choice.search)
  if (!words) return { numbers: [], more: false }
  const { where, bind } = conditionsOf(choice, sets)
  const found = db.all<{ number: number }>(
    `SELECT c.number FROM contact_fts f CROSS JOIN contact c ON c.number = f.rowid
     WHERE contact_fts MATCH @match AND ${where} LIMIT @most`,
    { ...bind, match: words.map(prefixTerm).join(' AND '), most: mostFound + 1 },
  )
  const numbers = db.all<{ number: number }>(
    `SELECT c.number FROM contact c WHERE c.number IN (SELECT value FROM json_each(@numbers))
     ORDER BY c.sort_name, c.number`,
    { numbers: JSON.stringify(found.slice(0, mostFound).map(({ number }) => number)) },
  )
  return { numbers: numbers.map(({ number }) => number), more: found.length > mostFound }
}

/** Quoted, so that what a person types is never read as the index’s own language. */
function prefixTerm(word: string): string {
  return `"${word.replaceAll('"', '""')}"*`
}
