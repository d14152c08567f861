import type { Assessment, AssessmentAnswers } from './assessment'
import { mustAssess, wiseToAssess } from './forms/dpia-screening'
import { assessmentForms } from './forms/index'

/** One question that is still open. */
type OpenQuestion = { readonly path: string; readonly message: string }

/** What is missing before an assessment can be signed. */
export function openQuestions({ kind, answers }: Pick<Assessment, 'kind' | 'answers'>): OpenQuestion[] {
  const form = assessmentForms[kind]
  const open = form.parts.flatMap(({ questions }) =>
    questions.flatMap(({ id, optional }) =>
      optional || (answers.given[id] ?? '') !== '' ? [] : [{ path: id, message: 'Answer this.' }],
    ),
  )
  return form.listsRisks && answers.risks.every(({ what }) => what === '')
    ? [...open, { path: 'risks', message: 'Write down at least one risk to people.' }]
    : open
}

/** What the answers of a screening come to; undefined for the other kinds, where a person decides (`dpia.triggers`). */
export function screeningOutcome({ given }: AssessmentAnswers): 'needed' | 'wise' | 'not-needed' {
  if (mustAssess.some(({ id }) => given[id] === 'yes')) return 'needed'
  return wiseToAssess.some(({ id }) => given[id] === 'yes') ? 'wise' : 'not-needed'
}

const screeningWords: Readonly<Record<string, string>> = {
  needed: 'A full assessment is needed before this begins',
  wise: 'A full assessment is not asked for, and wise',
  'not-needed': 'No full assessment is needed',
}

/** What an assessment came to, in words; empty while it is not signed. */
export function outcomeWords({ kind, outcome }: Pick<Assessment, 'kind' | 'outcome'>): string {
  if (kind === 'dpia-screening') return screeningWords[outcome] ?? ''
  return assessmentForms[kind].outcomes.find(({ value }) => value === outcome)?.label ?? ''
}

/** Does a signed assessment of interests carry its purpose (`lia.test`)? */
export function carries({ kind, outcome, signedOn }: Assessment): boolean {
  return kind === 'lia' && signedOn !== '' && (outcome === 'may' || outcome === 'may-with-safeguards')
}
