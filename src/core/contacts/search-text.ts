import type { ContactPoint } from './contact-point'

/** Has nothing that folding would take off; most texts are, and a hundred thousand of them are folded in an import. */
const plain = /^[ -~]*$/

/** A text as it is sorted and searched: no capitals, no accents, no invisible marks. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/**
 * The digits of a phone number as people in the United Kingdom dial it, so that +44 and 0 find the same number.
 * Other countries keep their code.
 */
export function phoneDigits(text: string): string {
  const digits = text
    .replace(/(x|ext\.?)\s*\d+\s*$/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
  return digits.replace(/^(\+|00)44/, '0').replace(/\D/g, '')
}

type Searchable = {
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
  readonly points: readonly Pick<ContactPoint, 'kind' | 'value'>[]
}

/** How many digits of the end of a number people say alone: without the area code of three lengths, and the last four. */
const saidAlone = [8, 7, 6, 4]

/**
 * A number as it is found: from its beginning, without its area code, and by its last four digits. Each part more would
 * make importing and erasing slower: every part stands in the index with its beginnings.
 */
export function numberParts(digits: string): string[] {
  const ends = saidAlone.filter((length) => length < digits.length).map((length) => digits.slice(-length))
  return digits === '' ? [] : [digits, ...ends]
}

/**
 * Everything a contact can be found by: the name as it is shown, then each further word of the other names, the
 * organisation, e-mail addresses, and numbers in their parts.
 */
export function searchText(contact: Searchable): string {
  const points = contact.points.flatMap(({ kind, value }) => {
    if (kind === 'email') return [fold(value)]
    return kind === 'phone' || kind === 'mobile' ? numberParts(phoneDigits(value)) : []
  })
  const name = fold(contact.displayName)
  const known = new Set(name.split(' '))
  const others = [contact.givenName, contact.familyName, contact.organisationName].map(fold)
  const words = new Set([...others, ...points].flatMap((text) => text.split(' ')))
  return [name, ...[...words].filter((word) => !known.has(word))].filter(Boolean).join(' ')
}

/**
 * What a person typed, as words to look for by their beginnings; null when nothing in it can be found.
 * Something that reads like a number is looked for as one run of digits, however it was spaced.
 */
export function searchWords(typed: string): string[] | null {
  const folded = fold(typed)
  if (/^\+?[\d\s().\-/]{3,}$/.test(folded)) return phoneDigits(folded) === '' ? null : [phoneDigits(folded)]
  const words = folded.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length > 0 ? words.slice(0, 10) : null
}
