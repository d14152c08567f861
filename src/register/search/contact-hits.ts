import type { SearchHit } from '@core/search/contract'
import type { MatchTerms } from '@core/search/match-terms'
import type { ReadableDb } from '../file/db'

type Row = {
  readonly id: string
  readonly display_name: string
  readonly job_title: string
  readonly organisation_name: string
  readonly status: string
}

/** A thorough search stops here: nobody reads further, and one letter may fit everybody. */
const mostFound = 1000

/** Contacts whose name, organisation, address or number fits; those whose own name does stand first. */
export function contactHits(db: ReadableDb, terms: MatchTerms, how: { limit: number; thorough: boolean }): SearchHit[] {
  // CROSS JOIN keeps the order as written: the index first.
  const numbers = db.all<{ number: number }>(
    `SELECT c.number FROM contact_fts f CROSS JOIN contact c ON c.number = f.rowid
     WHERE contact_fts MATCH @match AND c.stage = 'kept' LIMIT @most`,
    { match: terms.contacts, most: how.thorough ? mostFound : how.limit },
  )
  return db
    .all<Row>(
      `SELECT c.id, c.display_name, c.job_title, c.organisation_name, c.status FROM contact c
       WHERE c.number IN (SELECT value FROM json_each(@numbers))
       ORDER BY c.status = 'archived', instr(' ' || c.sort_name, ' ' || @first) = 0, c.sort_name, c.number LIMIT @limit`,
      {
        numbers: JSON.stringify(numbers.map(({ number }) => number)),
        first: terms.plain[0] ?? '',
        limit: how.limit,
      },
    )
    .map(toHit)
}

function toHit({ id, display_name: title, job_title, organisation_name, status }: Row): SearchHit {
  const detail = [job_title, organisation_name, status === 'archived' ? 'archived' : ''].filter(Boolean).join(', ')
  return { group: 'contacts', id, title, detail, words: '', href: `/contacts/${id}` }
}
