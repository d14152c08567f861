import type { z } from 'zod'
import type { FieldIssue } from '../contract/errors'
import type { CalendarDate } from '../time/calendar-date'
import { advise } from './advise'
import type { AdviseFor } from './matter'
import type { Advice, AdviceLine } from './advice'
import { insurerAdvice } from './advise-others'
import { currentAssessment, type BreachCase } from './breach'
import { breachDueAt } from './clock'
import type { newDecision, newTelling } from './contract'
import { currentDecision, type Decision, type DecisionSubject } from './decision'
import { isAfter } from './times'

/** A new decision; the one before it about the same subject stays readable, and so does our advice of that moment. */
export function makeDecision(
  of: BreachCase,
  input: z.output<typeof newDecision>,
  organisation: AdviseFor,
  made: { id: string; now: string },
): Decision {
  const before = currentDecision(of.decisions, input.about)
  const advice = advise(of.breach.facts, currentAssessment(of)?.answers ?? null, organisation)
  return {
    ...input,
    id: made.id,
    lookAgainOn: input.choice === 'later' ? input.lookAgainOn : '',
    decidedAt: made.now,
    supersedesId: before?.id ?? null,
    adviceShown: adviceLine(advice, input.about).say,
    // They were told: that stays true when the reason is written again.
    told: input.choice === 'yes' ? (before?.told ?? null) : null,
  }
}

/** What is wrong with a decision, beside its field. */
export function decisionIssues(input: z.output<typeof newDecision>, today: CalendarDate): FieldIssue[] {
  if (input.choice !== 'later' || input.lookAgainOn === '' || input.lookAgainOn >= today) return []
  return [{ path: 'lookAgainOn', message: 'That day is past. When will you decide?' }]
}

/** What is wrong with recording that somebody was told, beside its field (`breach.late` asks for the reason). */
export function tellingIssues(
  of: BreachCase,
  about: DecisionSubject,
  input: z.output<typeof newTelling>,
  now: string,
): FieldIssue[] {
  const { awareAt, occurredAt, occurredIs, role } = of.breach.facts
  if (isAfter(input.at, now)) return [{ path: 'at', message: 'That is in the future. When did you tell them?' }]
  if (occurredIs === 'known' && isAfter(occurredAt, input.at))
    return [{ path: 'at', message: 'That is before it happened. Check the day and the time.' }]
  const isReport = (about === 'regulator' || about === 'dspt') && role !== 'processor'
  if (isReport && isAfter(input.at, breachDueAt(awareAt)) && input.lateReason.length < 3) {
    return [{ path: 'lateReason', message: 'The 72 hours were over by then. Say why it took longer.' }]
  }
  return []
}

/** Our advice about one subject. */
export function adviceLine(advice: Advice, about: DecisionSubject): AdviceLine {
  if (about === 'insurer') return insurerAdvice
  return advice.lines[about === 'dspt' ? 'regulator' : about]
}
