import type { Block } from '../../block'
import type { Assessment, AssessmentAnswers } from '../../../breaches/assessment'
import type { BreachCase } from '../../../breaches/breach'
import {
  changed,
  dataKinds,
  eases,
  intent,
  outOfReach,
  questions,
  seenBy,
  type QuestionId,
} from '../../../breaches/enisa/questions'
import { bandLabels, flagSentences } from '../../../breaches/enisa/score'
import { momentWords } from '../../../breaches/moment-words'
import { nhsImpacts, nhsLikelihoods } from '../../../breaches/nhs'
import { needsAssessment } from '../../../breaches/steps'
import { dayMonthYear } from '../../../time/format-date'

/** The assessment on paper: factors, sum, reasons, our advice of that moment, and the assessments before it. */
export function assessmentBlocks(of: BreachCase): Block[] {
  const heading: Block = { type: 'heading', level: 1, text: 'How bad it could be for people' }
  const current = of.assessments.at(-1)
  if (!current) {
    const words = needsAssessment(of) ? 'Not assessed yet.' : 'No score is needed for this incident.'
    return [heading, { type: 'paragraph', words }]
  }
  const { score, advice, answers } = current
  return [
    heading,
    {
      type: 'table',
      head: ['Question', 'Answer', 'Counts', 'Facts'],
      rows: answerRows(answers),
      rules: ['breach.factors', 'breach.enisa'],
    },
    {
      type: 'paragraph',
      words: [
        { text: `Severity ${score.se}, ${bandLabels[score.band].toLowerCase()}.`, bold: true },
        {
          text: ` ${score.dpc} × ${score.ei} + ${score.cb} = ${score.se}, after a method published by ENISA. It is an aid and decides nothing.`,
        },
      ],
      rules: ['breach.enisa'],
    },
    {
      type: 'list',
      items: [...score.reasons, ...score.flags.map((flag) => flagSentences[flag]), ...exceptionLines(answers)],
    },
    ...nhsBlocks(answers),
    {
      type: 'paragraph',
      words: [
        { text: `Advice shown: ${advice.headline}.`, bold: true },
        { text: ` ${advice.lines.regulator.say} ${advice.lines.people.say}` },
      ],
      rules: [...advice.lines.regulator.rules],
    },
    {
      type: 'paragraph',
      words: `Assessment ${current.number}, ${momentWords(current.madeAt)}. Questions of ${dayMonthYear(current.wordsVersion)}.`,
    },
    ...earlierBlocks(of.assessments.slice(0, -1)),
  ]
}

function answerRows(answers: AssessmentAnswers): string[][] {
  const row = (id: QuestionId, answer: { label: string; value: number }, counts: string) => [
    questions[id].ask,
    answer.label,
    counts,
    answers.notes[id] ?? '',
  ]
  const kind =
    answers.dataKind === 'credentials' ? dataKinds[answers.credentialsOpen ?? 'sensitive'] : dataKinds[answers.dataKind]
  const label =
    answers.dataKind === 'credentials' ? `${dataKinds.credentials.label}; they open: ${kind.label}` : kind.label
  return [
    row('dataKind', { ...kind, label }, String(kind.value)),
    row('ease', eases[answers.ease], `× ${eases[answers.ease].value}`),
    row('seenBy', seenBy[answers.seenBy], `+ ${seenBy[answers.seenBy].value}`),
    row('changed', changed[answers.changed], `+ ${changed[answers.changed].value}`),
    row('outOfReach', outOfReach[answers.outOfReach], `+ ${outOfReach[answers.outOfReach].value}`),
    row('intent', intent[answers.intent], `+ ${intent[answers.intent].value}`),
  ]
}

function exceptionLines(answers: AssessmentAnswers): string[] {
  const reason = answers.exceptionReason === '' ? '' : ` ${answers.exceptionReason}`
  return [
    ...(answers.riskRemoved ? [`Later steps make serious harm unlikely.${reason}`] : []),
    ...(answers.disproportionate ? [`Writing to each person would be out of proportion.${reason}`] : []),
  ]
}

function nhsBlocks({ nhsImpact, nhsLikelihood }: AssessmentAnswers): Block[] {
  if (nhsImpact === '' && nhsLikelihood === '') return []
  const parts = [
    nhsImpact && `How bad: ${nhsImpacts[nhsImpact]}.`,
    nhsLikelihood && `How likely: ${nhsLikelihoods[nhsLikelihood]}.`,
  ]
  return [
    {
      type: 'paragraph',
      words: `For the NHS tool. ${parts.filter((part) => part !== '').join(' ')}`,
      rules: ['breach.dspt', 'settled.dspt'],
    },
  ]
}

function earlierBlocks(earlier: readonly Assessment[]): Block[] {
  if (earlier.length === 0) return []
  const rows = earlier.map((one) => [
    `${one.number}`,
    momentWords(one.madeAt),
    `${one.score.se}, ${bandLabels[one.score.band].toLowerCase()}`,
    one.advice.headline,
  ])
  return [
    { type: 'heading', level: 2, text: 'Earlier assessments' },
    { type: 'table', head: ['No.', 'Made', 'Severity', 'Advice shown'], rows },
  ]
}
