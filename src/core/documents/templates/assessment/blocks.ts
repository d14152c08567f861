import { z } from 'zod'
import { assessment } from '../../../assessments/assessment'
import type { AssessmentQuestion } from '../../../assessments/form'
import { assessmentForms } from '../../../assessments/forms/index'
import { outcomeWords } from '../../../assessments/judge'
import { dayMonthYear } from '../../../time/format-date'
import type { Block, Words } from '../../block'
import type { Frame } from '../../template'

/** An assessment, and the purpose of the record it is about, in words. */
export const assessmentFacts = z.strictObject({
  assessment: assessment.nullable(),
  purpose: z.string().max(400).default(''),
})
type AssessmentFacts = z.output<typeof assessmentFacts>

/** An assessment on paper: its parts with their questions and answers, the risks, what it came to, and who signed it. */
export function assessmentBlocks(title: string, { assessment: made, purpose }: AssessmentFacts, frame: Frame): Block[] {
  if (!made)
    return [
      { type: 'title', text: title },
      { type: 'paragraph', words: 'Nothing has been answered yet.' },
    ]
  const form = assessmentForms[made.kind]
  const { given, risks } = made.answers
  return [
    { type: 'title', text: `${title}: ${made.title}` },
    {
      type: 'paragraph',
      words: `Made by ${frame.organisation.name}${purpose === '' ? '' : ` for this purpose: ${purpose}`}.`,
      facts: ['organisation'],
      rules: [...form.rules],
    },
    ...form.parts.flatMap((part): Block[] => [
      { type: 'heading', level: 1, text: part.title },
      {
        type: 'table',
        head: ['Question', 'Answer'],
        rows: part.questions.map((question): Words[] => [question.ask, answered(question, given[question.id] ?? '')]),
        rules: [...form.rules],
      },
    ]),
    ...(form.listsRisks ? risksBlocks(risks) : []),
    { type: 'heading', level: 1, text: 'What it comes to' },
    { type: 'paragraph', words: `${outcomeWords(made) || 'Not decided yet'}.`, rules: [...form.rules] },
    {
      type: 'paragraph',
      words:
        made.signedOn === ''
          ? 'Not signed yet.'
          : `Signed by ${made.signedBy} on ${dayMonthYear(made.signedOn)}. To be looked at again on ${dayMonthYear(made.reviewOn)}.`,
    },
  ]
}

function answered({ answers }: AssessmentQuestion, given: string): string {
  if (given === '') return 'Not answered yet'
  return answers === 'words' ? given : (answers.find(({ value }) => value === given)?.label ?? given)
}

const levels = { '': 'Not answered', low: 'Low', medium: 'Medium', high: 'High' } as const

function risksBlocks(risks: NonNullable<AssessmentFacts['assessment']>['answers']['risks']): Block[] {
  return [
    { type: 'heading', level: 1, text: 'Risks to people' },
    risks.length === 0
      ? { type: 'paragraph', words: 'None is written down yet.' }
      : {
          type: 'table',
          head: ['What could happen', 'How likely', 'How bad', 'What is done about it', 'What is left'],
          rows: risks.map((one) => [
            one.what,
            levels[one.likelihood],
            levels[one.severity],
            one.measure || 'Nothing',
            levels[one.left],
          ]),
          rules: ['dpia.triggers', 'security.measures'],
        },
  ]
}
