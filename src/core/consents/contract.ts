import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { channels } from '../marketing/channel'
import { marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'
import { assessmentOnFile, newAssessment } from './assessment'
import { consentEvent } from './consent-event'
import { consentStateNames } from './consent-state'
import { historyLine, permissionMatrix } from './matrix'
import { newConfirmation, newConsent, newReach, newSoftOptIn } from './new-answer'
import { consentForm, wording, wordingText } from './wording'

const byId = z.strictObject({ id: z.uuid() })
const ofContact = z.strictObject({ contactId: z.uuid() })
const recorded = z.object({ events: z.array(consentEvent).max(200) })

/** How many addresses stand in each state, by way and purpose; never asked is counted like every other state. */
const stateCount = z.object({
  channel: z.enum(channels),
  purpose: z.enum(marketingPurposes),
  counts: z.record(z.enum(consentStateNames), z.int()),
  overdue: z.int(),
})
export type StateCount = z.output<typeof stateCount>

/** A yes whose day for a second look has come, or comes soon. */
const dueConsent = z.object({
  contactId: z.uuid(),
  name: z.string(),
  reviewOn: calendarDate,
  cells: z.int(),
})
export type DueConsent = z.output<typeof dueConsent>

/** The calls about what people agreed to and refused. History is only ever added to. */
export const consentsContract = {
  forms: { input: z.void(), output: z.array(consentForm).max(200) },
  form: { input: byId, output: z.object({ form: consentForm, versions: z.array(wording).max(200) }) },
  wording: { input: byId, output: wording },
  /** Changed words make the next version; the same words make none. Without an id, a new form. */
  saveForm: {
    input: z.strictObject({
      id: z.uuid().optional(),
      name: line(100).min(1, 'Give the form a name.'),
      text: wordingText,
    }),
    output: consentForm,
  },
  retireForm: { input: z.strictObject({ id: z.uuid(), retired: z.boolean() }), output: consentForm },
  give: { input: newConsent, output: recorded },
  softOptIn: { input: newSoftOptIn, output: recorded },
  ask: { input: newReach, output: recorded },
  decline: { input: newReach, output: recorded },
  withdraw: { input: newReach, output: recorded },
  confirm: { input: newConfirmation, output: recorded },
  end: { input: newReach, output: recorded },
  matrix: { input: ofContact, output: permissionMatrix },
  history: { input: ofContact, output: z.array(historyLine).max(200) },
  report: { input: z.void(), output: z.array(stateCount).max(100) },
  toReview: {
    input: z.strictObject({ by: calendarDate, limit: z.int().min(1).max(200), offset: z.int().min(0).max(10_000_000) }),
    output: z.object({ rows: z.array(dueConsent).max(200), total: z.int() }),
  },
  assessments: { input: z.void(), output: z.array(assessmentOnFile).max(200) },
  recordAssessment: { input: newAssessment, output: assessmentOnFile },
  endAssessment: { input: byId, output: assessmentOnFile },
} as const satisfies FeatureContract
