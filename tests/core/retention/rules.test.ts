import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { newOrganisation } from '@core/organisation/new-organisation'
import { sectors } from '@core/organisation/organisation'
import { isClinical } from '@core/retention/category'
import { dueRowOf } from '@core/retention/contact-due'
import { daysBackupsGo } from '@core/retention/in-backups'
import { afterSpan, isEndless, periodWords, spanOf } from '@core/retention/period'
import { policyMismatches } from '@core/retention/policy-mismatch'
import { rowFaults } from '@core/retention/row-faults'
import { starterRows } from '@core/retention/starter-rows'
import { addDays } from '@core/time/add-days'
import { daysInMonth } from '@core/time/calendar-date'

const today = '2026-11-24'

describe.each(sectors)('the starting schedule of %s', (sector) => {
  const rows = starterRows(sector)
  it('could be saved as it is but for the longest time of recordings, and has no row for clinical records', () => {
    for (const row of rows)
      expect(
        rowFaults(row).map(({ path }) => path),
        row.id,
      ).toEqual(row.category === 'call-recording' ? ['maximum'] : [])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.filter(({ category }) => category === 'clinical-record')).toEqual([])
  })
  it('promises what the starting privacy policy promises', () => {
    const facts = privacyPolicyFacts.parse(starterFacts(sector))
    expect(policyMismatches(facts, rows)).toEqual([])
  })
  it('prints each of its rows', () => {
    const frame = { organisation: { ...newOrganisation(), sector }, madeOn: today, version: 0, nextReviewOn: '' }
    const table = retentionSchedule.compose({ rows }, frame).find(({ type }) => type === 'table')
    expect(table?.type === 'table' && table.rows).toHaveLength(rows.length)
  })
})

it('flags a period that the policy and the schedule do not share', () => {
  const facts = privacyPolicyFacts.parse(starterFacts('coaching'))
  const rows = starterRows('coaching').map((row) =>
    row.category === 'coaching-notes' ? { ...row, period: spanOf(9, 'months') } : row,
  )
  expect(policyMismatches(facts, rows)).toMatchObject([{ category: 'coaching-notes', schedule: '9 months' }])
})

it('flags what the policy ends with an event and the schedule keeps on, or looks at less often', () => {
  const facts = privacyPolicyFacts.parse(starterFacts('coaching'))
  const rows = starterRows('coaching')
  const changed = (id: string, period: ReturnType<typeof spanOf>) =>
    policyMismatches(
      facts,
      rows.map((row) => (row.id === id ? { ...row, period } : row)),
    ).map(({ category, schedule }) => [category, schedule])
  expect(changed('starter:company-contact-email', spanOf(12, 'months'))).toEqual([
    ['company-contact-email', '12 months'],
  ])
  expect(changed('starter:company-contact-review', spanOf(3, 'years'))).toEqual([['company-contact-email', '3 years']])
  expect(changed('starter:supporter', spanOf(1, 'years'))).toEqual([['supporter', '1 year']])
  expect(changed('starter:supporter-review', spanOf(12, 'months'))).toEqual([])
})

it('a date is in the month it was counted to, on the same day or the last', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 120 }), (from, months) => {
      const to = afterSpan(from, spanOf(months, 'months'))
      const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))]
      const [fromYear, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
      expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months)
      expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), daysInMonth(year, month)))
    }),
    { numRuns: 200 },
  )
})

it.each([
  ['indefinitely', true],
  ['periodically archived', true],
  ['as long as needed', true],
  ['while the objection stands', false],
])('“%s” is endless: %s', (words, endless) => expect(isEndless(words)).toBe(endless))

it.each([
  ['Patient records', true],
  ['GP notes', true],
  ['Medical files of clients', true],
  ['Health and safety records', false],
  ['Minutes of meetings', false],
])('“%s” speaks of clinical records: %s', (name, clinical) => expect(isClinical(name)).toBe(clinical))

