import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { span } from '../retention/period'
import { calendarDate } from '../time/calendar-date'
import { shareableFields } from './shareable'

const dayOrNone = z.union([calendarDate, z.literal('')])

/** Who agrees the work, and who pays for it: the person coached, or an organisation that asked for it. */
const contractors = ['client', 'sponsor'] as const

/** What the form of an engagement holds (`retention.coaching`, S4-21). Days are `YYYY-MM-DD` or empty. */
export const engagementFacts = z.strictObject({
  /** The contact who is coached. */
  clientId: z.uuid('Choose who is coached.'),
  /** The coach, where they are in the register; null for somebody of the house, or while nobody is chosen. */
  coachId: z.uuid().nullable(),
  /** The coach’s name, where they are not in the register. */
  coachName: line(200),
  /** The organisation or person who asked for the coaching; null where the client did. */
  sponsorId: z.uuid().nullable(),
  contracts: z.enum(contractors),
  pays: z.enum(contractors),
  /** The day the service agreement was sent, where the client contracts personally. */
  serviceAgreementOn: dayOrNone,
  /** How long notes are kept after completion, as agreed with the client; null where nothing is agreed yet. */
  period: span.nullable(),
  /** Why longer than five years, and who agreed. */
  periodReason: lines(1000),
  periodApprover: line(200),
  startedOn: dayOrNone,
  /** The day of the first session, planned or held. */
  firstMeetingOn: dayOrNone,
})
export type EngagementFacts = z.output<typeof engagementFacts>

/** What is known of the person before coaching begins: it counts as notes, and goes with them (S4-2). */
export const background = z.strictObject({ careerHistory: lines(8000), lifeHistory: lines(8000), aims: lines(4000) })

/** An engagement as it is kept. Days are `YYYY-MM-DD` or empty, instants UTC or empty. */
export const engagement = z.object({
  id: z.uuid(),
  reference: z.string(),
  ...engagementFacts.shape,
  /** The day the agreement was last written, and the period that stands in it. */
  paperOn: dayOrNone,
  paperPeriod: span.nullable(),
  /** The day the agreement was signed; empty while it is not. */
  signedOn: dayOrNone,
  /** The period on the signed paper; null where none stands there. */
  signedPeriod: span.nullable(),
  /** The line of the agreement about keeping notes, health and beliefs included (`special.coaching`, S4-24). */
  notesConsent: z.enum(['', 'given', 'not-given']),
  consentWithdrawnOn: dayOrNone,
  /** Notes without a signed agreement: why, and who allowed it. Empty where nobody did. */
  exceptionReason: z.string(),
  exceptionApprover: z.string(),
  exceptionOn: dayOrNone,
  ...background.shape,
  /** What may be said of the progress, in words agreed with the client: for the sponsor. */
  progress: lines(4000),
  /** What the sponsor may see. */
  shared: z.array(z.enum(shareableFields)).max(shareableFields.length),
  /** The day the client agreed to it. */
  shareAgreedOn: dayOrNone,
  completedOn: dayOrNone,
  evaluationAskedOn: dayOrNone,
  evaluationBackOn: dayOrNone,
  /** The tick on the evaluation form: news by e-mail from now on (`house.former-client-opt-in`). */
  evaluationOptIn: z.enum(['', 'yes', 'no']),
  /** What is written of the client was destroyed when its day had come; the certificate says when. */
  notesDestroyed: z.boolean(),
  addedAt: z.iso.datetime(),
})
export type Engagement = z.output<typeof engagement>
