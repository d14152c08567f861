import type { AssessmentOnFile } from '@core/consents/assessment'
import type { consentsContract } from '@core/consents/contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Assessment } from '@core/marketing/marketing-contact'
import type { MarketingPurpose } from '@core/marketing/purpose'
import type { Deps } from '../deps'
import * as assessments from './assessment-repository'
import { refuse } from './refuse'

type Serves = Handlers<typeof consentsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

const most = 200

/** Which legitimate interests assessments are on file, for which purpose: without one, companies are not written to. */
export function assessmentCalls({ register, clock, newId }: Deps) {
  return {
    assessments(): AssessmentOnFile[] {
      return assessments.findAll(register.read, most)
    },
    recordAssessment(input: Input<'recordAssessment'>): AssessmentOnFile {
      if (input.signedOn > clock.today()) refuse([{ path: 'signedOn', message: 'This day has not come yet.' }])
      if (input.reviewOn <= input.signedOn)
        refuse([{ path: 'reviewOn', message: 'The day to look again comes after the day it was signed.' }])
      const added = { ...input, id: newId(), recordedAt: clock.now(), endedOn: '' }
      return register.change({ action: 'consents.recordAssessment', subject: added.id }, (db) => {
        assessments.insert(db, added)
        return added
      })
    },
    endAssessment({ id }: Input<'endAssessment'>): AssessmentOnFile {
      const before = assessments.find(register.read, id)
      if (!before) throw new AppError('not-found')
      if (before.endedOn !== '') return before
      const endedOn = clock.today()
      return register.change({ action: 'consents.endAssessment', subject: id, fields: ['endedOn'] }, (db) => {
        assessments.end(db, id, endedOn)
        return { ...before, endedOn }
      })
    },
    /** The one that carries a purpose today: the latest signed of those that stand. */
    assessmentFor: (purpose: MarketingPurpose): Assessment | undefined =>
      assessments.findAll(register.read, most).find((one) => one.purpose === purpose && one.endedOn === ''),
  } satisfies Partial<Serves> & Record<string, unknown>
}
