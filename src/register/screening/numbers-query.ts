import {
  lastSafeDay,
  type NumberScreening,
  type Screening,
  type ScreeningRegister,
  type ScreeningResult,
} from '@core/screening/screening'
import type { ReadableDb } from '../file/db'
import { counts } from './act-repository'

type Row = {
  normal: string
  register: ScreeningRegister
  checked_on: string
  result: ScreeningResult
  act_number: number
}

/** Numbers asked for with one statement: far below what fits into memory at once. */
const block = 20_000

/** The newest look into each register for each of these numbers; recorded later goes before recorded earlier on the same day. */
export function findScreenings(db: ReadableDb, values: readonly string[]): Map<string, NumberScreening> {
  const found = new Map<string, { [register in ScreeningRegister]?: Screening }>()
  const sources = sourcesOf(db)
  const sql = `SELECT c.normal, c.register, c.checked_on, c.result, c.act_number
    FROM json_each(@values) AS v CROSS JOIN screening_check AS c ON c.normal = v.value
    ORDER BY c.checked_on, c.act_number`
  for (let from = 0; from < values.length; from += block) {
    const some = JSON.stringify(values.slice(from, from + block))
    for (const { normal, register, checked_on, result, act_number } of db.all<Row>(sql, { values: some })) {
      const source = sources.get(act_number)
      if (source === undefined) continue
      const known = found.get(normal) ?? {}
      const before = known[register]
      // Of two results of one day the one that stops goes first: nobody can tell which came later in the day.
      if (before?.checkedOn === checked_on && before.result === 'listed') continue
      known[register] = { register, checkedOn: checked_on, result, source, lastSafeOn: lastSafeDay(checked_on) }
      found.set(normal, known)
    }
  }
  return found
}

/** The acts that count, few beside the checks, with where they come from in words. */
function sourcesOf(db: ReadableDb): ReadonlyMap<number, string> {
  const rows = db.all<{ number: number; service: string; licence: string; reference: string }>(
    `SELECT a.number, a.service, a.licence, a.reference FROM screening_act AS a WHERE ${counts}`,
  )
  return new Map(
    rows.map(({ number, service, licence, reference }) => [
      number,
      [service, licence && `licence ${licence}`, reference].filter(Boolean).join(', '),
    ]),
  )
}
