import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { span } from '../retention/period'
import { calendarDate } from '../time/calendar-date'
import { disclosure, newDisclosure } from './disclosure'
import { background, engagement, engagementFacts } from './engagement'
import { shareableFields } from './shareable'
import { newSession, session } from './session'
import { engagementRow, engagementView } from './view'

const byId = z.strictObject({ id: z.uuid() })
const onDay = z.strictObject({ id: z.uuid(), on: calendarDate })

/** The most engagements one list carries. */
const engagementsPerList = 100

/** The calls about coaching engagements. Those that name a session or a line of the log take its own id. */
export const coachingContract = {
  list: {
    input: z.strictObject({
      /** Only those somebody has a part in. */
      contactId: z.uuid().optional(),
      limit: z.int().min(1).max(engagementsPerList).default(engagementsPerList),
      offset: z.int().min(0).max(1_000_000).default(0),
    }),
    output: z.object({
      rows: z.array(engagementRow).max(engagementsPerList),
      total: z.int(),
      /** The period the schedule suggests for a new one. */
      suggested: span,
      /** Where the privacy policy promises another period than the schedule: one sentence, or empty. */
      policyMismatch: z.string(),
    }),
  },
  get: { input: byId, output: engagementView },
  add: { input: engagementFacts, output: engagement },
  edit: { input: engagementFacts.extend({ id: z.uuid() }), output: engagement },
  /** An engagement opened by mistake: refused once it is signed, or something was written or held. */
  remove: { input: byId, output: byId },
  saveBackground: { input: background.extend({ id: z.uuid() }), output: engagement },
  /** Writes the agreement with the period of the record, and keeps it as a version. */
  writeAgreement: { input: byId, output: z.object({ documentId: z.uuid() }) },
  sign: {
    input: z.strictObject({
      id: z.uuid(),
      on: calendarDate,
      notesConsent: z.enum(['given', 'not-given']),
      /** The period on the paper that was signed; null where none stands there. */
      period: span.nullable(),
    }),
    output: engagement,
  },
  withdrawConsent: { input: onDay, output: engagement },
  recordNoteException: {
    input: z.strictObject({
      id: z.uuid(),
      reason: lines(1000).min(1, 'Write why notes are kept without a signed agreement.'),
      approver: line(200).min(1, 'Write who allowed it.'),
    }),
    output: engagement,
  },
  addSession: { input: newSession.extend({ id: z.uuid() }), output: session },
  editSession: { input: newSession.extend({ id: z.uuid() }), output: session },
  removeSession: { input: byId, output: byId },
  /** Ends coaching; with `asFormer` the client becomes a former coaching client in the same act. */
  complete: { input: onDay.extend({ asFormer: z.boolean().default(false) }), output: engagement },
  reopen: { input: byId, output: engagement },
  askEvaluation: { input: onDay, output: engagement },
  /** The form came back. A yes is written down as a consent, for the e-mail address that is named. */
  recordEvaluation: {
    input: z.strictObject({
      id: z.uuid(),
      on: calendarDate,
      optIn: z.enum(['yes', 'no']),
      pointId: z.union([z.uuid(), z.literal('')]),
      takenBy: line(100),
    }),
    output: engagement,
  },
  share: {
    input: z.strictObject({
      id: z.uuid(),
      shared: z.array(z.enum(shareableFields)).max(shareableFields.length),
      progress: lines(4000),
      shareAgreedOn: z.union([calendarDate, z.literal('')]),
    }),
    output: engagement,
  },
  disclose: { input: newDisclosure.extend({ id: z.uuid() }), output: disclosure },
  removeDisclosure: { input: byId, output: byId },
  toldToErase: { input: onDay, output: disclosure },
} as const satisfies FeatureContract
