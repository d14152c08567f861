import { contactCategories, roleBit, type ContactCategory } from '@core/contacts/contact-category'
import type { ContactCounts } from '@core/contacts/contract'
import type { ReadableDb } from '../file/db'
import { movedSince } from './moved-since'

// Above the bits of the roles.
const KEPT = 2 ** 28
const ARCHIVED = 2 ** 29
const NO_SOURCE = 2 ** 30

/** What is counted of a contact, as bits of one number. */
const counted = `(c.role_bits | ((c.stage = 'kept') << 28) | ((c.status = 'archived') << 29) | ((c.source = '') << 30))`

/**
 * How many contacts each view holds. At first they are only added up, which is all that an unlocking waits for. With the
 * first change everybody is counted once, and after that only who was saved: what stood there before is remembered as bits
 * by the number of the contact, and nothing else about anybody.
 */
export function createCounts(db: ReadableDb): () => ContactCounts {
  const moved = movedSince(db)
  let bitsOf: Map<number, number> | undefined
  let totals = new Map<number, number>()

  const add = (bits: number, by: number) => totals.set(bits, (totals.get(bits) ?? 0) + by)
  const addUp = () => {
    bitsOf = undefined
    totals = sumsOf(db)
  }
  const countAnew = () => {
    bitsOf = readAll(db)
    totals = new Map()
    for (const bits of bitsOf.values()) add(bits, 1)
  }
  const countAgain = (ids: readonly string[]): boolean => {
    if (!bitsOf) return false
    for (const id of ids) {
      const now = db.get<{ number: number; bits: number }>(
        `SELECT c.number, ${counted} AS bits FROM contact c WHERE c.id = @id`,
        { id },
      )
      if (!now) return false
      const before = bitsOf.get(now.number)
      if (before !== undefined) add(before, -1)
      add(now.bits, 1)
      bitsOf.set(now.number, now.bits)
    }
    return true
  }

  return () => {
    const since = moved()
    if (since.what === 'everything') addUp()
    if (since.what === 'some' && !countAgain(since.ids)) countAnew()
    return summed(totals)
  }
}

/** How many have the same bits, from indexes alone. */
function sumsOf(db: ReadableDb): Map<number, number> {
  const sums = (where: string) =>
    db.all<{ bits: number; n: number }>(
      `SELECT role_bits | ((status = 'archived') << 29) AS bits, count(*) AS n FROM contact WHERE stage = 'kept' ${where}
       GROUP BY bits`,
    )
  const totals = new Map(sums('').map(({ bits, n }) => [bits | KEPT, n]))
  for (const { bits, n } of sums(`AND source = ''`)) {
    totals.set(bits | KEPT, (totals.get(bits | KEPT) ?? 0) - n)
    totals.set(bits | KEPT | NO_SOURCE, n)
  }
  return totals
}

/** As texts, from indexes alone: a hundred thousand rows as objects cost ten times as much. Only who is kept is counted. */
function readAll(db: ReadableDb): Map<number, number> {
  const numbersOf = (what: string, where: string): number[] => {
    const sql = `SELECT group_concat(${what}) AS found FROM contact WHERE stage = 'kept' ${where}`
    return JSON.parse(`[${db.get<{ found: string | null }>(sql)?.found ?? ''}]`) as number[]
  }
  const bits = new Map<number, number>()
  const pairs = numbersOf(`number || ',' || (role_bits | ((status = 'archived') << 29))`, '')
  for (let at = 0; at < pairs.length; at += 2) bits.set(pairs[at] ?? 0, (pairs[at + 1] ?? 0) | KEPT)
  for (const number of numbersOf('number', `AND source = ''`)) bits.set(number, (bits.get(number) ?? 0) | NO_SOURCE)
  return bits
}

function summed(totals: ReadonlyMap<number, number>): ContactCounts {
  const has = (bits: number, bit: number) => (bits & bit) !== 0
  const sum = (wanted: (bits: number) => boolean) => {
    let total = 0
    for (const [bits, n] of totals) if (has(bits, KEPT) && wanted(bits)) total += n
    return total
  }
  const active = (bits: number) => !has(bits, ARCHIVED)
  const byRole = contactCategories.map(
    (role) => [role, sum((bits) => active(bits) && has(bits, roleBit(role)))] as const,
  )
  return {
    everyone: sum(active),
    archived: sum((bits) => has(bits, ARCHIVED)),
    noSource: sum((bits) => active(bits) && has(bits, NO_SOURCE)),
    byRole: Object.fromEntries(byRole) as Record<ContactCategory, number>,
  }
}
