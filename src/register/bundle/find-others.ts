import type { BundleItem } from '@core/bundle/item'
import type { Other } from '@core/bundle/suggest'
import { fold } from '@core/contacts/search-text'
import type { ReadableDb } from '../file/db'
import type { Person } from './gather'

/** Contacts looked at in one go. */
const SLICE = 5000

type Row = { number: number; id: string; name: string; given: string; family: string }

/**
 * Everybody else whose whole name stands in these items: contacts, and people who work with Steward. Only who has every word
 * of the name in some item is a candidate, so that a hundred thousand names take no longer than reading them.
 */
export async function findOthers(
  db: ReadableDb,
  items: readonly BundleItem[],
  { subject, own }: Pick<Person, 'subject' | 'own'>,
  pause: () => Promise<void>,
): Promise<Other[]> {
  const words = await wordsIn(items, pause)
  const ownNames = new Set(own.names.map(fold))
  const found = new Map<string, Other>()
  const add = (name: string, who: string) => {
    const folded = fold(name)
    const parts = wordsOf(folded)
    if (parts.length < 2 || ownNames.has(folded) || !parts.every((part) => words.has(part))) return
    found.set(folded, { name, who })
  }
  const last = db.get<{ n: number | null }>('SELECT max(number) AS n FROM contact')?.n ?? 0
  for (let after = 0; after < last; after += SLICE) {
    const rows = db.all<Row>(
      `SELECT number, id, display_name AS name, given_name AS given, family_name AS family FROM contact
       WHERE number > @after AND number <= @until AND kind = 'person'`,
      { after, until: after + SLICE },
    )
    for (const { id, name, given, family } of rows) {
      if (id === subject.contact) continue
      add(name, 'Somebody else in the register')
      if (given !== '' && family !== '') {
        add(`${given} ${family}`, 'Somebody else in the register')
        add(`${family}, ${given}`, 'Somebody else in the register')
      }
    }
    await pause()
  }
  for (const { name } of db.all<{ name: string }>('SELECT name FROM person')) add(name, 'Somebody who works with you')
  return [...found.values()]
}

async function wordsIn(items: readonly BundleItem[], pause: () => Promise<void>): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  for (const { fields } of items) {
    for (const { text } of fields) for (const word of wordsOf(fold(text))) words.add(word)
    if (words.size % 1000 === 0) await pause()
  }
  return words
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
