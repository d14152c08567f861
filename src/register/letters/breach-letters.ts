import type { affectedCalls } from '@core/breaches/affected'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { LettersAbout } from '@core/letters/contract'
import { breachIndividual } from '@core/documents/templates/breach-individual'
import type { Frame } from '@core/documents/template'
import type { Deps } from '../deps'
import type { LetterBatch, Recipient } from './letter-batch'

/** What of the breaches letters to the people affected need. */
export type AskedBreaches = Pick<Handlers<typeof affectedCalls>, 'affected'> & {
  get(input: { id: string }): { readonly breach: { readonly id: string; readonly reference: string } }
}

/** Rows in one answer of the list. */
const PAGE = 200

/** The letters to the people of a breach who were chosen, by name (`breach.individuals`). */
export async function breachLetters(
  breaches: AskedBreaches,
  { breachId, words, ids }: LettersAbout<'breach'>,
  frame: Frame,
  register: Pick<Deps['register'], 'note'>,
): Promise<LetterBatch> {
  const { reference } = breaches.get({ id: breachId }).breach
  const gaps = breachIndividual.gaps({ reference, words, to: null }, frame)
  if (gaps[0]) throw new AppError('not-allowed', { reason: `Before they go: ${gaps[0].say}` })
  const chosen = new Set(ids)
  const people: Recipient[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await breaches.affected({ breachId, show: 'all', limit: PAGE, offset })
    for (const { id, name, address } of rows) if (chosen.has(id)) people.push({ name, address, ownWords: '' })
    if (rows.length < PAGE) break
  }
  return {
    name: `breach-letters-${reference}`,
    title: breachIndividual.title,
    people,
    keptBack: 0,
    compose: ({ name, address }) => [...breachIndividual.compose({ reference, words, to: { name, address } }, frame)],
    isOld: () => false,
    left: (form) => register.note({ action: 'breaches.saveLetters', subject: breachId, fields: [form] }),
  }
}
