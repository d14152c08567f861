import { shortRegulator } from '../../breaches/regulator-name'
import { isLate, reportFacts, type ReportFacts } from '../../breaches/report-facts'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate, type Frame, type Gap } from '../template'
import { answersByQuestion, reportParts } from './breach-report/report-parts'

/** The report of a breach in the order of the regulator’s form, every field with an answer or “Not yet known” (`doc.ico-report`). */
export const breachReport = defineTemplate({
  id: 'breach-report',
  title: 'Report of a breach',
  purpose: 'What the regulator’s form or the NHS tool asks, in its order, to be copied in or read out.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: what was decided about the insurer or bank.', '2026-11-22: first version.'],
  rules: ['breach.content', 'breach.phased', 'breach.late', 'breach.72h', 'breach.threshold.ico'],
  facts: reportFacts,
  compose(report, frame) {
    const { breach } = report.case
    return [
      { type: 'title', text: titleOf(report, frame) },
      {
        type: 'paragraph',
        words: `Our reference ${breach.reference}. Drafted ${dayMonthYear(frame.madeOn)}. ${routeWords(report, frame)}`,
      },
      ...newsBlocks(report, frame),
      ...reportParts(report, frame).flatMap(({ title, rows, rules }): Block[] => [
        { type: 'heading', level: 1, text: title },
        {
          type: 'table',
          head: ['Asked', 'Answer'],
          rows: rows.map(({ ask, answer }) => [ask, answer]),
          rules: [...rules],
        },
      ]),
    ]
  },
  gaps(report, { organisation }) {
    const gaps: (Gap | false)[] = [
      organisation.name === '' && { fact: 'organisation.name', say: 'Add the name of your organisation in Settings.' },
      isLate(report) &&
        report.extras.lateReason === '' && {
          fact: 'extras.lateReason',
          say: 'The 72 hours are over: say why the report comes late.',
        },
    ]
    return gaps.filter((gap) => gap !== false)
  },
  checkBeforeUse: [
    'Compare it with the form on the day: its order and its questions may have changed.',
    'Name no affected person in it. “Not yet known” is an answer; what you learn later goes into a follow-up.',
  ],
})

function titleOf({ case: of, extras }: ReportFacts, { organisation }: Frame): string {
  const what = extras.type === 'follow-up' ? 'Follow-up report' : 'Report'
  if (of.route === 'dspt') return `${what} through the NHS tool (DSPT)`
  return `${what} to ${shortRegulator(organisation.regulator.name)}`
}

function routeWords({ case: of }: ReportFacts, { organisation }: Frame): string {
  const who = shortRegulator(organisation.regulator.name)
  switch (of.route) {
    case 'dspt':
      return `For the incident tool of the NHS in England, which tells ${who} where it must: do not report twice.`
    case 'pecr':
      return `Providers of telephone or internet access use a form of their own at ${who}: copy in what it asks.`
    case 'client':
      return 'For the client, whose data it is: they decide whether to report it.'
    case 'ico':
    case 'none':
      return `For the form of ${who}.`
  }
}

/** What is new since the report before, first: whoever reads a follow-up looks for that. */
function newsBlocks(report: ReportFacts, frame: Frame): Block[] {
  const { before, extras } = report
  if (extras.type !== 'follow-up' || before === null) return []
  const now = answersByQuestion(reportParts(report, frame))
  const rows = Object.entries(now)
    .filter(([ask, answer]) => before.rows[ask] !== answer && !asksAboutReport.includes(ask))
    .map(([ask, answer]) => [ask, before.rows[ask] ?? '', answer])
  return [
    { type: 'heading', level: 1, text: `New since ${dayMonthYear(before.on)}` },
    rows.length === 0
      ? { type: 'paragraph', words: 'Nothing has changed since the report before.' }
      : { type: 'table', head: ['Asked', 'Before', 'Now'], rows, rules: ['breach.phased'] },
  ]
}

const asksAboutReport: readonly string[] = [
  'Initial or follow-up',
  'Case reference',
  'Spoken to somebody there already',
]
