import type { ContactSummary } from '@core/contacts/contact'
import type { contactFilter } from '@core/contacts/contract'
import { searchWords } from '@core/contacts/search-text'
import type { z } from 'zod'
import type { Bind, ReadableDb } from '../file/db'
import { summaryColumns, toSummary, type SummaryRow } from './contact-summary-row'

type Filter = z.output<typeof contactFilter>
type Page = { readonly rows: ContactSummary[]; readonly total: number; readonly more: boolean }

/** A search stops here: nobody reads further, and one letter may match everybody. */
const mostFound = 1000

/** Up to so many contacts of a role, it is quicker to start from the role than to walk all names in order. */
const fewOfRole = 2000

/** One page of contacts by name, and how many there are in all. */
export function findPage(db: ReadableDb, filter: Filter): Page {
  if (filter.search.trim() === '') return listed(db, filter)
  const words = searchWords(filter.search)
  return words ? searched(db, filter, words) : { rows: [], total: 0, more: false }
}

function listed(db: ReadableDb, filter: Filter): Page {
  const { from, where, bind } = conditions(db, filter)
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM ${from} WHERE ${where}
     ORDER BY c.sort_name, c.number LIMIT @limit OFFSET @offset`,
    { ...bind, limit: filter.limit, offset: filter.offset },
  )
  return { rows: rows.map(toSummary), total: countListed(db, filter), more: false }
}

/** Counting a role alone needs no look at its contacts but for the few archived ones. */
function countListed(db: ReadableDb, filter: Filter): number {
  const { role, kind, subscriberType, noSource, status } = filter
  if (role && !kind && !subscriberType && !noSource && status === 'active') {
    const all = db.get<{ n: number }>('SELECT count(*) AS n FROM contact_role WHERE role = @role', { role })?.n ?? 0
    return all - countListed(db, { ...filter, status: 'archived' })
  }
  const { where, bind } = conditions(db, filter)
  const from =
    role && status === 'active' ? 'contact_role r CROSS JOIN contact c' : 'contact c CROSS JOIN contact_role r'
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${role ? from : 'contact c'} WHERE ${where}`, bind)?.n ?? 0
}

/** The matches first, at most so many and in no order; then these by name. */
function searched(db: ReadableDb, filter: Filter, words: readonly string[]): Page {
  const { where, bind } = conditions(db, { ...filter, role: undefined })
  const ofRole = filter.role ? 'AND c.id IN (SELECT contact_id FROM contact_role WHERE role = @role)' : ''
  const found = db.all<{ number: number }>(
    `SELECT c.number FROM contact_fts f CROSS JOIN contact c ON c.number = f.rowid
     WHERE contact_fts MATCH @match AND ${where} ${ofRole} LIMIT @most`,
    {
      ...bind,
      ...(filter.role && { role: filter.role }),
      match: words.map(prefixTerm).join(' AND '),
      most: mostFound + 1,
    },
  )
  const numbers = JSON.stringify(found.slice(0, mostFound).map(({ number }) => number))
  const rows = db.all<SummaryRow>(
    `SELECT ${summaryColumns} FROM contact c WHERE c.number IN (SELECT value FROM json_each(@numbers))
     ORDER BY c.sort_name, c.number LIMIT @limit OFFSET @offset`,
    { numbers, limit: filter.limit, offset: filter.offset },
  )
  return { rows: rows.map(toSummary), total: Math.min(found.length, mostFound), more: found.length > mostFound }
}

/** Quoted, so that what a person types is never read as the index’s own language. */
function prefixTerm(word: string): string {
  return `"${word.replaceAll('"', '""')}"*`
}

/** CROSS JOIN keeps the order as written: left of it is what is walked. */
function conditions(db: ReadableDb, { status, kind, role, subscriberType, noSource }: Filter) {
  const where = ['c.status = @status']
  const bind: Bind = { status }
  if (noSource) where.push(`c.source = ''`)
  if (kind) {
    where.push('c.kind = @kind')
    bind['kind'] = kind
  }
  if (subscriberType) {
    where.push('c.subscriber_type = @subscriberType')
    bind['subscriberType'] = subscriberType
  }
  if (!role) return { from: 'contact c', where: where.join(' AND '), bind }
  bind['role'] = role
  where.push('r.role = @role AND r.contact_id = c.id')
  const few = countUpTo(db, role) < fewOfRole
  const from = few ? 'contact_role r CROSS JOIN contact c' : 'contact c CROSS JOIN contact_role r'
  return { from, where: where.join(' AND '), bind }
}

function countUpTo(db: ReadableDb, role: string): number {
  const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM contact_role WHERE role = @role LIMIT @most)'
  return db.get<{ n: number }>(sql, { role, most: fewOfRole })?.n ?? 0
}
