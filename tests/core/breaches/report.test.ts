import { proposedExtras, type ReportFacts } from '@core/breaches/report-facts'
import { routeOf } from '@core/breaches/advise'
import type { BreachCase } from '@core/breaches/breach'
import type { QuickReport } from '@core/breaches/facts'
import { breachReport } from '@core/documents/templates/breach-report'
import { answersByQuestion, reportParts } from '@core/documents/templates/breach-report/report-parts'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import { describe, expect, it } from 'vitest'
import { exampleCase } from './example'

const frame = (over: Partial<Organisation> = {}) => ({
  organisation: { ...newOrganisation(), name: 'Larkfield Coaching', ...over },
  madeOn: '2026-11-24',
  version: 0,
  nextReviewOn: '',
})

/** A report on a case that knows nothing but its title, or more. */
function reportOf(
  over: Partial<QuickReport> = {},
  more: Partial<BreachCase> = {},
  draftedAt = '2026-11-24T10:42:00Z',
): ReportFacts {
  const of = exampleCase(over, more)
  return { case: of, extras: proposedExtras(of, 0), draftedAt, before: null }
}

const bare = { whatHappened: '', dataCategories: [], peopleCategories: [], peopleCount: null } as const
const bareReport = () => reportOf({ ...bare, dataCategories: [], peopleCategories: [] })

/** The order of the regulator’s form, as its own copy has it. */
const order = [
  'Initial or follow-up',
  'Case reference',
  'Spoken to',
  'Why it is reported',
  'What happened',
  'Caused by a cyber',
  'How it was found out',
  'Found out on',
  'Happened on',
  'Categories of data',
  'Number of records',
  'Number of people',
  'Categories of people',
  'What may follow',
  'Harm already seen',
  'How likely',
  'Confidentiality',
  'Impact',
  'Expected recovery',
  'Protection',
  'training',
  'Reasons for a delay',
  'contain',
  'does not happen again',
  'People told',
  'Other organisations',
  'Police',
  'Insurer',
  'Organisation',
  'Registration number',
  'Address',
  'Sector',
  'Contact person',
  'phone and e-mail',
  'Data protection officer',
]

describe('the report in the order of the form (row I5)', () => {
  it('asks everything the form asks, in its order', () => {
    const asked = reportParts(bareReport(), frame()).flatMap(({ rows }) => rows.map(({ ask }) => ask))
    let from = -1
    for (const words of order) {
      const at = asked.findIndex((ask, index) => index > from && ask.includes(words))
      expect(at, words).toBeGreaterThan(from)
      from = at
    }
  })

  it('has an answer or “Not yet known” in every field', () => {
    const said = Object.entries(answersByQuestion(reportParts(bareReport(), frame())))
    expect(said.filter(([, answer]) => answer.trim() === '')).toEqual([])
    expect(said.filter(([, answer]) => answer === 'Not yet known').length).toBeGreaterThan(15)
  })

  it('asks for the reason once the 72 hours are over, and does not before', () => {
    const late = reportOf({}, {}, '2026-11-27T09:00:00Z')
    expect(breachReport.gaps(late, frame()).map(({ fact }) => fact)).toContain('extras.lateReason')
    expect(breachReport.gaps(reportOf(), frame())).toEqual([])
  })

  it('says first in a follow-up what is new', () => {
    const first = reportOf({ peopleCount: null })
    const then = answersByQuestion(reportParts(first, frame()))
    const next = reportOf({ peopleCount: 14 })
    const extras = { ...next.extras, type: 'follow-up' as const, caseReference: 'IC-1' }
    const blocks = breachReport.compose({ ...next, extras, before: { on: '2026-11-24', rows: then } }, frame())
    const news = blocks.findIndex((one) => one.type === 'heading')
    expect(blocks[news]).toMatchObject({ text: 'New since 24 November 2026' })
    expect(blocks[news + 1]).toMatchObject({ rows: [['Number of people', 'Not yet known', 'about 14']] })
  })
})

describe('the nation turns the route and the words (row I7)', () => {
  const practice = { sector: 'gp-practice', nation: 'england-and-wales' } as const
  const nations = [
    ['England', practice, '', 'Report through the NHS tool (DSPT)', 7],
    ['Wales', practice, 'wales', 'Report to the ICO', 6],
    ['Scotland', { ...practice, nation: 'scotland' }, '', 'Report to the ICO', 6],
    ['Northern Ireland', { ...practice, nation: 'northern-ireland' }, '', 'Report to the ICO', 6],
  ] as const

  it.each(nations)('%s', (_nation, organisation, practiceNation, title, parts) => {
    const made = reportOf()
    const facts = { ...made.case.breach.facts, practiceNation }
    const route = routeOf(facts, organisation)
    const of = { ...made.case, route, breach: { ...made.case.breach, facts } }
    const report = { ...made, case: of }
    expect(breachReport.compose(report, frame(organisation))[0]).toMatchObject({ text: title })
    const drawn = reportParts(report, frame(organisation))
    expect(drawn).toHaveLength(parts)
    const asked = drawn.flatMap(({ rows }) => rows.map(({ ask }) => ask))
    expect(asked.includes('Caldicott Guardian told')).toBe(parts === 7)
  })
})
