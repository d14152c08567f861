import { describe, expect, it } from 'vitest'
import { dueItem } from '@core/today/due-item'
import { todayView, weeksAhead } from '@core/today/today-view'
import { due } from './due'

const today = '2026-11-24'

describe('what Today lists', () => {
  it('keeps running clocks apart from days', () => {
    const view = todayView([due('day', { on: today }), due('clock', { on: today, at: '2026-11-24T12:00:00Z' })], today)
    expect(view.clocks.map(({ id }) => id)).toEqual(['clock'])
    expect(view.items.map(({ id }) => id)).toEqual(['day'])
  })

  it('lists a reminder from its day and only counts it before', () => {
    const fee = due('fee', { on: '2026-12-24', remindFromOn: '2026-11-24' })
    expect(todayView([fee], '2026-11-23').items).toEqual([])
    expect(todayView([fee], '2026-11-23').later).toEqual([fee])
    expect(todayView([fee], '2026-11-24').items).toEqual([fee])
  })

  it('names the next date also when nothing is listed', () => {
    const fee = due('fee', { on: '2027-02-28', remindFromOn: '2027-01-29' })
    expect(todayView([fee], today)).toMatchObject({ items: [], nextOn: '2027-02-28' })
    expect(todayView([], today).nextOn).toBeNull()
    expect(todayView([due('late', { on: '2026-11-01' })], today).nextOn).toBeNull()
  })

  it('refuses a due thing without a real date', () => {
    expect(dueItem.safeParse(due('x', { on: '2026-02-30' })).success).toBe(false)
    expect(dueItem.safeParse(due('x', { on: null })).success).toBe(true)
  })
})

describe('the next ninety days', () => {
  it('counts each thing in its week, late ones in the first, and nothing beyond', () => {
    const weeks = weeksAhead(
      [
        due('late', { on: '2026-11-01' }),
        due('today', { on: today }),
        due('sixth-day', { on: '2026-11-30' }),
        due('seventh-day', { on: '2026-12-01' }),
        due('day-89', { on: '2027-02-21' }),
        due('day-90', { on: '2027-02-22' }),
        due('waiting', { on: null, state: 'waiting' }),
      ],
      today,
    )
    expect(weeks).toHaveLength(13)
    expect(weeks.map(({ count }) => count)).toEqual([3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(weeks[0]).toEqual({ from: today, count: 3, late: 2 })
    expect(weeks[1]?.from).toBe('2026-12-01')
  })
})
