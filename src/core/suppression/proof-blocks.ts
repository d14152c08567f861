import type { Block } from '../documents/block'
import { dayMonthYear } from '../time/format-date'
import { neverStopped, type Proof, type ProofEntry } from './proof'
import { refusalWords } from './refusal-source'
import { stopScopeWords } from './stop-words'

/** The proof on paper: why an address or number gets no marketing, since when, and what may be sent all the same. */
export function proofBlocks({ entries, erasedOn }: Proof, text: string, today: string): Block[] {
  return [
    { type: 'title', text: 'Why this gets no marketing' },
    { type: 'paragraph', words: `Checked on ${dayMonthYear(today)}: ${text}` },
    {
      type: 'table',
      head: ['What stops', 'Since', 'Why', 'Noted'],
      rows: entries.map(line),
      rules: ['suppress.keep', 'object.marketing'],
    },
    ...erasedOn.map((on): Block => {
      return {
        type: 'paragraph',
        words: `Somebody with this address was erased on ${dayMonthYear(on)}. Only coded marks were kept, which nobody can turn back into an address.`,
        rules: ['suppress.vs-erasure'],
      }
    }),
    { type: 'heading', level: 2, text: 'What may still be sent' },
    { type: 'list', items: [...neverStopped], rules: ['settled.suppression-scope'] },
  ]
}

function line(entry: ProofEntry): string[] {
  const why = [refusalWords(entry.source), entry.reference].filter(Boolean).join(', ')
  return [stopScopeWords(entry), dayMonthYear(entry.askedOn), why, dayMonthYear(entry.addedAt.slice(0, 10))]
}
