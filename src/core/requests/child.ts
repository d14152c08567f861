import type { RuleId } from '../law/rules'
import type { Jurisdiction } from '../time/jurisdiction'
import type { ChildView } from './child-view'
import type { KindId } from './kinds/index'

type ChildFacts = {
  readonly view: ChildView
  /** Somebody else asks for the child. */
  readonly isHelped: boolean
  readonly kind: KindId
  readonly nation: Jurisdiction
}

/** Who may ask and who gets the answer, where the person is a child (`sar.children`). */
export function childAdvice({ view, isHelped, kind, nation }: ChildFacts): { say: string[]; rules: RuleId[] } {
  const scotland = nation === 'scotland' ? ['In Scotland a child of 12 is taken to understand.'] : []
  const other =
    kind === 'access'
      ? []
      : [
          'The guidance speaks of access requests; for this right nothing is settled. Judge the same way and write down why.',
        ]
  return {
    say: ['The right is the child’s own.', advice(view, isHelped), ...scotland, ...other],
    rules: ['sar.children'],
  }
}

function advice(view: ChildView, isHelped: boolean): string {
  if (view === 'yes')
    return isHelped
      ? 'A child who understands decides: go on only if the child agrees, and it is good for the child.'
      : 'A child who understands may ask alone. Answer the child, in words a child can follow.'
  if (view === 'no')
    return isHelped
      ? 'A parent, or who stands in for one, may ask where the child cannot and it is good for the child. See that they are the parent.'
      : 'A parent, or who stands in for one, may ask for the child. Log who does, and see that they are the parent.'
  return 'Find out what the child understands before anything goes out.'
}
