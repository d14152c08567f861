import { takenIn, whoseEarlier, type TakenIn } from '@core/requests/taken-in'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let requests: ReturnType<typeof createServices>['requests']

beforeEach(() => {
  test = openTestRegister()
  requests = createServices(test.deps).requests
})
afterEach(() => test.close())

const tom = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} } as const
const log = (facts: NewRequest) => requests.log(newRequest.parse(facts))
const takeIn = (input: TakenIn) => requests.takeIn(takenIn.parse(input))
const earlier = (whose: object) => requests.earlier(whoseEarlier.parse(whose))
const storyOf = (id: string) => requests.get({ id }).events.map(({ facts }) => facts.type)

describe('a request with what was settled on that day', () => {
  it('waits for the proof that was asked for, and goes on from the day it comes', () => {
    const asked = { facts: { ...tom, askedBy: 'Anil Rao' }, authority: { state: 'asked', what: 'A letter' } } as const
    const { id, clock } = takeIn(asked)
    expect(clock).toMatchObject({ state: 'waiting', dueOn: null })
    expect(requests.get({ id }).request.clock).toEqual(clock)
    const after = requests.addEvent({ id, event: { type: 'authority-received', on: '2026-11-24', seen: 'A letter' } })
    expect(after.request.clock).toMatchObject({ state: 'due', startOn: '2026-11-24', dueOn: '2026-12-24' })
  })

  it('runs from the day it came where the proof came with it, and keeps what was seen of a child', () => {
    const { id, clock } = takeIn({
      facts: tom,
      authority: { state: 'seen', as: 'parent', what: 'A letter' },
      child: { understands: 'no', why: 'She is six' },
    })
    expect(clock).toMatchObject({ state: 'due', dueOn: '2026-11-30' })
    expect(storyOf(id)).toEqual(['authority-received', 'child-judged'])
  })

  it('is one change: a fault leaves nothing of it, and asking too late is said beside the field', () => {
    const late = {
      facts: { ...tom, receivedOn: '2026-09-01' },
      authority: { state: 'asked', what: 'A letter' },
    } as const
    expect(() => takeIn(late)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        detail: { issues: [expect.objectContaining({ path: 'authority.what' })] },
      }),
    )
    expect(requests.counts()).toEqual({ open: 0, closed: 0 })
  })
})

describe('an access request that is open when erasure is asked', () => {
  const erase = { ...tom, kind: 'erasure', receivedOn: '2026-11-20', email: 'tom@ashdown.example' } as const

  it('is closed as taken back in writing, with the number of the erasure, or stays open', () => {
    const first = log({ ...tom, email: 'tom@ashdown.example' })
    expect(takeIn({ facts: erase }).reference).toBe('ER-2026-001')
    expect(requests.get({ id: first.id }).request.status).toBe('open')
    takeIn({ facts: erase, withdrawn: { ids: [first.id], how: 'E-mail of 20 November' } })
    expect(requests.get({ id: first.id }).request).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
      closeNote: 'Taken back in writing: E-mail of 20 November. See ER-2026-002.',
    })
  })

  it('of somebody else is not touched', () => {
    const other = log({ ...tom, name: 'Vera Holt' })
    expect(() => takeIn({ facts: erase, withdrawn: { ids: [other.id], how: 'A note' } })).toThrow('conflict')
    expect(requests.counts()).toEqual({ open: 1, closed: 0 })
  })
})

describe('earlier requests', () => {
  it('are those of the contact, the address or the whole name, of twelve months and whatever is open', () => {
    const byMail = log({ ...tom, email: 'Tom@Ashdown.example', receivedOn: '2026-08-03' })
    const old = log({ ...tom, receivedOn: '2025-11-23' })
    requests.close({ id: old.id, on: '2025-12-01', outcome: 'given', note: '' })
    const onTheDay = log({ ...tom, receivedOn: '2025-11-24' })
    requests.close({ id: onTheDay.id, on: '2025-12-01', outcome: 'given', note: '' })
    const stillOpen = log({ ...tom, receivedOn: '2024-01-05' })
    log({ ...tom, name: 'Tom Ashdowne' })
    expect(earlier({ name: 'tom  ASHDOWN', email: 'tom@ashdown.example' })).toEqual([
      expect.objectContaining({ id: byMail.id, sameBy: 'e-mail', status: 'open', outcome: '' }),
      expect.objectContaining({ id: onTheDay.id, sameBy: 'name', outcome: 'Given in full', closedOn: '2025-12-01' }),
      expect.objectContaining({ id: stillOpen.id, sameBy: 'name' }),
    ])
    expect(earlier({ name: '100%' })).toEqual([])
    expect(earlier({})).toEqual([])
  })
})
