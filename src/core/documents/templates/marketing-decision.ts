import { decisionWithLines, type DecisionWithLines } from '../../decisions/decision'
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
  version: '2026-11-22',
  changes: [
    '2026-11-22: With the author’s role, who agreed, the safeguards taken since, and what the register knew.',
    '2026-11-21: First version.',
  ],
  rules: ['acc.record', 'psm.task-test'],
  facts: decisionWithLines,
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
      ...reliedOn(made),
      { type: 'heading', level: 2, text: 'The law behind the answer' },
      { type: 'paragraph', words: `${shownLawLine(outcome.rules)}.` },
      { type: 'heading', level: 2, text: 'Who decided' },
      { type: 'table', head: ['About this record', 'Details'], rows: decidedRows(made) },
      ...writtenSince(made),
      { type: 'signature', lines: ['Name', 'Date'] },
      { type: 'paragraph', small: true, words: footerSentence },
    ]
  },
  gaps: () => [],
  checkBeforeUse: [
    'The answers are what somebody believed on that day. When a fact has changed since, run the questions again.',
  ],
})

/** What the register answered, and where it was found that day. */
function reliedOn({ relied, snapshot }: DecisionWithLines): Block[] {
  const rows = relied
    .filter(({ known, answer }) => known === answer)
    .flatMap(({ nodeId, from }) => {
      const shown = snapshot.questions.find(({ id }) => id === nodeId)
      return shown ? [[shown.ask, shown.answer, from]] : []
    })
  if (rows.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'What the register knew' },
    { type: 'table', head: ['Question', 'Answer', 'Where it was found'], rows },
  ]
}

const lineNames = {
  safeguard: 'Safeguard',
  'sign-off': 'Agreed',
  'looked-at': 'Looked at again, left as it is',
} as const

/** Safeguards, signatures and second looks: dated lines under a decision that stays as it was. */
function writtenSince({ lines }: DecisionWithLines): Block[] {
  if (lines.length === 0) return []
  const rows = lines.map(({ kind, on, owner, say }) => [dayMonthYear(on), lineNames[kind], owner, say])
  return [
    { type: 'heading', level: 2, text: 'Agreed and done since' },
    { type: 'table', head: ['Date', 'What', 'Who', 'In words'], rows },
  ]
}

function dutiesOf({ snapshot }: DecisionWithLines): Block[] {
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

function decidedRows(made: DecisionWithLines): string[][] {
  return [
    ['Decided by', made.role === '' ? made.author : `${made.author}, ${made.role}`],
    ['Decided on', longDate(londonDate(made.decidedAt))],
    ['Look at it again on', made.reviewOn === '' ? 'No day set' : longDate(made.reviewOn)],
    ...(made.note === '' ? [] : [['Reason and notes', made.note]]),
    ['Questions of', dayMonthYear(made.flowVersion)],
    ['Rules of', dayMonthYear(made.rulesVersion)],
  ]
}
