import { normalEmail, normalPhone } from '../contacts/normal-point'
import { fold } from '../contacts/search-text'
import { foldedWithPlaces, placesOf } from './folded'
import type { BundleField } from './item'

/** What tells the person who asks apart from everybody else. */
export type Own = {
  readonly names: readonly string[]
  readonly emails: ReadonlySet<string>
  readonly phones: ReadonlySet<string>
}

/** Somebody else whose name may stand in a text. `who` is said beside the suggestion. */
export type Other = { readonly name: string; readonly who: string }

/** Words that may be about another person: a reviewer decides. */
export type Suggestion = {
  readonly field: string
  readonly from: number
  readonly to: number
  readonly words: string
  readonly why: string
}

/** So many in one item are enough to see that it is full of other people. */
const most = 200

const emails = /[^\s@<>()",;:\\[\]]{1,64}@[^\s@<>()",;:\\[\]]+\.[\p{L}\p{N}-]+/gu
const numbers = /(?<![\p{L}\p{N}])(?:\+|0)[\d\s().\-/]{7,22}\d(?![\p{L}\p{N}])/gu
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Lord|Lady)\.?\s+((?:\p{Lu}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}’'-]+)/gu

/** The other people named in the texts of an item: by their names, by a title, by an e-mail address or a number. */
export function suggestOthers(fields: readonly BundleField[], others: readonly Other[], own: Own): Suggestion[] {
  const found = fields.flatMap((field) => suggestIn(field, others, own))
  return found.slice(0, most)
}

function suggestIn({ name: field, text }: BundleField, others: readonly Other[], own: Own): Suggestion[] {
  const folded = foldedWithPlaces(text)
  const ownNames = own.names.map(fold)
  const all: Suggestion[] = []
  const add = (from: number, to: number, why: string) =>
    void all.push({ field, from, to, words: text.slice(from, to), why })
  for (const { name, who } of others) for (const { from, to } of placesOf(name, folded)) add(from, to, who)
  for (const match of text.matchAll(emails))
    if (!own.emails.has(normalEmail(match[0])))
      add(match.index, match.index + match[0].length, 'An e-mail address that is not theirs')
  for (const match of text.matchAll(numbers))
    if (!isOwnNumber(match[0], own)) add(match.index, match.index + match[0].length, 'A number that is not theirs')
  for (const match of text.matchAll(titled)) {
    const named = fold(match[1] ?? '')
    if (!ownNames.some((one) => one === named || one.endsWith(` ${named}`) || named.endsWith(` ${one}`)))
      add(match.index, match.index + match[0].length, 'Somebody with a title')
  }
  return withoutOverlap(all.filter(({ from, to }) => !isPartOfOwn(folded, { from, to }, own.names)))
}

/** Dates and sums are no telephone numbers. */
function isOwnNumber(found: string, { phones }: Own): boolean {
  const digits = found.replaceAll(/\D/g, '')
  return digits.length < 9 || phones.has(normalPhone(found))
}

/** “Ann Holt” inside “Mary-Ann Holt” is nobody else where the whole is the person’s own name. */
function isPartOfOwn(
  folded: ReturnType<typeof foldedWithPlaces>,
  { from, to }: { from: number; to: number },
  names: readonly string[],
): boolean {
  return names.some((name) => placesOf(name, folded).some((own) => own.from <= from && to <= own.to))
}

/** The longest first; what stands inside another is left out. */
function withoutOverlap(all: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = []
  for (const one of all.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one)
  return kept.toSorted((a, b) => a.from - b.from)
}
