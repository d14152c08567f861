import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { letterList } from '@core/letters/letter-names'
import {
  mostInPrint,
  mostLetters,
  type LeavingLetter,
  type letteringContract,
  type LettersWanted,
} from '@core/letters/contract'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Logo } from '@core/organisation/logo'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import { breachLetters, type AskedBreaches } from './breach-letters'
import { campaignLetters, type AskedCampaigns } from './campaign-letters'
import type { LetterBatch } from './letter-batch'
import { createWordLetters } from './word-letters'

/** Letters in one answer: a few milliseconds of work, and some tens where one is laid out first; typing goes on in between. */
const PIECE = 20

type Others = {
  readonly organisation: { get(): Organisation | null; logo(): Logo | null }
  readonly breaches: AskedBreaches
  readonly campaigns: AskedCampaigns
}
/** It writes nothing but the line in the trail. */
type Needs = Pick<Deps, 'clock' | 'newId'> & { readonly register: Pick<Deps['register'], 'note'> }
type Work = {
  readonly form: LettersWanted['form']
  readonly batch: LetterBatch
  readonly asWord: ReturnType<typeof createWordLetters>
  done: number
}

/** The same letter to many people on its way out, a few at a time; nothing of it is kept, and that it left is written down. */
export function createLetteringService(
  { register, clock, newId }: Needs,
  { organisation, breaches, campaigns }: Others,
) {
  /** One at a time: whoever starts anew has given up the one before. */
  let work: { readonly id: string; readonly at: Work } | undefined

  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work.at
  }
  const refuseOld = ({ batch }: Work): void => {
    if (batch.isOld())
      throw new AppError('conflict', { reason: 'Something was changed while the letters were made. Save them again.' })
  }
  return {
    async start({ form, letters }) {
      const own = organisation.get() ?? newOrganisation()
      const frame = { organisation: own, madeOn: clock.today(), version: 0, nextReviewOn: '' }
      const batch =
        letters.of === 'breach'
          ? await breachLetters(breaches, letters, frame, register)
          : await campaignLetters(campaigns, letters, own)
      const total = batch.people.length
      if (total === 0) throw new AppError('not-allowed', { reason: 'None of them is on the list any more.' })
      if (total > mostLetters)
        throw new AppError('not-allowed', {
          reason: `More than ${mostLetters.toLocaleString('en-GB')} letters are work for a printing firm. Save the list for it.`,
        })
      if (form === 'print' && total > mostInPrint)
        throw new AppError('not-allowed', {
          reason: `More than ${mostInPrint.toLocaleString('en-GB')} letters are too many for one file. Save a file for each.`,
        })
      const letterhead = { organisationName: own.name, logo: organisation.logo() }
      work = { id: newId(), at: { form, batch, asWord: createWordLetters(batch, letterhead), done: 0 } }
      return { id: work.id, name: batch.name, total, keptBack: batch.keptBack }
    },
    async next({ id }) {
      const at = current(id)
      refuseOld(at)
      const { batch, form, asWord } = at
      const { title } = batch
      const letters: LeavingLetter[] = []
      for (const to of batch.people.slice(at.done, at.done + PIECE)) {
        if (form !== 'docx') letters.push({ title, blocks: batch.compose(to), docx: null })
        else letters.push({ title, blocks: [], docx: await asWord(to) })
      }
      at.done += letters.length
      return { letters }
    },
    list: ({ id, ending }) => ({ text: letterList(current(id).batch.people, ending) }),
    finish({ id }) {
      const at = current(id)
      refuseOld(at)
      at.batch.left(at.form)
      return {}
    },
    drop({ id }) {
      if (work?.id === id) work = undefined
      return {}
    },
  } satisfies Handlers<typeof letteringContract>
}
