import { advise } from './advise'
import type { AdviseFor } from './matter'
import type { Assessment, AssessmentInput } from './assessment'
import { currentAssessment, type BreachCase } from './breach'
import { ENISA_VERSION } from './enisa/questions'
import { score } from './enisa/score'

/** A new assessment of a case: it follows the one before and leaves that untouched (row I4). */
export function makeAssessment(
  of: BreachCase,
  input: AssessmentInput,
  organisation: AdviseFor,
  made: { id: string; now: string },
): Assessment {
  const before = currentAssessment(of)
  const answers = { ...input, peopleCount: of.breach.facts.peopleCount }
  const result = score(answers)
  return {
    id: made.id,
    breachId: of.breach.id,
    number: (before?.number ?? 0) + 1,
    madeAt: made.now,
    supersedesId: before?.id ?? null,
    answers,
    score: { ...result, reasons: [...result.reasons], flags: [...result.flags] },
    advice: advise(of.breach.facts, answers, organisation),
    wordsVersion: ENISA_VERSION,
  }
}
