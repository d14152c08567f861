import { toCompare } from '@core/screening/list-number'
import type { ReadableDb } from '../file/db'
import { nextTurn } from '../imports/in-slices'

/** So many contacts are looked at before other calls get their turn. */
const SLICE = 1000

/** The numbers of some contacts, as they are compared: some may come twice. `left` are those no British list says anything of. */
export type GatheredNumbers = { readonly numbers: number[]; readonly left: number }

/** Gathers every usable phone number of these contacts, slice by slice; undefined where it was stopped. */
export async function gatherNumbers(
  db: ReadableDb,
  contacts: readonly number[],
  watch: { readonly isStopped: () => boolean; readonly told: (part: number) => void },
): Promise<GatheredNumbers | undefined> {
  const numbers: number[] = []
  let left = 0
  for (let at = 0; at < contacts.length; at += SLICE) {
    if (watch.isStopped()) return undefined
    for (const normal of phonesOf(db, contacts.slice(at, at + SLICE))) {
      const number = toCompare(normal)
      if (number > 0) numbers.push(number)
      else left += 1
    }
    watch.told(at / contacts.length)
    await nextTurn()
  }
  return { numbers, left }
}

function phonesOf(db: ReadableDb, contacts: readonly number[]): string[] {
  const sql = `SELECT DISTINCT p.normal FROM json_each(@contacts) AS l JOIN contact AS c ON c.number = l.value AND c.stage = 'kept'
    JOIN contact_point AS p ON p.contact_id = c.id AND p.kind IN ('phone', 'mobile') AND p.valid = 1 AND p.normal <> ''`
  return db.all<{ normal: string }>(sql, { contacts: JSON.stringify(contacts) }).map(({ normal }) => normal)
}
