import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Letterhead } from '@core/documents/letterhead'
import { letterList } from '@core/letters/letter-names'
import { mostInPrint, type LeavingLetter, type letteringContract, type LettersWanted } from '@core/letters/contract'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Logo } from '@core/organisation/logo'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import { breachLetters, type AskedBreaches } from './breach-letters'
import type { LetterBatch } from './letter-batch'

/** Letters in one answer: a few tens of milliseconds of work, so that whoever types in between does not notice. */
const PIECE = 4

type Others = {
  readonly organisation: { get(): Organisation | null; logo(): Logo | null }
  readonly breaches: AskedBreaches
}
/** It writes nothing but the line in the trail. */
type Needs = Pick<Deps, 'clock' | 'newId'> & { readonly register: Pick<Deps['register'], 'note'> }
type Work = {
  readonly form: LettersWanted['form']
  readonly batch: LetterBatch
  readonly head: Letterhead
  done: number
}

/** The same letter to many people on its way out, a few at a time; nothing of it is kept, and that it left is written down. */
export function createLetteringService({ register, clock, newId }: Needs, { organisation, breaches }: Others) {
  /** One at a time: whoever starts anew has given up the one before. */
  let work: { readonly id: string; readonly at: Work } | undefined

  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work.at
  }
  return {
    async start({ form, letters }) {
      const own = organisation.get() ?? newOrganisation()
      const frame = { organisation: own, madeOn: clock.today(), version: 0, nextReviewOn: '' }
      const batch = await breachLetters(breaches, letters, frame)
      const total = batch.people.length
      if (total === 0) throw new AppError('not-allowed', { reason: 'None of them is on the list any more.' })
      if (form === 'print' && total > mostInPrint)
        throw new AppError('not-allowed', {
          reason: `More than ${mostInPrint.toLocaleString('en-GB')} letters are too many for one file. Save a file for each.`,
        })
      work = {
        id: newId(),
        at: { form, batch, head: { organisationName: own.name, logo: organisation.logo() }, done: 0 },
      }
      return { id: work.id, name: batch.name, total }
    },
    async next({ id }) {
      const at = current(id)
      const { batch, form, head } = at
      const letters: LeavingLetter[] = []
      for (const to of batch.people.slice(at.done, at.done + PIECE)) {
        const blocks = batch.compose(to)
        if (form !== 'docx') letters.push({ title: batch.title, blocks, docx: null })
        else letters.push({ title: batch.title, blocks: [], docx: await asWord(batch.title, blocks, head) })
      }
      at.done += letters.length
      return { letters }
    },
    list: ({ id, ending }) => ({ text: letterList(current(id).batch.people, ending) }),
    finish({ id }) {
      const { batch, form } = current(id)
      register.note({ ...batch.about, fields: [form] })
      return {}
    },
    drop({ id }) {
      if (work?.id === id) work = undefined
      return {}
    },
  } satisfies Handlers<typeof letteringContract>
}

/** The Word library is large, and most sessions never write a Word file. */
async function asWord(
  title: string,
  blocks: LeavingLetter['blocks'],
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  const { toDocx } = await import('../documents/to-docx')
  return toDocx({ title, blocks, letterhead })
}
