import type { MadeChoice, Passage } from '@core/bundle/choice'
import type { ReviewRow } from '@core/bundle/contract'
import { foldedWithPlaces, placesOf } from '@core/bundle/folded'
import type { BundleItem } from '@core/bundle/item'
import { isWaiting } from '@core/bundle/standing'
import type { Suggestion } from '@core/bundle/suggest'
import { type Gathered, standingIn } from './gather'

/** The first words of an item in a list, where nobody need read it. */
const BEGINS = 160

/** An item with no more words than this can be read in the list, whole. */
const WHOLE = 900

/** So many of the names found in an item are shown. */
const NAMES = 5

/**
 * An item as a line of the list: what it is, how it stands, and its words. Of one that waits all that somebody has to read
 * is shown where it is short: what was typed, and what stands around other people’s names.
 */
export function rowOf(gathered: Gathered, item: BundleItem, made: ReadonlyMap<string, MadeChoice>): ReviewRow {
  const { id, group, title, on, fields, file } = item
  const found = gathered.suggestions.get(id) ?? []
  const standing = standingIn(gathered, item, made)
  const toRead = fields.filter(({ name, typed }) => typed || found.some(({ field }) => field === name))
  const words = wordsOf(toRead.length > 0 && isWaiting(standing) ? toRead : fields)
  const isWhole = words.length <= WHOLE
  const [first] = found
  const begins = first && !isWhole ? around(fields, first) : words
  return {
    id,
    group,
    title,
    on,
    begins: begins.slice(0, isWaiting(standing) && isWhole ? WHOLE : BEGINS),
    isWhole,
    others: found.length,
    names: [...new Set(found.map(({ words: name }) => name))].slice(0, NAMES),
    isFile: file !== null,
    standing,
    ground: made.get(id)?.ground ?? '',
  }
}

function wordsOf(fields: BundleItem['fields']): string {
  return fields
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/\s*\n\s*/g, ' · ')
    .replaceAll(/\s+/g, ' ')
}

/** What stands around the first words that may be about somebody else. */
function around(fields: BundleItem['fields'], { field, from, to }: Suggestion): string {
  const text = fields.find(({ name }) => name === field)?.text ?? ''
  const start = Math.max(0, from - BEGINS / 2)
  return `${start > 0 ? '… ' : ''}${text.slice(start, to + BEGINS / 2)}`.replaceAll(/\s+/g, ' ')
}

/** Where words stand in the texts of an item. */
export function passagesOf(words: string, { fields }: BundleItem): Passage[] {
  return fields.flatMap(({ name: field, text }) =>
    placesOf(words, foldedWithPlaces(text)).map(({ from, to }) => ({ field, from, to })),
  )
}
