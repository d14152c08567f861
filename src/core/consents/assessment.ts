import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'

/** That a legitimate interests assessment exists for a purpose: who signed it, when, and where it is (`lia.test`). */
export const newAssessment = z.strictObject({
  purpose: z.enum(marketingPurposes, 'Choose what it is about.'),
  signedOn: calendarDate,
  signedBy: line(100).min(1, 'Write who signed it.'),
  reviewOn: calendarDate,
  keptWhere: line(300).min(1, 'Write where it is kept.'),
})
export type NewAssessment = z.input<typeof newAssessment>

/** The same as it is kept. One that was ended carries nothing any more. */
export const assessmentOnFile = newAssessment.extend({
  id: z.uuid(),
  recordedAt: z.iso.datetime(),
  endedOn: z.union([calendarDate, z.literal('')]),
})
export type AssessmentOnFile = z.output<typeof assessmentOnFile>
