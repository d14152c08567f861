import { todayList } from '@core/today/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTodayService } from '../../../src/register/today/today-service'
import { due } from '../../core/today/due'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

describe('Today', () => {
  it('gathers from every feature and puts it in one order', () => {
    const service = createTodayService(
      test.deps,
      [
        () => [due('b', { on: '2026-12-03' }), due('w', { state: 'waiting' })],
        () => [due('a', { on: '2026-11-23' })],
        () => [due('clock', { on: '2026-11-26', at: '2026-11-26T09:20:00Z' })],
        () => [due('fee', { on: '2027-02-28', remindFromOn: '2027-01-29' })],
      ],
      [() => [{ id: 'x', state: 'fine', title: 'Fine', detail: 'Today' }]],
    )
    const list = todayList.parse(service.list())
    expect(list.clocks.map(({ id }) => id)).toEqual(['clock'])
    expect(list.items.map(({ id }) => id)).toEqual(['a', 'b', 'w'])
    expect(list.later.map(({ id }) => id)).toEqual(['fee'])
    expect(list).toMatchObject({ total: 4, nextOn: '2026-11-26', quiet: [{ title: 'Fine' }] })
  })

  it('goes by the date in the United Kingdom', () => {
    const reminder = due('fee', { on: '2026-07-31', remindFromOn: '2026-07-01' })
    const service = createTodayService(test.deps, [() => [reminder]])
    test.deps.clock.set('2026-06-30T22:59:00.000Z')
    expect(service.list().items).toEqual([])
    test.deps.clock.set('2026-06-30T23:01:00.000Z')
    expect(service.list().items).toEqual([reminder])
  })

  it('is empty in an empty register, and sends at most 200 rows', () => {
    expect(createTodayService(test.deps, []).list()).toEqual({
      clocks: [],
      items: [],
      later: [],
      putOff: [],
      total: 0,
      nextOn: null,
      quiet: [],
    })
    const many = Array.from({ length: 300 }, (_, n) => due(`d${n}`, { on: '2026-12-01' }))
    const list = createTodayService(test.deps, [() => many]).list()
    expect([list.items.length, list.total]).toEqual([200, 300])
  })
})
