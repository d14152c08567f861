import type { MadeChoice, Passage } from '@core/bundle/choice'
import type { ReviewRow } from '@core/bundle/contract'
import { foldedWithPlaces, placesOf } from '@core/bundle/folded'
import type { BundleItem } from '@core/bundle/item'
import type { Suggestion } from '@core/bundle/suggest'
import { type Gathered, standingIn } from './gather'

/** The first words of an item in a list. */
const BEGINS = 160

/** An item as a line of the list: what it is, how it begins (or what stands around somebody else’s name), how it stands. */
export function rowOf(gathered: Gathered, item: BundleItem, made: ReadonlyMap<string, MadeChoice>): ReviewRow {
  const { id, group, title, on, fields, file } = item
  const [first] = gathered.suggestions.get(id) ?? []
  const words = first ? around(fields, first) : fields.map(({ text }) => text).join(' · ')
  return {
    id,
    group,
    title,
    on,
    begins: words.replaceAll(/\s+/g, ' ').slice(0, BEGINS),
    others: gathered.suggestions.get(id)?.length ?? 0,
    isFile: file !== null,
    standing: standingIn(gathered, item, made),
    ground: made.get(id)?.ground ?? '',
  }
}

/** What stands around the first words that may be about somebody else. */
function around(fields: BundleItem['fields'], { field, from, to }: Suggestion): string {
  const text = fields.find(({ name }) => name === field)?.text ?? ''
  const start = Math.max(0, from - BEGINS / 2)
  return `${start > 0 ? '… ' : ''}${text.slice(start, to + BEGINS / 2)}`
}

/** Where words stand in the texts of an item. */
export function passagesOf(words: string, { fields }: BundleItem): Passage[] {
  return fields.flatMap(({ name: field, text }) =>
    placesOf(words, foldedWithPlaces(text)).map(({ from, to }) => ({ field, from, to })),
  )
}
