import { dueOfRequest } from '@core/requests/due-of-request'
import type { EventFacts } from '@core/requests/event'
import { rule } from '@core/law/rules'
import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of'

const tom = { kind: 'access' as const, name: 'Tom Ashdown', receivedOn: '2026-11-02', details: {} }
const seen = (on: string): EventFacts => ({ type: 'identity-received', on, seen: 'Passport, on a video call' })
const idAsked = (on: string): EventFacts => ({ type: 'identity-asked', on, what: 'Passport' })
const paid = (on: string): EventFacts => ({ type: 'fee-paid', on })
const feeAsked = (on: string): EventFacts => ({ type: 'fee-asked', on, why: 'A third copy' })
const replied: EventFacts = { type: 'replied', on: '2026-11-20', how: 'post', what: '' }
const clockOf = (...events: EventFacts[]) => caseOf(tom, events).request.clock

describe('the start of the month', () => {
  it('does not move when proof is seen once more', () => {
    expect(clockOf(idAsked('2026-11-03'), seen('2026-11-06'), seen('2026-11-20'))).toMatchObject({
      startOn: '2026-11-06',
      dueOn: '2026-12-07',
    })
  })

  it('does not move for proof that nobody asked for, nor when it is asked for on the same day after it came', () => {
    expect(clockOf(seen('2026-11-20')).dueOn).toBe('2026-12-02')
    expect(clockOf(seen('2026-11-20'), idAsked('2026-11-20')).state).toBe('waiting')
  })

  it('moves when proof was asked for again, and answered again', () => {
    const again = [idAsked('2026-11-03'), seen('2026-11-06'), idAsked('2026-11-09')]
    expect(clockOf(...again).state).toBe('waiting')
    expect(clockOf(...again, seen('2026-11-12')).startOn).toBe('2026-11-12')
  })

  it('names the rule of each thing it waits for', () => {
    expect(clockOf(feeAsked('2026-11-03')).rules).toEqual(['sar.start', 'rights.fee'])
    expect(clockOf(feeAsked('2026-11-03'), paid('2026-11-09')).rules).toEqual([
      'sar.deadline',
      'sar.start',
      'rights.fee',
    ])
    const erasure = caseOf({ ...tom, kind: 'erasure' }, [
      { type: 'extended', on: '2026-11-20', reasons: 'Many places' },
    ])
    expect(erasure.request.clock.rules).toEqual(['rights.deadline', 'sar.start', 'rights.extend', 'sar.extend.notice'])
    for (const id of erasure.request.clock.rules) expect(rule(id).say).not.toBe('')
  })
})

describe('an answered case', () => {
  it('has its date still, but nothing left to be late for', () => {
    const { request } = caseOf(tom, [replied])
    expect(request.clock).toMatchObject({ state: 'due', dueOn: '2026-12-02', answeredOn: '2026-11-20' })
    expect(dueOfRequest(request)).toMatchObject({
      on: null,
      title: 'Close the case of Tom Ashdown',
      why: 'AR-2026-014. Answered on 20 November 2026.',
    })
  })

  it('says confirmed where marketing was to stop', () => {
    const stop = caseOf({ ...tom, kind: 'do-not-contact' }, [replied])
    expect(dueOfRequest(stop.request).why).toContain('Confirmed on 20 November 2026')
  })
})
