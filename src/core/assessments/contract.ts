import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { assessment, assessmentAnswers, assessmentKinds } from './assessment'

const byId = z.strictObject({ id: z.uuid() })

/** A purpose an assessment can be about, and whether the law asks for one. */
const purposeChoice = z.object({ id: z.uuid(), title: z.string(), needsLia: z.boolean() })
export type PurposeChoice = z.output<typeof purposeChoice>

/** Calls about assessments: weighing interests, screening for risks, assessing them (`lia.test`, `dpia.triggers`). */
export const assessmentsContract = {
  list: {
    input: z.void(),
    output: z.object({ rows: z.array(assessment).max(200), purposes: z.array(purposeChoice).max(300) }),
  },
  get: { input: byId, output: assessment },
  begin: {
    input: z.strictObject({
      kind: z.enum(assessmentKinds),
      title: line(200).min(1, 'Say what it is about.'),
      purposeId: z.uuid().nullable(),
    }),
    output: assessment,
  },
  save: { input: z.strictObject({ id: z.uuid(), answers: assessmentAnswers }), output: assessment },
  finish: {
    input: z.strictObject({
      id: z.uuid(),
      outcome: z.string().max(40),
      signedBy: line(100).min(1, 'Write who signs it.'),
      signedOn: calendarDate,
      reviewOn: calendarDate,
    }),
    output: assessment,
  },
  /** Opens a signed one to be looked at again. Until it is signed anew the old decision stands. */
  reopen: { input: byId, output: assessment },
  remove: { input: byId, output: byId },
} as const satisfies FeatureContract
