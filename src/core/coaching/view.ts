import { z } from 'zod'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { disclosure, mostDisclosures } from './disclosure'
import { engagement } from './engagement'
import { formerOffers } from './former-role'
import { mostSessions, session } from './session'

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))
const said = z.object({ say: z.string(), rules: z.array(ruleId) })
const dayOrNone = z.union([calendarDate, z.literal('')])

/** How an engagement stands, in its own words. */
export const engagementStates = ['before', 'running', 'completed', 'destroyed'] as const
export type EngagementState = (typeof engagementStates)[number]

const names = {
  clientName: z.string(),
  /** Empty while no coach is chosen. */
  coachName: z.string(),
  /** Empty where nobody else asked for it. */
  sponsorName: z.string(),
}

/** An engagement as the list shows it. */
export const engagementRow = z.object({
  id: z.uuid(),
  reference: z.string(),
  clientId: z.uuid(),
  ...names,
  state: z.enum(engagementStates),
  sessionsHeld: z.int(),
  nextOn: dayOrNone,
  completedOn: dayOrNone,
  /** The day its notes are to be destroyed; empty while coaching runs. */
  destroyOn: dayOrNone,
  missing: z.array(z.string()),
})
export type EngagementRow = z.output<typeof engagementRow>

/** Everything the page of an engagement shows. */
export const engagementView = z.object({
  engagement,
  ...names,
  state: z.enum(engagementStates),
  sessions: z.array(session).max(mostSessions),
  disclosures: z.array(disclosure.extend({ recipient: z.string() })).max(mostDisclosures),
  missing: z.array(said.extend({ id: z.string(), short: z.string() })),
  destroy: z.object({
    dueOn: dayOrNone,
    isDue: z.boolean(),
    working: z.array(z.string()),
    rules: z.array(ruleId),
    hasAgreement: z.boolean(),
  }),
  notes: said.extend({ allowed: z.boolean() }),
  /** What is suggested for the client’s role when coaching ends. */
  formerOffer: z.enum(formerOffers),
  /** The client’s e-mail addresses, for the opt-in on the evaluation. */
  emails: z.array(z.object({ id: z.uuid(), value: z.string() })).max(50),
})
export type EngagementView = z.output<typeof engagementView>
