import { z } from 'zod'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { keptParts } from './kept-parts'
import { lockedCopyPlan } from './plan'

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))

/** How the erasure of a case stands in the register. */
export const caseStanding = z.object({
  requestId: z.uuid(),
  /** The contact that is there to be erased; null where the case is linked to nobody, or they are gone. */
  contactId: z.uuid().nullable(),
  contactName: z.string(),
  /** Open cases and claims that come first, each with its number (`rights.offence`, `settled.erasure-order`). */
  holds: z
    .array(
      z.object({ say: z.string(), why: z.string(), rules: z.array(ruleId), href: z.string(), isClaim: z.boolean() }),
    )
    .max(50),
  /** Open legal claims about them: what a claim needs can be locked away, and the rest erased. */
  claims: z
    .array(z.object({ reference: z.string(), name: z.string(), reason: z.string(), untilOn: calendarDate }))
    .max(50),
  /** The last day for undoing, if it were decided now. */
  wouldWaitUntil: calendarDate,
  plan: z
    .object({
      untilOn: calendarDate,
      isOver: z.boolean(),
      /** The clock stands before what the register has seen: nothing is erased by itself. */
      clockSetBack: z.boolean(),
      /** The day the register was last seen on. */
      seenOn: calendarDate,
      /** Its day came while the register was not used for days, since this one: somebody says first that the day is right. */
      unusedSince: z.union([calendarDate, z.literal('')]),
      keepMarks: z.boolean(),
      keep: lockedCopyPlan.nullable(),
      /** The letter that confirms it was saved or printed since the decision. */
      letterLeft: z.boolean(),
    })
    .nullable(),
  copy: z
    .object({
      name: z.string(),
      reason: z.string(),
      untilOn: calendarDate,
      parts: z.array(z.enum(keptParts)),
      madeOn: calendarDate,
      /** The entry is in it and can be put back. */
      canLift: z.boolean(),
    })
    .nullable(),
})
export type CaseStanding = z.output<typeof caseStanding>