describe('a contact that is several things', () => {
  const rows = starterRows('coaching')
  const events = { 'left-organisation': '2026-06-30', 'last-contact': '2020-01-31' } as const
  const facts = { ofOrganisation: true, hasEmail: true, under18: false, events } as const
  it('is due when all of them are over, on the last of their days', () => {
    expect(dueRowOf({ ...facts, roles: ['client-contact'] }, rows, today)?.judged.dueOn).toBe('2026-06-30')
    const both = { ...facts, roles: ['client-contact', 'supplier'] } as const
    expect(dueRowOf(both, rows, today)?.row.action).toBe('review')
    const over = { ...both, events: { ...events, 'relationship-ended': '2020-08-31' } }
    expect(dueRowOf(over, rows, today)?.judged.dueOn).toBe('2026-08-31')
  })
  it('is never proposed for being quiet where being quiet means nothing', () => {
    expect(dueRowOf({ ...facts, roles: ['patient'] }, rows, today)).toBeNull()
    expect(dueRowOf({ ...facts, roles: ['client-contact', 'staff'] }, rows, today)).toBeNull()
  })
  it('without a role and quiet for two years is looked at, not destroyed', () => {
    const quiet = { roles: [], ofOrganisation: false, hasEmail: true, under18: false } as const
    const due = dueRowOf({ ...quiet, events: { 'last-contact': '2024-02-29' } }, rows, today)
    expect([due?.judged.dueOn, due?.judged.action]).toEqual(['2026-02-28', 'review'])
    expect(dueRowOf({ ...quiet, events: { 'last-contact': '2024-11-25' } }, rows, today)).toBeNull()
  })
})

describe('a telephone number that changed, or must not be rung', () => {
  const rows = starterRows('other')
  const rung = { roles: ['client-contact'], ofOrganisation: true, under18: false } as const
  it.each(['number-changed', 'objection'] as const)('by %s ends a contact by phone at once', (event) => {
    const facts = { ...rung, hasEmail: false, events: { [event]: '2026-11-17', 'last-contact': '2026-11-17' } }
    const due = dueRowOf(facts, rows, today)
    expect([due?.row.category, due?.judged]).toMatchObject([
      'company-contact-phone',
      { dueOn: '2026-11-17', action: 'destroy', state: 'due' },
    ])
    // Who can be written to is looked at: the rest of the entry may still be needed.
    expect(dueRowOf({ ...facts, hasEmail: true }, rows, today)?.judged).toMatchObject({
      dueOn: '2026-11-17',
      action: 'review',
    })
  })
})

/** The house defaults: after what, how long, and for whom (`retention.defaults`, `settled.retention-extra`). */
describe('the starting values', () => {
  const everywhere = [
    'supplier relationship-ended 6 years destroy',
    'enquiry enquiry 12 months destroy',
    'contact last-contact 24 months review',
    'call-recording call 90 days destroy',
    'request-log request-closed 3 years destroy',
    'breach-register case-closed 6 years destroy',
    'consent-proof consent-ended 6 years destroy',
    'suppression objection-lifted while the objection stands destroy',
  ]
  const companies = [
    'company-contact-phone number-changed at once destroy',
    'company-contact-phone objection at once destroy',
    'company-contact-email left-organisation at once destroy',
    'company-contact-email last-contact 24 months review',
  ]
  const supporters = ['supporter consent-withdrawn at once destroy', 'supporter last-contact 24 months review']
  const associate = 'associate relationship-ended 6 years destroy'
  it.each([
    ['coaching', ['coaching-notes completion 6 months destroy', associate, ...companies, ...supporters]],
    ['gp-practice', []],
    ['recruitment', ['unsuccessful-candidate decision 12 months destroy', associate, ...companies]],
    ['other', [associate, ...companies, ...supporters]],
  ] as const)('of %s are those of the house', (sector, own) => {
    const lines = starterRows(sector).map(
      ({ category, trigger, period, action }) => `${category} ${trigger} ${periodWords(period)} ${action}`,
    )
    expect(lines.toSorted()).toEqual([...everywhere, ...own].toSorted())
  })
  it('keep candidates for six to twelve months', () => {
    const row = starterRows('recruitment').find(({ category }) => category === 'unsuccessful-candidate')
    expect([row?.minimum, row?.maximum]).toEqual([spanOf(6, 'months'), spanOf(12, 'months')])
    expect(row && rowFaults({ ...row, period: spanOf(5, 'months') })).toHaveLength(1)
    expect(row && rowFaults({ ...row, period: spanOf(13, 'months') })).toHaveLength(1)
  })
})

it('says on which day each backup goes by itself', () => {
  const backups = Array.from({ length: 20 }, (_, back) => {
    const madeOn = addDays(today, -back)
    return { name: madeOn, madeOn, madeAt: `${madeOn}T12:00:00.000Z`, byHand: false, proven: true }
  })
  const goes = [...daysBackupsGo(backups, today).values()]
  expect(goes.every((day) => day !== null && day > today)).toBe(true)
  // Seven days, four weeks and twelve months: none of them lives much longer than that.
  expect(goes.every((day) => day !== null && day <= addDays(today, 460))).toBe(true)
})
