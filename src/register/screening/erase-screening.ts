import { normalPhone } from '@core/contacts/normal-point'
import type { KnownAs } from '@core/erasure/person'
import type { ReadableDb, WritableDb } from '../file/db'
import { removeEmpty } from './act-repository'
import * as checks from './check-repository'
import * as formerNumbers from './former-number-repository'

/** How many checks there are of numbers that are this person’s and nobody else’s. */
export function countScreeningsOf(db: ReadableDb, person: KnownAs): number {
  return checks.countOwn(db, person.id, numbersOf(db, person))
}

/**
 * Takes out the checks of a person’s numbers, and what was typed with them where nothing else was checked then. A number that
 * another contact has too stays looked up. Numbers that were theirs once go as well.
 */
export function eraseScreenings(db: WritableDb, person: KnownAs): void {
  const numbers = numbersOf(db, person)
  if (numbers.length === 0) return
  checks.removeOwn(db, person.id, numbers)
  removeEmpty(db)
}

function numbersOf(db: ReadableDb, { id, points }: KnownAs): string[] {
  const phones = points.filter(({ kind }) => kind === 'phone' || kind === 'mobile')
  const now = phones.map(({ value }) => normalPhone(value)).filter((normal) => normal !== '')
  return [...new Set([...now, ...formerNumbers.findOf(db, id)])]
}
