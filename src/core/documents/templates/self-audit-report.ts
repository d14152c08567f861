import { z } from 'zod'
import { auditPartIds, auditParts } from '../../self-audit/question'
import { auditAnswerNames, openGaps, questionsFor, selfAudit } from '../../self-audit/self-audit'
import { rule, type RuleId } from '../../law/rules'
import { dayMonthYear } from '../../time/format-date'
import { londonDate } from '../../time/instant'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** The dated report of a self-audit: every question with its answer and its law, and the gaps with their days (S1-18). */
export const selfAuditReport = defineTemplate({
  id: 'self-audit-report',
  title: 'Self-audit report',
  purpose: 'Shows what you checked, what was in order, and by when you close what was not.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: two more questions on messages and materials.', '2026-11-22: first version.'],
  rules: ['acc.record'],
  facts: z.strictObject({ audit: selfAudit.nullable().default(null) }),
  compose({ audit }, { organisation }): Block[] {
    if (!audit)
      return [
        { type: 'title', text: 'Self-audit report' },
        { type: 'paragraph', words: 'No self-audit was made yet.' },
      ]
    const questions = questionsFor(audit.sector)
    const gaps = openGaps(audit)
    const yes = audit.answers.filter(({ answer }) => answer === 'yes').length
    const on = audit.finishedOn || londonDate(audit.begunAt)
    return [
      { type: 'title', text: `Self-audit report, ${dayMonthYear(on)}` },
      {
        type: 'paragraph',
        words: `${organisation.name} went through ${questions.length} questions about personal information and marketing. ${yes} were answered with yes; ${gaps.length === 1 ? '1 gap is' : `${gaps.length} gaps are`} open.${audit.finishedBy === '' ? ' It is not finished yet.' : ` Finished by ${audit.finishedBy}.`}`,
        facts: ['organisation'],
        rules: ['acc.record'],
      },
      { type: 'heading', level: 1, text: 'Open gaps' },
      gaps.length === 0
        ? { type: 'paragraph', words: 'There is none.' }
        : {
            type: 'table',
            head: ['Question', 'Answer', 'What is to be done', 'By'],
            rows: gaps.map(({ question, answer }) => [
              question.ask,
              auditAnswerNames[answer.answer],
              answer.note || question.yes,
              answer.dueOn === '' ? 'No day set' : dayMonthYear(answer.dueOn),
            ]),
          },
      { type: 'heading', level: 1, text: 'Every question' },
      ...auditPartIds.flatMap((part): Block[] => {
        const some = questions.filter((one) => one.part === part)
        return some.length === 0
          ? []
          : [
              { type: 'heading', level: 2, text: auditParts[part] },
              {
                type: 'table',
                head: ['Question', 'Answer', 'The law behind it'],
                rows: some.map(({ id, ask, rules }) => [
                  ask,
                  answerWords(audit.answers.find((one) => one.question === id)),
                  cites(rules),
                ]),
                rules: [...new Set(some.flatMap((one) => one.rules))],
              },
            ]
      }),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['It says what you answered. It is no certificate, and nobody else has checked it.'],
})

type Answer = z.output<typeof selfAudit>['answers'][number]

function answerWords(given: Answer | undefined): string {
  if (!given) return 'Not answered'
  const closed = given.doneOn === '' ? '' : `, closed on ${dayMonthYear(given.doneOn)}`
  return `${auditAnswerNames[given.answer]}${closed}`
}

const cites = (rules: readonly RuleId[]) => [...new Set(rules.map((id) => rule(id).cite))].join('; ')
