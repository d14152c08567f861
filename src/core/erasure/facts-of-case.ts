import type { Facts } from '../flows/facts'
import type { RequestCase } from '../requests/request'
import { stepsOf } from '../requests/steps'
import type { CaseStanding } from './case-standing'

const isOpen = (hold: CaseStanding['holds'][number]) =>
  ({ answer: 'yes', from: hold.say.replace(/\.$/, ''), fixed: true }) as const

/**
 * What the case already answers: who is asking, where that was settled, and what is open, which nobody here may deny. An open
 * claim is the reason to keep something; where that is the answer, it does not hold up the rest.
 */
export function factsOfErasureCase(
  { request, events }: RequestCase,
  { holds, claims }: Pick<CaseStanding, 'holds' | 'claims'>,
): Facts {
  const identity = stepsOf(request, events).find(({ id }) => id === 'identity')
  const first = holds[0]
  const besides = holds.find(({ isClaim }) => !isClaim)
  const claim = claims[0]
  return {
    ...(identity?.state === 'done' && { 'identity-clear': { answer: 'yes', from: `this case: ${identity.note}` } }),
    ...(first && { 'something-open': isOpen(first) }),
    ...(besides && { 'something-else-open': isOpen(besides) }),
    ...(claim && { 'open-claim': { answer: 'legal-claims', from: `the claim ${claim.reference}` } }),
  }
}
