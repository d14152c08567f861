import { decision, type Decision } from '../../decisions/decision'
import { shownLawLine } from '../../flows/snapshot'
import { verdictInWords } from '../../flows/verdict-words'
import { dayMonthYear, longDate } from '../../time/format-date'
import { londonDate } from '../../time/instant'
import type { Block } from '../block'
import { footerSentence } from '../framed'
import { defineTemplate } from '../template'

/** The record of a decision made with a guided flow (`doc.marketing-decision`): the words shown then, not those of today. */
export const marketingDecision = defineTemplate({
  id: 'marketing-decision',
  title: 'Decision record',
  purpose: 'Shows what was asked and answered, what followed, who decided, and the law as it stood that day.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: First version.'],
  rules: ['acc.record', 'psm.task-test'],
  facts: decision,
  compose(made, { organisation }) {
    const { outcome } = made.snapshot
    return [
      { type: 'title', text: `${made.title}: ${made.subject}` },
      {
        type: 'paragraph',
        small: true,
        words: [organisation.name, `Decided on ${dayMonthYear(londonDate(made.decidedAt))}`]
          .filter(Boolean)
          .join(' · '),
      },
      { type: 'heading', level: 2, text: verdictInWords(made) },
      { type: 'paragraph', words: outcome.say },
      ...dutiesOf(made),
      { type: 'heading', level: 2, text: 'What was asked and answered' },
      {
        type: 'table',
        head: ['Question', 'Answer', 'Law behind the question'],
        rows: made.snapshot.questions.map(({ ask, answer, rules }) => [ask, answer, shownLawLine(rules)]),
      },
      { type: 'heading', level: 2, text: 'The law behind the answer' },
      { type: 'paragraph', words: `${shownLawLine(outcome.rules)}.` },
      { type: 'heading', level: 2, text: 'Who decided' },
      { type: 'table', head: ['About this record', 'Details'], rows: decidedRows(made) },
      { type: 'signature', lines: ['Name', 'Date'] },
      { type: 'paragraph', small: true, words: footerSentence },
    ]
  },
  gaps: () => [],
  checkBeforeUse: [
    'The answers are what somebody believed on that day. When a fact has changed since, run the questions again.',
  ],
})

function dutiesOf({ snapshot }: Decision): Block[] {
  if (snapshot.outcome.duties.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'What has to be done' },
    {
      type: 'list',
      ordered: true,
      items: snapshot.outcome.duties.map(({ say, rules }) => `${say} (${shownLawLine(rules)})`),
    },
  ]
}

function decidedRows(made: Decision): string[][] {
  return [
    ['Decided by', made.author],
    ['Decided on', longDate(londonDate(made.decidedAt))],
    ['Look at it again on', made.reviewOn === '' ? 'No day set' : longDate(made.reviewOn)],
    ...(made.note === '' ? [] : [['Reason and notes', made.note]]),
    ['Questions of', dayMonthYear(made.flowVersion)],
    ['Rules of', dayMonthYear(made.rulesVersion)],
  ]
}
