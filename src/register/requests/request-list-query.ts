import { fold } from '@core/contacts/search-text'
import type { requestFilter } from '@core/requests/contract'
import type { KindId } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import type { z } from 'zod'
import type { Bind, ReadableDb } from '../file/db'
import { fromRow, requestColumns, type RequestRow } from './request-repository'

type Filter = z.output<typeof requestFilter>
type Page = { readonly rows: Request[]; readonly total: number }
type LogFilter = {
  readonly kind: KindId
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly offset: number
}

/** Open ones by date, then those without a date, then closed ones, the latest first. */
const dueOrder = `status = 'closed', status = 'open' AND due_on IS NULL, CASE status WHEN 'open' THEN due_on END,
  closed_on DESC, received_on, number`

/** One page of the list, and how many there are in all. */
export function findPage(db: ReadableDb, filter: Filter): Page {
  const { where, bind } = conditions(filter)
  return page(db, where, bind, dueOrder, filter)
}

/** One page of a log, in the order the requests came. */
export function findLog(db: ReadableDb, { kind, from, to, limit, offset }: LogFilter): Page {
  const where = 'kind = @kind AND received_on >= @from AND received_on <= @to'
  const bind = { kind, from: from ?? '0000', to: to ?? '9999' }
  return page(db, where, bind, 'received_on, number', { limit, offset })
}

/** The open requests, the most urgent first; all of them unless there is a limit. */
export function findOpen(db: ReadableDb, limit = -1): Request[] {
  return page(db, `status = 'open'`, {}, dueOrder, { limit, offset: 0 }).rows
}

/** Every request about one of these contacts, the latest first. */
export function findByContacts(db: ReadableDb, contactIds: readonly string[]): Request[] {
  const where = 'contact_id IS NOT NULL AND contact_id IN (SELECT value FROM json_each(@ids))'
  const bind = { ids: JSON.stringify(contactIds) }
  return page(db, where, bind, 'received_on DESC, number DESC', { limit: -1, offset: 0 }).rows
}

/** How many are open and how many closed. */
export function countByStatus(db: ReadableDb): { open: number; closed: number } {
  const rows = db.all<{ status: string; n: number }>('SELECT status, count(*) AS n FROM request GROUP BY status')
  const count = (status: string) => rows.find((row) => row.status === status)?.n ?? 0
  return { open: count('open'), closed: count('closed') }
}

function page(db: ReadableDb, where: string, bind: Bind, order: string, part: { limit: number; offset: number }): Page {
  const rows = db.all<RequestRow>(
    `SELECT ${requestColumns} FROM request WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...bind, limit: part.limit, offset: part.offset },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n FROM request WHERE ${where}`, bind)?.n ?? 0
  return { rows: rows.map(fromRow), total }
}

function conditions({ kind, status, search, contactId }: Filter): { where: string; bind: Bind } {
  const where = ['1']
  const bind: Bind = {}
  if (kind) {
    where.push('kind = @kind')
    bind['kind'] = kind
  }
  if (status !== 'all') {
    where.push('status = @status')
    bind['status'] = status
  }
  if (contactId) {
    where.push('contact_id = @contactId')
    bind['contactId'] = contactId
  }
  for (const [index, word] of fold(search).split(' ').filter(Boolean).slice(0, 10).entries()) {
    where.push(`search_text LIKE @word${index} ESCAPE '\\'`)
    bind[`word${index}`] = `%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  }
  return { where: where.join(' AND '), bind }
}
