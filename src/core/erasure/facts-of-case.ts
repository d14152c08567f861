import type { Facts } from '../flows/facts'
import type { RequestCase } from '../requests/request'
import { stepsOf } from '../requests/steps'
import type { CaseStanding } from './case-standing'

/** What the case already answers: who is asking, where that was settled, and what is open, which nobody here may deny. */
export function factsOfErasureCase({ request, events }: RequestCase, holds: CaseStanding['holds']): Facts {
  const identity = stepsOf(request, events).find(({ id }) => id === 'identity')
  const first = holds[0]
  return {
    ...(identity?.state === 'done' && { 'identity-clear': { answer: 'yes', from: `this case: ${identity.note}` } }),
    ...(first && {
      'something-open': { answer: 'yes', from: first.say.replace(/\.$/, ''), fixed: true as const },
    }),
  }
}
