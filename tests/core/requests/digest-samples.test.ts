import { type DatedEvent, dueFor } from '@core/requests/vector-clock'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { describe, expect, it } from 'vitest'

const ew = 'england-and-wales'
const sc = 'scotland'
const ni = 'northern-ireland'
const asked = (date: string): DatedEvent => ({ type: 'clarificationRequested', date })
const answered = (date: string): DatedEvent => ({ type: 'clarificationReceived', date })
const idAsked = (date: string): DatedEvent => ({ type: 'idRequested', date })
const idCame = (date: string): DatedEvent => ({ type: 'idReceived', date })
const extended = (date: string): DatedEvent => ({ type: 'extended', date })

type Case = readonly [
  received: string,
  nation: Jurisdiction,
  events: readonly DatedEvent[],
  due: string | null,
  why: string,
]

const cases: readonly Case[] = [
  ['2024-11-25', ew, [], '2024-12-27', 'Christmas and Boxing Day'],
  ['2028-01-31', ew, [], '2028-02-29', 'leap year'],
  ['2026-12-01', ew, [], '2027-01-04', 'New Year, then a weekend'],
  ['2026-05-15', ew, [], '2026-06-15', 'the World Cup day is Scottish'],
  ['2027-02-17', ni, [], '2027-03-18', 'St Patrick’s Day'],
  ['2027-11-30', ew, [extended('2027-12-20')], '2028-02-29', 'extension clamped in a leap year'],
  ['2026-03-02', ew, [idAsked('2026-03-03'), idCame('2026-03-12')], '2026-04-13', 'identity resets the start'],
  ['2026-01-30', sc, [], '2026-03-02', '30 January in a short year'],
  ['2026-10-28', ew, [asked('2026-11-02'), answered('2026-11-06')], '2026-12-03', 'the case of the mock screen'],
  ['2026-04-03', ew, [], '2026-05-05', 'received on Good Friday, ends on a Sunday before the May holiday'],
  ['2026-12-30', sc, [], '2027-02-01', '30 January is a Saturday'],
  ['2026-10-30', sc, [], '2026-12-01', 'St Andrew’s Day'],
]

describe('worked examples', () => {
  it.each(cases)('%s in %s with %j is due %s: %s', (received, nation, events, due) => {
    expect(dueFor('sar', received, events, nation)).toBe(due)
  })
})

describe('questions and answers in awkward orders', () => {
  const due = (...events: DatedEvent[]) => dueFor('sar', '2026-03-03', events, ew)

  it('counts a day of two pauses once, whether they touch or overlap', () => {
    expect(due(asked('2026-03-05'), answered('2026-03-08'), asked('2026-03-08'), answered('2026-03-10'))).toBe(
      '2026-04-09',
    )
    expect(due(asked('2026-03-05'), asked('2026-03-07'), answered('2026-03-08'), answered('2026-03-10'))).toBe(
      '2026-04-09',
    )
    expect(due(answered('2026-03-10'), answered('2026-03-08'), asked('2026-03-07'), asked('2026-03-05'))).toBe(
      '2026-04-09',
    )
  })

  it('takes one answer for two questions asked before it', () => {
    expect(due(asked('2026-03-05'), asked('2026-03-07'), answered('2026-03-10'))).toBe('2026-04-09')
  })

  it('is paused again when a question follows the last answer', () => {
    expect(due(asked('2026-03-05'), answered('2026-03-10'), asked('2026-03-12'))).toBeNull()
  })

  it('ignores an answer to nothing', () => {
    expect(due(answered('2026-03-10'))).toBe('2026-04-07')
    expect(due(answered('2026-03-04'), asked('2026-03-05'))).toBeNull()
  })

  it('ignores waits that ended before the start', () => {
    const early = [asked('2026-03-04'), answered('2026-03-06'), idAsked('2026-03-04'), idCame('2026-03-10')]
    expect(due(...early)).toBe('2026-04-10')
  })

  it('waits when identity was asked for again after a first answer', () => {
    expect(due(idAsked('2026-03-04'), idCame('2026-03-06'), idAsked('2026-03-09'))).toBeNull()
    expect(due(idAsked('2026-03-04'), idAsked('2026-03-06'), idCame('2026-03-09'))).toBe('2026-04-09')
  })

  it('ignores proof that nobody asked for', () => {
    expect(due(idCame('2026-03-20'))).toBe('2026-04-07')
  })

  it('waits for the authority and the fee too', () => {
    expect(due({ type: 'authorityRequested', date: '2026-03-04' })).toBeNull()
    expect(due({ type: 'feeRequested', date: '2026-03-04' }, { type: 'feePaid', date: '2026-03-16' })).toBe(
      '2026-04-16',
    )
  })
})

describe('extensions', () => {
  it('count from the start once, however often notice is given', () => {
    expect(dueFor('sar', '2026-09-03', [extended('2026-09-10'), extended('2026-10-05')], ew)).toBe('2026-12-03')
  })

  it('count on the last day for the notice and not after it', () => {
    expect(dueFor('sar', '2026-09-03', [extended('2026-10-05')], ew)).toBe('2026-12-03')
    expect(dueFor('sar', '2026-09-03', [extended('2026-10-06')], ew)).toBe('2026-10-05')
  })

  it('hold for the other rights', () => {
    expect(dueFor('erasure', '2026-09-03', [extended('2026-09-10')], ew)).toBe('2026-12-03')
  })
})

describe('clocks of other kinds', () => {
  it('rolls a complaint and nothing in hours or months of keeping', () => {
    expect(dueFor('complaint-ack', '2026-11-25', [], ew)).toBe('2026-12-29')
    expect(dueFor('breach-ico', '2026-03-27T17:30:00', [], ew)).toBe('2026-03-30T17:30:00Z')
    expect(dueFor('retention-default', '2026-06-25', [], ew)).toBe('2026-12-25')
    expect(dueFor('tps-last-safe-call', '2026-12-01', [], ew)).toBe('2026-12-28')
  })

  it('does not date a target while the clock stands still', () => {
    expect(dueFor('sar-internal-28', '2026-03-03', [asked('2026-03-05')], ew)).toBeNull()
    expect(dueFor('sar-extension-notice', '2026-03-03', [idAsked('2026-03-05')], ew)).toBeNull()
  })

  it('goes on past the embedded years by rule', () => {
    expect(dueFor('sar', '2029-02-28', [], ew)).toBe('2029-03-28')
    expect(dueFor('sar', '2030-11-26', [], sc)).toBe('2030-12-27')
    expect(dueFor('sar', '2022-08-19', [], ew)).toBe('2022-09-20')
  })
})
