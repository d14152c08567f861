import { replaceWords } from '../erasure/person'
import type { FlowSnapshot } from '../flows/snapshot'
import type { Decision } from './decision'

/**
 * A decision as it may be kept once the person is erased (`acc.record`): what was asked and answered, the verdict, who
 * decided and when. The name becomes initials wherever it was shown, the note goes, and nothing comes back for review.
 */
export function minimiseDecision(decision: Decision, names: readonly string[], initials: string): Decision {
  const wanted = [decision.subject, decision.snapshot.who, ...names]
  const scrub = (text: string) => withoutNames(text, wanted, initials)
  return {
    ...decision,
    subject: initials,
    contactId: null,
    note: '',
    relied: [],
    reviewOn: '',
    author: scrub(decision.author),
    role: scrub(decision.role),
    snapshot: { ...scrubSnapshot(decision.snapshot, scrub), who: initials },
  }
}

/** A text with initials wherever one of the names stood. */
export function withoutNames(text: string, names: readonly string[], initials: string): string {
  const wanted = [...new Set(names)].toSorted(longestFirst)
  return wanted.reduce((left, name) => replaceWords(left, name, initials), text)
}

function scrubSnapshot(shown: FlowSnapshot, scrub: (text: string) => string): FlowSnapshot {
  return {
    ...shown,
    questions: shown.questions.map((question) => ({
      ...question,
      ask: scrub(question.ask),
      why: scrub(question.why),
      answer: scrub(question.answer),
    })),
    outcome: {
      ...shown.outcome,
      say: scrub(shown.outcome.say),
      duties: shown.outcome.duties.map((duty) => ({ ...duty, say: scrub(duty.say) })),
    },
  }
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length
}
