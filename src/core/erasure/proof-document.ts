import type { Block } from '../documents/block'
import { dayMonthYear } from '../time/format-date'
import { londonParts } from '../time/instant'
import { maskedText, type Proof } from './proof'

type About = {
  readonly proof: Proof
  readonly texts: readonly string[]
  /** The case it is for; empty where it is for none. */
  readonly reference: string
  readonly organisation: string
}

/** The proof as a paper: what was searched, for how many texts, and what was found. The texts themselves are not on it (`erase.log-minimal`). */
export function proofDocument({ proof, texts, reference, organisation }: About): Block[] {
  const { date, time } = londonParts(proof.searchedAt)
  const when = `${dayMonthYear(date)} at ${time}`
  return [
    { type: 'title', text: reference === '' ? 'What is left in the register' : `What is left after ${reference}` },
    { type: 'paragraph', words: [organisation, `searched on ${when}`].filter(Boolean).join(', ') },
    {
      type: 'paragraph',
      words: `Steward searched ${inThousands(proof.tables)} kinds of record with ${inThousands(proof.rows)} rows, the words and bytes of attached files, and both search indexes, in the open register.`,
    },
    { type: 'heading', level: 2, text: 'What was looked for' },
    {
      type: 'paragraph',
      words: 'The texts were typed for this search and are kept nowhere, so only their beginnings stand here.',
      rules: ['erase.log-minimal'],
    },
    { type: 'list', items: texts.map(maskedText) },
    { type: 'heading', level: 2, text: 'What was found' },
    ...foundBlocks(proof),
    {
      type: 'paragraph',
      words: 'Backups are not searched. Whatever is restored from one is erased again before anybody sees it.',
      rules: ['erase.backup'],
    },
  ]
}

function foundBlocks({ found, total }: Proof): Block[] {
  if (total === 0) return [{ type: 'paragraph', words: [{ text: 'Nothing was found.', bold: true }] }]
  const more = total - found.length
  const items = countedPlaces(found)
  return [{ type: 'list', items: more > 0 ? [...items, `and ${inThousands(more)} more`] : items }]
}

/** Each kind of place with its number, so that the paper names nobody else. */
function countedPlaces(found: Proof['found']): string[] {
  const counts = new Map<string, number>()
  for (const { what } of found) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [...counts].map(([what, count]) => (count === 1 ? what : `${what}: ${inThousands(count)}`))
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB')
}
