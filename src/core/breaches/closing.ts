import { addMonths } from '../time/add-months'
import { londonDate } from '../time/instant'
import type { BreachCase } from './breach'
import { currentDecision, decisionsFor, type DecisionSubject } from './decision'

/** The subjects as they are named in a sentence about a case. */
export const subjectNames: Record<DecisionSubject, string> = {
  regulator: 'the regulator',
  dspt: 'the NHS tool (DSPT)',
  people: 'the people concerned',
  organisations: 'other organisations',
  police: 'the police',
  insurer: 'the insurer or bank',
}

/** What still stands in the way of closing a case, one sentence each; empty when it may be closed (`breach.register`). */
export function closingHurdles({ decisions, route }: Pick<BreachCase, 'decisions' | 'route'>): string[] {
  const { ask, required } = decisionsFor(route)
  const hurdles: string[] = []
  for (const about of ask) {
    const current = currentDecision(decisions, about)
    const who = route === 'client' && about === 'organisations' ? 'your client' : subjectNames[about]
    if (!current || current.choice === 'later') {
      if (required.includes(about)) hurdles.push(`Decide about ${who} first, and write down why.`)
    } else if (current.choice === 'yes' && !current.told) {
      hurdles.push(`You decided to tell ${who}. Record when you did, or decide again.`)
    }
  }
  return hurdles
}

/** Until when a closed case stays in the register: six years from closing (`settled.retention-extra`). */
export function keepUntil(closedAt: string): string {
  return addMonths(londonDate(closedAt), 72)
}
