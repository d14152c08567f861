import { requestReport } from '@core/documents/templates/request-report'
import { blocksToText } from '@core/documents/blocks-to-text'
import { newOrganisation } from '@core/organisation/new-organisation'
import { quickRanges, rangeOf } from '@core/requests/log-range'
import { median } from '@core/requests/report/median'
import { periodOf, periodsBetween } from '@core/requests/report/periods'
import { report, type ReportLine, reportOf } from '@core/requests/report/report'
import { medianWords, onTimeWords } from '@core/requests/report/report-words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const today = '2026-11-24'
const all = { fromOn: '', toOn: '', today } as const
const line = (facts: Partial<ReportLine> = {}): ReportLine => ({
  kind: 'access',
  receivedOn: '2026-10-28',
  status: 'open',
  outcome: null,
  closedOn: null,
  dueOn: '2026-11-30',
  answeredOn: null,
  toldOn: null,
  jurisdiction: 'england-and-wales',
  state: 'due',
  ...facts,
})
const answered = (receivedOn: string, answeredOn: string, facts: Partial<ReportLine> = {}) =>
  line({ receivedOn, answeredOn, status: 'closed', outcome: 'given', closedOn: answeredOn, ...facts })

describe('the spans asked for most', () => {
  it.each([
    ['this-year', today, { from: '2026-01-01', to: today }],
    ['last-12-months', today, { from: '2025-11-25', to: today }],
    ['last-12-months', '2028-02-29', { from: '2027-03-01', to: '2028-02-29' }],
    ['all', today, { from: '', to: '' }],
  ] as const)('%s from %s', (quick, on, expected) => expect(rangeOf(quick, on)).toEqual(expected))
  it('are all named', () => expect(quickRanges).toHaveLength(3))
})

describe('periods', () => {
  it.each([
    ['2026-11-01', '2026-11-24', ['Nov 2026']],
    ['2026-10-31', '2027-01-01', ['Oct 2026', 'Nov 2026', 'Dec 2026', 'Jan 2027']],
    [
      '2025-08-31',
      '2026-11-01',
      ['Jul–Sep 2025', 'Oct–Dec 2025', 'Jan–Mar 2026', 'Apr–Jun 2026', 'Jul–Sep 2026', 'Oct–Dec 2026'],
    ],
    ['2022-05-01', '2026-11-01', ['2022', '2023', '2024', '2025', '2026']],
    ['2026-11-02', '2026-10-01', []],
  ])('from %s to %s', (from, to, labels) => {
    expect(periodsBetween(from, to).periods.map(({ label }) => label)).toEqual(labels)
  })

  it('are never more than thirteen in the first three years, and hold every day once', () => {
    const day = fc
      .integer({ min: 0, max: 1095 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [from = '', on = '', to = ''] = days.toSorted()
        const { size, periods } = periodsBetween(from, to)
        expect(periods.length).toBeLessThanOrEqual(13)
        expect(periods.filter(({ id }) => id === periodOf(on, size))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})

it.each([
  [[], null],
  [[7], 7],
  [[9, 1], 5],
  [[30, 2, 4], 4],
  [[1, 2, 4, 30], 3],
  [[1, 2, 3, 30], 2.5],
])('the middle of %j is %j', (numbers, middle) => expect(median(numbers)).toBe(middle))

describe('a report', () => {
  it('counts by kind and month, and times only what was answered', () => {
    const found = reportOf(
      [
        answered('2026-09-01', '2026-09-11', { dueOn: '2026-10-01' }),
        answered('2026-09-02', '2026-10-06', { dueOn: '2026-10-02' }),
        line(),
        line({
          kind: 'erasure',
          receivedOn: '2026-11-02',
          status: 'closed',
          outcome: 'withdrawn',
          closedOn: '2026-11-03',
        }),
      ],
      all,
    )
    expect(report.parse(found)).toEqual(found)
    expect(found.periods.map(({ label }) => label)).toEqual(['Sep 2026', 'Oct 2026', 'Nov 2026'])
    expect(found.counts).toEqual([2, 1, 1])
    expect(found.kinds).toEqual([
      { kind: 'access', counts: [2, 1, 0], requests: 3, answered: 2, medianDays: 22, inTime: 1, late: 1 },
      { kind: 'erasure', counts: [0, 0, 1], requests: 1, answered: 0, medianDays: null, inTime: 0, late: 0 },
    ])
    expect(found.all).toEqual({ requests: 4, answered: 2, medianDays: 22, inTime: 1, late: 1 })
  })

  it('counts a day of receipt at each end, and what is open whenever it came', () => {
    const lines = ['2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24'].map((receivedOn) => line({ receivedOn }))
    const found = reportOf(lines, { fromOn: '2026-11-01', toOn: '2026-11-23', today })
    expect(found.all.requests).toBe(2)
    expect(found.open).toEqual([{ state: 'week', count: 4 }])
  })

  it.each<[Partial<ReportLine>, string]>([
    [{ dueOn: '2026-11-23' }, 'late'],
    [{ dueOn: today }, 'week'],
    [{ dueOn: '2026-12-01' }, 'week'],
    [{ dueOn: '2026-12-02' }, 'later'],
    [{ dueOn: null, state: 'waiting' }, 'waiting'],
    [{ dueOn: null, state: 'paused' }, 'paused'],
    [{ dueOn: null, kind: 'disclosure' }, 'undated'],
    [{ dueOn: '2026-11-23', answeredOn: '2026-11-22' }, 'answered'],
  ])('an open case with %j is %s', (facts, state) => {
    expect(reportOf([line(facts)], all).open).toEqual([{ state, count: 1 }])
  })

  it('sorts complaints by outcome, the open ones first', () => {
    const complaints = [null, 'upheld', 'not-upheld', 'upheld'].map((outcome) =>
      line({ kind: 'complaint', outcome, ...(outcome !== null && { status: 'closed', closedOn: today }) }),
    )
    expect(reportOf(complaints, all).complaints).toEqual({
      total: 4,
      outcomes: [
        { outcome: null, count: 1 },
        { outcome: 'upheld', count: 2 },
        { outcome: 'not-upheld', count: 1 },
      ],
    })
  })

  it('says calmly that there is nothing', () => {
    const found = reportOf([], all)
    expect([found.periods, found.kinds, found.open]).toEqual([[], [], []])
    const frame = { organisation: newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' } as const
    expect(blocksToText(requestReport.compose(found, frame))).toContain('There is none.')
  })

  it('never rounds a late answer away', () => {
    expect(onTimeWords({ inTime: 999, late: 1 })).toBe('999 of 1,000, 99 %')
    expect(onTimeWords({ inTime: 0, late: 0 })).toBe('–')
    expect([medianWords(1), medianWords(4.5), medianWords(null)]).toEqual(['1 day', '4.5 days', '–'])
  })
})
