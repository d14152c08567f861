import { outcomeLabel } from '../../requests/event-words'
import { kindOf } from '../../requests/kinds/index'
import { openStateNames } from '../../requests/report/open-state'
import { sizeWords } from '../../requests/report/periods'
import { report, type Report } from '../../requests/report/report'
import { medianWords, onTimeWords, reportSpan } from '../../requests/report/report-words'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** The report about requests on paper: the numbers of every chart as tables, and nobody’s name. */
export const requestReport = defineTemplate({
  id: 'request-report',
  title: 'Report about requests',
  purpose: 'How many requests came, how fast they were answered and how often in time, for those you answer to.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rights.log', 'acc.record', 'complaint.record'],
  facts: report,
  compose(facts) {
    const head: Block[] = [
      { type: 'title', text: 'Report about requests' },
      { type: 'paragraph', words: `${reportSpan(facts)} ${reportSentence(facts)}` },
    ]
    return [...head, ...timeTables(facts), ...openTable(facts), ...complaintTable(facts)]
  },
  gaps: () => [],
  checkBeforeUse: [
    'It names nobody. Where only one person asked, somebody who knows them may still see whom it is about.',
  ],
})

/** What the numbers count, in two sentences. */
export const reportMeaning = [
  'Days are counted from the day a request came to the day of the answer, waits included. The median is the one in the middle: half took longer, half less.',
  'In time means answered, or for a complaint acknowledged, by its last day. A request whose last day is still to come is not counted, nor one that ended without an answer.',
] as const

/** “20 requests, 18 answered.” */
export function reportSentence({ all: { requests, answered } }: Pick<Report, 'all'>): string {
  if (requests === 0) return 'There is none.'
  const some = requests === 1 ? 'One request' : `${requests.toLocaleString('en-GB')} requests`
  return `${some}, ${answered === requests ? 'all' : answered.toLocaleString('en-GB')} answered.`
}

function timeTables({ kinds, periods, counts, all, size }: Report): Block[] {
  if (kinds.length === 0) return []
  const total = kinds.length > 1
  const title = (kind: Report['kinds'][number]) => kindOf(kind.kind).title
  return [
    { type: 'heading', level: 2, text: `Requests ${sizeWords[size]}` },
    {
      type: 'table',
      head: ['Kind', ...periods.map(({ label }) => label), 'In all'],
      rows: [
        ...kinds.map((one) => [title(one), ...one.counts.map(String), String(one.requests)]),
        ...(total ? [['All kinds', ...counts.map(String), String(all.requests)]] : []),
      ],
    },
    { type: 'heading', level: 2, text: 'How fast, and how often in time' },
    {
      type: 'table',
      head: ['Kind', 'Requests', 'Answered', 'Median days', 'In time'],
      rows: [
        ...kinds.map((one) => [title(one), ...speedCells(one)]),
        ...(total ? [['All kinds', ...speedCells(all)]] : []),
      ],
    },
    ...reportMeaning.map((words) => ({ type: 'paragraph' as const, words, small: true })),
  ]
}

function speedCells(speed: Report['all']): string[] {
  return [String(speed.requests), String(speed.answered), medianWords(speed.medianDays), onTimeWords(speed)]
}

function openTable({ open }: Report): Block[] {
  const rows = open.map(({ state, count }) => [openStateNames[state], String(count)])
  return [
    { type: 'heading', level: 2, text: 'Open today' },
    rows.length === 0
      ? { type: 'paragraph', words: 'Nothing is open.' }
      : { type: 'table', head: ['How it stands', 'Requests'], rows },
  ]
}

function complaintTable({ complaints: { total, outcomes } }: Report): Block[] {
  if (total === 0) return []
  return [
    { type: 'heading', level: 2, text: 'Complaints by outcome' },
    {
      type: 'table',
      head: ['Outcome', 'Complaints'],
      rows: outcomes.map(({ outcome, count }) => [outcomeLabel('complaint', outcome), String(count)]),
    },
  ]
}
