import { textsToLookFor, type KnownAs } from '@core/erasure/person'
import { fold } from '@core/contacts/search-text'
import type { ReadableDb } from '../file/db'

/** So many texts are looked for: names in every form, addresses, numbers. */
const MOST_TEXTS = 80

/** A family name that more people than this have tells nobody apart. */
const RARE = 3

/** A family name this short stands in too many other words. */
const SHORTEST = 4

const titles = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'mr.', 'mrs.', 'ms.', 'dr.']

/**
 * The texts by which other records may speak of a person: as the erasure looks for them, without accents too, with the family
 * name first, and by a title with the family name where few have it.
 */
export function textsFor(db: ReadableDb, knownAs: KnownAs, contact: string | null): string[] {
  const texts = textsToLookFor(knownAs, MOST_TEXTS)
  const plain = texts.map(fold)
  return [...new Set([...texts, ...plain, ...familyForms(db, contact)])].slice(0, MOST_TEXTS)
}

function familyForms(db: ReadableDb, contact: string | null): string[] {
  const sql = 'SELECT given_name AS given, family_name AS family FROM contact WHERE id = @contact'
  const name = db.get<{ given: string; family: string }>(sql, { contact })
  if (!name || name.family.trim().length < SHORTEST) return []
  const family = lower(name.family)
  const given = lower(name.given)
  const flipped = given === '' ? [] : [`${family}, ${given}`, `${family} ${given}`]
  return isRare(db, name.family) ? [...flipped, ...titles.map((title) => `${title} ${family}`)] : flipped
}

function isRare(db: ReadableDb, family: string): boolean {
  const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM contact WHERE family_name = @family LIMIT @most)'
  return (db.get<{ n: number }>(sql, { family, most: RARE + 1 })?.n ?? 0) <= RARE
}

/** The letters A to Z as the database makes them small. */
function lower(text: string): string {
  return text.trim().replaceAll(/[A-Z]/g, (one) => one.toLowerCase())
}
