import type { coachingContract } from '@core/coaching/contract'
import { evaluationEvidence, optInWords } from '@core/coaching/opt-in-words'
import { nobodyNamed } from '@core/consents/consent-route'
import type { NewConsent } from '@core/consents/new-answer'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Organisation } from '@core/organisation/organisation'
import type { EngagementAccess } from './engagement-access'

/** Writes down a yes, with the words that were shown. */
export type GivesConsent = (given: Required<NewConsent>) => unknown

type Others = { readonly organisation: { get(): Organisation | null }; readonly give: GivesConsent }

/** The evaluation at the end, and the box beside it: a yes to news by e-mail is a consent with its proof (S4-25, S4-26, `house.former-client-opt-in`). */
export function evaluationCalls(access: EngagementAccess, { organisation, give }: Others) {
  const { openOrRefuse, write, refuse, refuseDay } = access
  return {
    askEvaluation({ id, on }) {
      refuseDay(on, '', '')
      return write('askEvaluation', openOrRefuse(id), { evaluationAskedOn: on })
    },
    recordEvaluation({ id, on, optIn, pointId, takenBy }) {
      const before = openOrRefuse(id)
      if (before.evaluationBackOn !== '')
        throw new AppError('conflict', { reason: 'An evaluation is written down already.' })
      refuseDay(on, before.evaluationAskedOn, 'it was asked for')
      if (optIn === 'yes' && pointId === '')
        refuse([{ path: 'pointId', message: 'Choose the e-mail address the yes is for.' }])
      const answered = {
        evaluationAskedOn: before.evaluationAskedOn || on,
        evaluationBackOn: on,
        evaluationOptIn: optIn,
      }
      write('recordEvaluation', before, answered, () => {
        if (optIn === 'yes')
          give({
            contactId: before.clientId,
            happenedOn: on,
            how: 'paper-form',
            takenBy: takenBy || nobodyNamed,
            note: '',
            boxes: [{ channel: 'email', purpose: 'services', pointId }],
            wordingId: '',
            words: optInWords(organisation.get()?.name ?? ''),
            evidence: evaluationEvidence(before.reference),
            reviewOn: '',
            endsOn: '',
          })
      })
      return { ...before, ...answered }
    },
  } satisfies Partial<Handlers<typeof coachingContract>>
}
