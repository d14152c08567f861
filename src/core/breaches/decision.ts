import { z } from 'zod'
import { toMs } from '../time/instant'
import { calendarDate } from '../time/calendar-date'
import type { Route } from './advice'
import { instant } from './times'

/** Who may have to hear of a breach; `dspt` is the NHS England tool, which passes the report on. */
export const decisionSubjects = ['regulator', 'dspt', 'people', 'organisations', 'police', 'insurer'] as const
export type DecisionSubject = (typeof decisionSubjects)[number]

export const decisionChoices = { yes: 'Yes', no: 'No', later: 'Not yet' } as const
export type DecisionChoice = keyof typeof decisionChoices

/** How somebody was told. */
export const tellingWays = {
  web: 'On the web',
  phone: 'By phone',
  email: 'By e-mail',
  letter: 'By letter',
  'in-person': 'In person',
} as const
export type TellingWay = keyof typeof tellingWays

/** That somebody was told: when, how, and the reference they gave. */
const telling = z.object({
  at: instant,
  how: z.enum(['web', 'phone', 'email', 'letter', 'in-person']),
  reference: z.string(),
  /** Required when the regulator was told after the 72 hours (`breach.late`). */
  lateReason: z.string(),
})
export type Telling = z.output<typeof telling>

/** One decision with its reason. Never changed: a later one about the same subject supersedes it. */
export const decision = z.object({
  id: z.string(),
  breachId: z.string(),
  about: z.enum(decisionSubjects),
  choice: z.enum(['yes', 'no', 'later']),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: instant,
  supersedesId: z.string().nullable(),
  /** Our advice as shown at that moment, so that a decision against it can be read years later. */
  adviceShown: z.string(),
  /** For `later`: the day to look at it again, or empty. */
  lookAgainOn: z.union([calendarDate, z.literal('')]),
  told: telling.nullable(),
})
export type Decision = z.output<typeof decision>

/** The decision that stands now about a subject: the last one, or none. */
export function currentDecision(decisions: readonly Decision[], about: DecisionSubject): Decision | null {
  const superseded = new Set(decisions.map((one) => one.supersedesId))
  return decisions.find((one) => one.about === about && !superseded.has(one.id)) ?? null
}

/** Which decisions this case asks for, and which of them must be made before it can be closed (I1: a reason for not reporting). */
export function decisionsFor(route: Route): {
  readonly ask: readonly DecisionSubject[]
  readonly required: readonly DecisionSubject[]
} {
  switch (route) {
    case 'none':
      return { ask: ['regulator'], required: ['regulator'] }
    case 'client':
      return { ask: ['organisations', 'police', 'insurer'], required: ['organisations'] }
    case 'dspt':
      return { ask: ['dspt', 'people', 'organisations', 'police', 'insurer'], required: ['dspt', 'people'] }
    case 'ico':
    case 'pecr':
      return { ask: ['regulator', 'people', 'organisations', 'police', 'insurer'], required: ['regulator', 'people'] }
  }
}

/** The subject that stops the 72-hour clock on this route. */
export function reportSubject(route: Route): DecisionSubject {
  return route === 'dspt' ? 'dspt' : route === 'client' ? 'organisations' : 'regulator'
}

/** When the regulator first heard of it, through whichever way; null if it has not. */
export function reportedAt(decisions: readonly Decision[]): string | null {
  return firstTold(decisions.filter((one) => one.about === 'regulator' || one.about === 'dspt'))
}

/** When other organisations first heard of it. */
export function organisationsToldAt(decisions: readonly Decision[]): string | null {
  return firstTold(decisions.filter((one) => one.about === 'organisations'))
}

function firstTold(decisions: readonly Decision[]): string | null {
  const moments = decisions.flatMap((one) => (one.told ? [one.told.at] : []))
  return moments.toSorted((a, b) => toMs(a) - toMs(b))[0] ?? null
}
