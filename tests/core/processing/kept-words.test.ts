import { retentionWords } from '@core/documents/templates/privacy-policy/retention-words'
import { dutyOutcome } from '@core/processing/duty'
import { policyRetention } from '@core/processing/kept-words'
import { starterSets } from '@core/processing/starter/index'
import { spanOf } from '@core/retention/period'
import type { ScheduleRow } from '@core/retention/row'
import { starterRows } from '@core/retention/starter-rows'
import { expect, it } from 'vitest'

const rows = starterRows('coaching')
const row = (id: string): ScheduleRow => {
  const found = rows.find((one) => one.id === id)
  if (!found) throw new Error(`There is no row ${id}.`)
  return found
}
const say = (...kept: ScheduleRow[]) => {
  const said = policyRetention(kept, false)
  return said && retentionWords(said)
}

it.each([
  [[row('starter:coaching-notes')], 'Six months after your coaching ends.'],
  [
    [row('starter:company-contact-email'), row('starter:company-contact-review')],
    'Until you leave the organisation. We review this every 24 months.',
  ],
  [
    [{ ...row('starter:enquiry'), period: spanOf(45, 'days') }],
    'Until 45 days have passed since your enquiry. We review this every year.',
  ],
  [[{ ...row('starter:enquiry'), period: spanOf(90, 'days') }], 'Three months after your enquiry.'],
  // A row that only asks for a look promises no end by itself.
  [[row('starter:contact')], 'Until it is not needed any more. We review this every 24 months.'],
  [
    [row('starter:suppression')],
    'Until you lift your objection, while the objection stands. We review this every year.',
  ],
])('says a row of the schedule to the person it is about (%#)', (kept, words) => {
  expect(say(...kept)).toBe(words)
})

it('no row is no period, and clinical records follow the NHS code (`retention.gp`)', () => {
  expect(policyRetention([], false)).toBeUndefined()
  expect(policyRetention([], true)).toMatchObject({ months: 120, note: 'as the code for NHS records sets out' })
})

const free = { under250: 'yes', onlyNowAndThen: 'yes', lowRisk: 'yes', nothingSensitive: 'yes' } as const

it('the exception for small organisations needs all three, and never reaches regular lists (`ropa.duty`)', () => {
  expect(dutyOutcome(free)?.whole).toBe(false)
  for (const one of ['onlyNowAndThen', 'lowRisk', 'nothingSensitive'] as const)
    expect(dutyOutcome({ ...free, [one]: 'no' })?.whole).toBe(true)
  expect(dutyOutcome({ ...free, under250: 'no', lowRisk: '' })?.whole).toBe(true)
  expect(dutyOutcome({ ...free, lowRisk: '' })).toBeNull()
})

it('every purpose of every starter set has a reason, and a period it is kept by', () => {
  for (const set of Object.values(starterSets)) {
    const named = new Set([
      ...set.scheduleRows.map(({ name }) => name),
      ...(['coaching', 'gp-practice', 'recruitment', 'other'] as const).flatMap(starterRows).map(({ id }) => id),
    ])
    for (const { key, facts } of set.groups.flatMap(({ purposes }) => purposes)) {
      expect(facts.bases.length, key).toBeGreaterThan(0)
      expect(facts.byNhsCode || facts.keptBy.length > 0, key).toBe(true)
      expect(
        facts.keptBy.filter((one) => !named.has(one)),
        key,
      ).toEqual([])
    }
  }
})
