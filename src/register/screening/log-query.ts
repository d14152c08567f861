import { screeningCheck, type ScreeningCheck } from '@core/screening/check'
import type { screeningFilter, ScreeningShow } from '@core/screening/contract'
import { lastSafeDay } from '@core/screening/screening'
import { phoneDigits } from '@core/contacts/search-text'
import { addDays } from '@core/time/add-days'
import type { z } from 'zod'
import type { Bind, ReadableDb } from '../file/db'
import { counts } from './act-repository'

type Filter = z.output<typeof screeningFilter>
type Row = Omit<ScreeningCheck, 'lastSafeOn' | 'contacts' | 'moreContacts'>

/** Contacts named beside a number. */
const mostContacts = 3

const newest = `NOT EXISTS (SELECT 1 FROM screening_check AS n JOIN screening_act AS b ON b.number = n.act_number
  WHERE n.normal = c.normal AND n.register = c.register AND b.done_at <> '' AND b.taken_back_on = ''
    AND (n.checked_on > c.checked_on OR (n.checked_on = c.checked_on AND n.number > c.number)))`

/** A check of this day or later still holds. */
const conditions: Record<ScreeningShow, string> = {
  all: `a.done_at <> ''`,
  clear: `${counts} AND c.checked_on >= @freshFrom AND c.result = 'not-listed' AND ${newest}`,
  listed: `${counts} AND c.checked_on >= @freshFrom AND c.result = 'listed' AND ${newest}`,
  stale: `${counts} AND c.checked_on < @freshFrom AND ${newest}`,
  'taken-back': `a.taken_back_on <> ''`,
}

const from = 'FROM screening_check AS c JOIN screening_act AS a ON a.number = c.act_number'

const columns = `c.number, a.id AS actId, c.normal, c.register, c.checked_on AS checkedOn, c.result, a.way, a.service, a.licence,
  a.reference, a.checked_by AS checkedBy, a.taken_back_on AS takenBackOn, a.taken_back_why AS takenBackWhy`

/** One page of the log, the newest check first. */
export function findChecks(db: ReadableDb, today: string, filter: Filter): { rows: ScreeningCheck[]; total: number } {
  const { where, bind } = conditionOf(today, filter)
  const rows = db.all<Row>(
    `SELECT ${columns} ${from} WHERE ${where} ORDER BY c.checked_on DESC, c.number DESC LIMIT @limit OFFSET @offset`,
    { ...bind, limit: filter.limit, offset: filter.offset },
  )
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${where}`, bind)?.n ?? 0
  return { rows: withContacts(db, rows), total }
}

/** The next checks after one, in the same order: for going through all of them, however many there are. */
export function findChecksAfter(
  db: ReadableDb,
  today: string,
  filter: Pick<Filter, 'show' | 'search'>,
  { last, limit }: { readonly last: ScreeningCheck | undefined; readonly limit: number },
): ScreeningCheck[] {
  const { where, bind } = conditionOf(today, { ...filter, limit, offset: 0 })
  const after = last ? 'AND (c.checked_on, c.number) < (@on, @number)' : ''
  const rows = db.all<Row>(
    `SELECT ${columns} ${from} WHERE ${where} ${after} ORDER BY c.checked_on DESC, c.number DESC LIMIT @limit`,
    { ...bind, limit, ...(last && { on: last.checkedOn, number: last.number }) },
  )
  return withContacts(db, rows)
}

/** How many there are in each view. */
export function countChecks(db: ReadableDb, today: string): Record<'all' | 'clear' | 'listed' | 'stale', number> {
  const one = (show: ScreeningShow) => {
    const { where, bind } = conditionOf(today, { show, search: '', limit: 1, offset: 0 })
    return db.get<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${where}`, bind)?.n ?? 0
  }
  return { all: one('all'), clear: one('clear'), listed: one('listed'), stale: one('stale') }
}

function conditionOf(today: string, { show, search }: Filter): { where: string; bind: Bind } {
  const condition = conditions[show]
  const fresh: Bind = condition.includes('@freshFrom') ? { freshFrom: addDays(today, -27) } : {}
  const digits = phoneDigits(search).replace(/^(44|0)/, '')
  if (search.trim() === '') return { where: condition, bind: fresh }
  return {
    where: `${condition} AND c.normal LIKE @like`,
    bind: { ...fresh, like: `%${digits === '' ? '#' : digits}%` },
  }
}

function withContacts(db: ReadableDb, rows: readonly Row[]): ScreeningCheck[] {
  const people = new Map<string, { id: string; name: string }[]>()
  const found = db.all<{ normal: string; id: string; name: string }>(
    `SELECT DISTINCT p.normal, k.id, k.display_name AS name FROM contact_point AS p JOIN contact AS k ON k.id = p.contact_id
     WHERE p.normal IN (SELECT value FROM json_each(@normals)) AND p.normal <> '' AND k.stage = 'kept' ORDER BY k.sort_name`,
    { normals: JSON.stringify([...new Set(rows.map(({ normal }) => normal))]) },
  )
  for (const { normal, id, name } of found) people.set(normal, [...(people.get(normal) ?? []), { id, name }])
  return rows.map((row) => {
    const all = people.get(row.normal) ?? []
    return screeningCheck.parse({
      ...row,
      lastSafeOn: lastSafeDay(row.checkedOn),
      contacts: all.slice(0, mostContacts),
      moreContacts: Math.max(0, all.length - mostContacts),
    })
  })
}
