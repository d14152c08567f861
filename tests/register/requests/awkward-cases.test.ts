import { requestsContract } from '@core/requests/contract'
import type { NewEvent } from '@core/requests/event'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusal } from '../../fixtures/refusal'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { requestsOn } from '../../fixtures/requests-on'

let test: TestRegister
let service: ReturnType<typeof requestsOn>['service']

// No organisation is set up: a request can come before anybody has filled in the facts of the firm.
beforeEach(() => {
  test = openTestRegister()
  service = requestsOn(test).service
})
afterEach(() => test.close())

const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-15', details: {} }
const log = (input: NewRequest = tom) => service.log(newRequest.parse(input))
const add = (id: string, event: NewEvent) => service.addEvent(requestsContract.addEvent.input.parse({ id, event }))
const clockOf = (id: string) => service.get({ id }).request.clock
const more = (on: string): NewEvent => ({ type: 'extended', on, reasons: 'Many archives' })

function refused(act: () => unknown): string {
  const { code, detail } = refusal(act)
  return detail.reason ?? detail.issues?.[0]?.message ?? code
}

describe('two more months', () => {
  it('are not taken twice while a question is open', () => {
    const { id } = log()
    add(id, more('2026-10-20'))
    add(id, { type: 'clarification-asked', on: '2026-10-22', what: 'Which years?' })
    expect(refused(() => add(id, more('2026-10-23')))).toContain('no second extension')
  })

  it('are not taken twice while proof is missing', () => {
    const { id } = log()
    add(id, { type: 'identity-asked', on: '2026-10-16', what: 'Passport' })
    add(id, more('2026-10-20'))
    expect(refused(() => add(id, more('2026-10-23')))).toContain('no second extension')
    expect(add(id, { type: 'identity-received', on: '2026-11-09', seen: 'Passport' }).request.clock).toMatchObject({
      months: 3,
      dueOn: '2027-02-09',
    })
  })

  it('count from proof of identity, told before or after it', () => {
    const { id } = log()
    add(id, { type: 'identity-asked', on: '2026-10-16', what: 'Passport' })
    add(id, { type: 'identity-received', on: '2026-10-30', seen: 'Passport' })
    expect(add(id, more('2026-11-24')).request.clock.dueOn).toBe('2027-02-01')
  })

  it('end when the pause that made the notice timely was a mistake', () => {
    const { id } = log()
    add(id, { type: 'clarification-asked', on: '2026-10-19', what: 'Which years?' })
    const { events } = add(id, { type: 'clarification-answered', on: '2026-10-30', what: '' })
    add(id, more('2026-11-24'))
    expect(clockOf(id)).toMatchObject({ extension: 'in-time', months: 3 })
    for (const { id: eventId } of events) service.removeEvent({ id, eventId })
    expect(clockOf(id)).toMatchObject({ extension: 'late', months: 1, dueOn: '2026-11-16' })
  })

  it('have no place where marketing is to stop, nor has a late notice of them', () => {
    const { id } = log({ ...tom, kind: 'do-not-contact', details: {} })
    expect(refused(() => add(id, more('2026-10-20')))).toContain('does not belong')
    expect(refused(() => service.recordLateNotice({ id, on: '2026-11-24', reasons: 'x' }))).toContain('does not belong')
  })
})

describe('days that cannot be', () => {
  it.each(['2026-10-14', '2018-05-25'])('an entry on %s, before the request came', (on) => {
    const { id } = log()
    expect(refused(() => add(id, { type: 'checked', on, what: 'x' }))).toContain('before the request came')
    expect(refused(() => service.addNote({ id, on, text: 'x' }))).toContain('before the request came')
    expect(refused(() => service.close({ id, on, outcome: 'given', note: '' }))).toContain('before the request came')
  })

  it('an entry tomorrow', () => {
    const { id } = log()
    expect(refused(() => add(id, { type: 'checked', on: '2026-11-25', what: 'x' }))).toContain('future')
    expect(refused(() => service.close({ id, on: '2026-11-25', outcome: 'given', note: '' }))).toContain('future')
    expect(refused(() => service.recordLateNotice({ id, on: '2026-11-25', reasons: 'x' }))).toContain('future')
  })

  it.each(['2026-02-29', '2026-13-01', '2026-2-3', ''])('a request of %j', (receivedOn) => {
    expect(newRequest.safeParse({ ...tom, receivedOn }).success).toBe(false)
  })

  it('29 February of a leap year is a day like any other', () => {
    expect(log({ ...tom, receivedOn: '2024-02-29' }).clock.dueOn).toBe('2024-04-02')
  })
})

describe('a case', () => {
  it('can come before the organisation is filled in: England and Wales until it says otherwise', () => {
    expect(log().clock).toMatchObject({ jurisdiction: 'england-and-wales', dueOn: '2026-11-16' })
  })

  it('can be closed without a recorded reply; the log then takes the day it was closed on', () => {
    const { id } = log()
    service.close({ id, on: '2026-11-10', outcome: 'nothing-held', note: '' })
    const [row] = service.logRows({ kind: 'access', limit: 200, offset: 0 }).rows
    expect(row).toMatchObject({ response: 'You hold nothing about them', respondedOn: '2026-11-10' })
  })

  it('that ended without an answer has no day of response', () => {
    const { id } = log()
    service.close({ id, on: '2026-11-10', outcome: 'withdrawn', note: '' })
    expect(service.logRows({ kind: 'access', limit: 200, offset: 0 }).rows[0]?.respondedOn).toBeNull()
  })

  it('that was answered is not late, and goes behind those that wait for an answer', () => {
    const answered = log({ ...tom, name: 'Answered', receivedOn: '2026-09-01' })
    log({ ...tom, name: 'Waiting for us', receivedOn: '2026-11-20' })
    add(answered.id, { type: 'replied', on: '2026-09-20', how: 'post', what: '' })
    const rows = service.list(requestsContract.list.input.parse({ status: 'open' })).rows.map(({ name }) => name)
    expect(rows).toEqual(['Waiting for us', 'Answered'])
    expect(service.due().find(({ title }) => title.includes('Answered'))).toMatchObject({ on: null, verb: 'Close it' })
  })

  it('takes long texts up to its limits and says where they are', () => {
    const text = (length: number) =>
      'a '
        .repeat(length / 2)
        .trim()
        .padEnd(length, 'b')
    expect(log({ ...tom, scope: text(5000) }).scope).toHaveLength(5000)
    const tooLong = newRequest.safeParse({ ...tom, scope: text(10_000) })
    expect(tooLong.error?.issues[0]).toMatchObject({ path: ['scope'], message: 'Keep this to 5,000 characters.' })
    const { id } = log()
    expect(requestsContract.addNote.input.safeParse({ id, text: text(10_000) }).success).toBe(false)
  })

  it('keeps its erasures in the order they were done', () => {
    const { id } = log({ ...tom, kind: 'erasure', details: {} })
    add(id, { type: 'checked', on: '2026-10-20', what: 'All of it' })
    add(id, { type: 'place-done', on: '2026-10-22', place: 'Paper files', found: 'found', items: 1, who: '' })
    add(id, { type: 'recipient-told', on: '2026-10-23', who: 'Pigeonpost' })
    add(id, { type: 'place-done', on: '2026-10-21', place: 'Steward', found: 'found', items: 1, who: '' })
    expect(service.logRows({ kind: 'erasure', limit: 200, offset: 0 }).rows[0]?.actions).toEqual([
      'Decided what to erase, 20 October 2026',
      'Steward: erased, 21 October 2026',
      'Paper files: erased, 22 October 2026',
      'Told others, 23 October 2026',
    ])
  })
})
