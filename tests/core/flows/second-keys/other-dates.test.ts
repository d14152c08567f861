import { breachDueAt } from '@core/breaches/clock'
import { complaintAckClock } from '@core/requests/day-clocks'
import type { ClockEvent, ClockEventType } from '@core/requests/clock-event'
import { rightsClock } from '@core/requests/rights-clock'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { ukDateTime } from '@core/time/instant'
import { expect, test } from 'vitest'

// Worked out by hand from the law digest (3.2, 3.4 and section 4) and its table of bank holidays.
const E = 'england-and-wales'
const S = 'scotland'
const N = 'northern-ireland'

const on = (type: ClockEventType, day: string): ClockEvent => ({ type, on: day })
const between = (what: 'id' | 'authority' | 'clarification', from: string, to: string): ClockEvent[] => [
  on(`${what}Requested`, from),
  on(`${what}Received`, to),
]

const months: readonly (readonly [string, Jurisdiction, string, readonly ClockEvent[], string])[] = [
  ['31 August has no 31 September', E, '2026-08-31', [], '2026-09-30'],
  ['30 January, and 28 February is a Sunday', E, '2027-01-30', [], '2027-03-01'],
  ['arrived on a Sunday', E, '2026-11-01', [], '2026-12-01'],
  ['Christmas, a weekend and Boxing Day', N, '2026-11-25', [], '2026-12-29'],
  ['St Andrew’s Day', S, '2026-10-30', [], '2026-12-01'],
  ['the same day in England', E, '2026-10-30', [], '2026-11-30'],
  ['Good Friday to Easter Monday', E, '2027-02-26', [], '2027-03-30'],
  ['in Scotland Easter Monday is a working day', S, '2027-02-26', [], '2027-03-29'],
  ['identity starts the month anew', E, '2026-11-01', between('id', '2026-11-02', '2026-11-30'), '2026-12-30'],
  [
    'the later of identity and authority',
    E,
    '2026-11-01',
    [...between('id', '2026-11-02', '2026-11-10'), ...between('authority', '2026-11-02', '2026-11-20')],
    '2026-12-21',
  ],
  [
    'a fee paid on the 31st',
    E,
    '2026-10-01',
    [on('feeRequested', '2026-10-05'), on('feePaid', '2026-10-31')],
    '2026-11-30',
  ],
  [
    'asked and answered on one day',
    E,
    '2026-11-02',
    between('clarification', '2026-11-05', '2026-11-05'),
    '2026-12-03',
  ],
  [
    'a pause counts only from the start on',
    E,
    '2026-11-02',
    [...between('id', '2026-11-02', '2026-11-05'), ...between('clarification', '2026-11-03', '2026-11-06')],
    '2026-12-07',
  ],
  ['told on the last day', E, '2026-10-31', [on('extended', '2026-11-30')], '2027-02-01'],
  ['told a day too late', E, '2026-10-31', [on('extended', '2026-12-01')], '2026-11-30'],
  [
    'a pause lengthens the time to tell',
    E,
    '2026-11-02',
    [...between('clarification', '2026-11-05', '2026-11-10'), on('extended', '2026-12-08')],
    '2027-02-08',
  ],
]

test.each(months)('the month of an access request: %s', (_, jurisdiction, receivedOn, events, due) => {
  expect(rightsClock({ pausable: true, receivedOn, events, jurisdiction })).toMatchObject({ dueOn: due })
})

test('nothing but an access request pauses', () => {
  const events = between('clarification', '2026-11-05', '2026-11-10')
  const clock = rightsClock({ pausable: false, receivedOn: '2026-11-02', events, jurisdiction: E })
  expect(clock).toMatchObject({ dueOn: '2026-12-02' })
})

test.each([
  ['proof of identity is missing', on('idRequested', '2026-11-03'), 'waiting'],
  ['the question is not answered', on('clarificationRequested', '2026-11-03'), 'paused'],
] as const)('there is no last day while %s', (_, event, state) => {
  expect(rightsClock({ pausable: true, receivedOn: '2026-11-02', events: [event], jurisdiction: E })).toMatchObject({
    state,
  })
})

test.each([
  ['Christmas in England', E, '2026-11-25', '2026-12-29'],
  ['2 January in Scotland, a Saturday', S, '2026-12-03', '2027-01-05'],
] as const)('30 days for a complaint: %s', (_, jurisdiction, receivedOn, due) => {
  expect(complaintAckClock(receivedOn, jurisdiction).dueOn).toBe(due)
})

test.each([
  ['over the start of summer time', '2026-03-27T18:00:00Z', 'Mon 30 Mar, 19:00'],
  ['over its end', '2026-10-23T17:00:00Z', 'Mon 26 Oct, 17:00'],
  ['over Christmas, to a Sunday', '2026-12-24T09:00:00Z', 'Sun 27 Dec, 09:00'],
])('72 hours %s', (_, aware, due) => {
  expect(ukDateTime(breachDueAt(aware))).toBe(due)
})
