import { fold } from '../../contacts/search-text'
import type { Column, Field } from './field'
import { peopleNames } from './people-names'
import { requestNames } from './request-names'

/** Names that hold nothing for us although they look like something: left out, and said to be. */
const leftOut = new Set([
  'phonetic first name',
  'marketing contact status',
  'e mail display name',
  'e mail 2 display name',
  'assistants name',
  'managers name',
  'spouse',
  'schools',
  'hobby',
  'connected on',
])

/** Labels of addresses and numbers that names of columns hold. */
const labelWords = [
  'home',
  'work',
  'business',
  'other',
  'personal',
  'private',
  'company main',
  'car',
  'primary',
  'assistants',
  'fax',
  'direct',
  'switchboard',
  'secondary',
  'daytime',
  'evening',
  'mailing',
]

const byName = indexOf(peopleNames)
const byRequestName = indexOf(requestNames)

/** What a column holds, judged by its name; `skip` where the name tells nothing. */
export function guessColumn(header: string, of: 'people' | 'requests' = 'people'): Column {
  const full = plainHeader(header)
  const name = full
    .replaceAll(/\b\d{1,2}\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const number = /\b(\d{1,2})\b/.exec(full)?.[1] ?? ''
  if (leftOut.has(name) || leftOut.has(full)) return { field: 'skip', tag: '' }
  const known = of === 'people' ? byName : byRequestName
  const field = known.get(full) ?? known.get(name) ?? 'skip'
  return { field, tag: field === 'skip' ? '' : tagOf(name, number, field) }
}

/** A header as it is compared: folded, without marks, a slash or hyphen as a space. */
export function plainHeader(header: string): string {
  return fold(header.slice(0, 200))
    .replaceAll(/['’`"*?:()[\]#]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const addressFields: readonly Field[] = ['address', 'street', 'town', 'county', 'postcode', 'country']

/** Columns of one address share a tag: “home”, “address 2”. A second line of a street is no second address. */
function tagOf(name: string, number: string, field: Field): string {
  const label = labelWords.find((word) => new RegExp(`\\b${word}\\b`).test(name)) ?? ''
  if (addressFields.includes(field)) {
    const counted = /^address (street|city|region|postal code|country|formatted|po box|extended address)$/.test(name)
    return counted && number !== '' ? number : label
  }
  if (field === 'label') return `${name.split(' ')[0] ?? ''} ${number}`.trim()
  return label
}

function indexOf(names: Readonly<Partial<Record<Field, readonly string[]>>>): ReadonlyMap<string, Field> {
  const index = new Map<string, Field>()
  for (const [field, all] of Object.entries(names) as [Field, readonly string[]][])
    for (const name of all ?? []) if (!index.has(name)) index.set(name, field)
  return index
}
