import type { ClockEvent } from '@core/requests/clock-event'
import { complaintAckClock, internal28Clock, retentionClock } from '@core/requests/day-clocks'
import { requestClock } from '@core/requests/request-clock'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { describe, expect, it } from 'vitest'

function sentences(receivedOn: string, events: ClockEvent[] = [], jurisdiction: Jurisdiction = 'england-and-wales') {
  return requestClock({ pausable: true, receivedOn, events, jurisdiction }).working.join(' ')
}

describe('the working of a due date in words', () => {
  it('says a plain month', () => {
    expect(sentences('2026-03-15')).toBe(
      'Received on Sunday 15 March 2026, so one month ends on Wednesday 15 April. It is due by Wednesday 15 April 2026, a working day.',
    )
  })

  it('says why the next working day counts', () => {
    expect(sentences('2026-11-13')).toBe(
      'Received on Friday 13 November 2026, so one month ends on Sunday 13 December. That is not a working day, so the next working day in England and Wales counts: Monday 14 December 2026.',
    )
    expect(sentences('2026-12-01', [], 'scotland')).toContain(
      'That is a bank holiday (New Year’s Day), so the next working day in Scotland counts: Tuesday 5 January 2027.',
    )
  })

  it('says that a month is too short', () => {
    expect(sentences('2026-01-31')).toContain(
      'February has no 31st, so one month ends on its last day, Saturday 28 February.',
    )
  })

  it('says when identity moved the start', () => {
    const events: ClockEvent[] = [
      { type: 'idRequested', on: '2026-03-03' },
      { type: 'idReceived', on: '2026-03-12' },
    ]
    expect(sentences('2026-03-02', events)).toBe(
      'Received on Monday 2 March 2026. The proof of identity came on Thursday 12 March 2026, so the time starts then. One month ends on Sunday 12 April. That is not a working day, so the next working day in England and Wales counts: Monday 13 April 2026.',
    )
    expect(sentences('2026-03-02', events.slice(0, 1))).toBe(
      'Received on Monday 2 March 2026. On 3 March 2026 you asked for proof of who they are, and it has not come yet. There is no date until then: the month starts on the day it comes.',
    )
  })

  it('says what an open question does, and what a late notice does not', () => {
    expect(sentences('2026-03-02', [{ type: 'clarificationRequested', on: '2026-03-05' }])).toBe(
      'Received on Monday 2 March 2026. On 5 March 2026 you asked what exactly is wanted. The clock stands still until the answer comes.',
    )
    expect(sentences('2026-09-03', [{ type: 'extended', on: '2026-10-20' }])).toContain(
      'The notice of 20 October 2026 that you need more time came after the last day for it, 5 October 2026, so it changes nothing.',
    )
    expect(sentences('2026-09-03', [{ type: 'extended', on: '2026-09-20' }])).toContain(
      'You told them in time, on 20 September 2026, that you need two more months. Three months end on Thursday 3 December.',
    )
  })

  it('marks dates that rest on holidays which may still change', () => {
    expect(sentences('2029-03-01')).toContain('The bank holidays of 2029 may still change, and this date with them.')
    expect(
      requestClock({ pausable: true, receivedOn: '2029-03-01', events: [], jurisdiction: 'scotland' }).provisional,
    ).toBe(true)
  })
})

describe('other clocks', () => {
  it('say their working too', () => {
    expect(complaintAckClock('2026-06-19', 'england-and-wales').working.join(' ')).toBe(
      'Received on Friday 19 June 2026. The next day is day 1, so day 30 is Sunday 19 July 2026. That is not a working day, so the next working day in England and Wales counts: Monday 20 July 2026.',
    )
    expect(retentionClock('2026-08-31', 6, 'scotland').working.join(' ')).toBe(
      'Completed on 31 August 2026. Six months later is Sunday 28 February 2027.',
    )
    const facts = { pausable: true, receivedOn: '2026-09-03', events: [], jurisdiction: 'england-and-wales' } as const
    expect(internal28Clock(facts).working.join(' ')).toContain('your own target, not the legal date')
  })

  it('warn five working days before the last day for an extension notice', () => {
    const facts = { pausable: true, receivedOn: '2026-11-25', events: [], jurisdiction: 'england-and-wales' } as const
    expect(requestClock(facts)).toMatchObject({
      extensionNoticeLatestOn: '2026-12-29',
      extensionNoticeWarnOn: '2026-12-18',
    })
  })
})
