import { letterLeftAction } from '../../requests/letter-left'
import type { RequestCase } from '../../requests/request'
import type { DrillFacts } from '../drill'

/** The cases of one kind that were logged since the drill began. */
export function logged({ requests }: DrillFacts, kind: RequestCase['request']['kind']): readonly RequestCase[] {
  return requests.filter((one) => one.request.kind === kind)
}

/** Did one of these things happen in one of these cases? */
export function happened(
  cases: readonly RequestCase[],
  ...types: readonly RequestCase['events'][number]['facts']['type'][]
): boolean {
  return cases.some(({ events }) => events.some(({ facts }) => types.includes(facts.type)))
}

/** Was a letter of one of these cases kept, printed or saved? */
export function letterMade({ acts }: DrillFacts, cases: readonly RequestCase[]): boolean {
  const left = acts.some(
    ({ action, subject }) =>
      action === letterLeftAction('do-not-contact-confirmation') && cases.some(({ request }) => request.id === subject),
  )
  return left || happened(cases, 'letter-kept')
}

/** Is one of these cases about somebody in the register? */
export function isLinked(cases: readonly RequestCase[]): boolean {
  return cases.some(({ request }) => request.contactId !== null)
}
