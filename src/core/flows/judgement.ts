import { dayMonthYear } from '../time/format-date'
import type { Facts } from './facts'
import { specificOpportunity } from './trees/specific-opportunity'
import type { Verdict } from './verdict'

/** The flow in which a recruiter’s own view of one named role is recorded. */
export const judgementFlowId = specificOpportunity.id

/** What counts of a saved decision: how it ended, and until which day it may be used. */
type Saved = { readonly verdict: Verdict; readonly reviewOn: string; readonly author: string }

/**
 * Is a judgement on file that still counts on `today`? The newest one decides, also where it took the view back. The
 * register knows this for certain, so nobody can answer otherwise (`settled.specific-opportunity`, `settled.no-looser`).
 */
export function judgementFacts(newest: Saved | undefined, today: string): Facts {
  if (newest?.verdict !== 'human-decision' || newest.reviewOn === '') {
    return {
      'role-judgement': { answer: 'none', from: 'your saved decisions: there is no such judgement', fixed: true },
    }
  }
  const day = dayMonthYear(newest.reviewOn)
  const isCurrent = today < newest.reviewOn
  const from = isCurrent
    ? `the judgement of ${newest.author}, to be looked at again on ${day}`
    : `the judgement of ${newest.author}, which was to be looked at again on ${day}`
  return { 'role-judgement': { answer: isCurrent ? 'current' : 'past-review', from, fixed: true } }
}
