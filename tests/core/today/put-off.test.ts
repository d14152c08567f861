import { mayLeaveTheList, putOffFault } from '@core/today/put-off'
import { todayView } from '@core/today/today-view'
import { describe, expect, it } from 'vitest'
import { due } from './due'

const today = '2026-11-24'
const until = (untilOn: string) => ({ untilOn, reason: 'Ruth is away.' })

describe('what is put off', () => {
  const request = due('request:1', { on: '2026-11-26', kind: 'access' })
  const review = due('document:1', { on: '2026-11-20', kind: 'document' })

  it('leaves the list only where the date is the organisation’s own', () => {
    const putOffs = new Map([
      ['request:1', until('2026-12-20')],
      ['document:1', until('2026-12-01')],
    ])
    const view = todayView([request, review], today, putOffs)
    expect(view.items).toEqual([{ ...request, putOff: until('2026-12-20') }])
    expect(view.putOff.map(({ id }) => id)).toEqual(['document:1'])
  })

  it('comes back on its day, unmarked', () => {
    const view = todayView([review], today, new Map([['document:1', until(today)]]))
    expect(view).toMatchObject({ items: [review], putOff: [] })
  })

  it('never hides a clock in hours, nor a kind that is not known', () => {
    expect(mayLeaveTheList({ kind: 'document', at: '2026-11-26T09:20:00Z' })).toBe(false)
    expect(mayLeaveTheList({ kind: 'something-new' })).toBe(false)
    expect(mayLeaveTheList({ kind: 'backup' })).toBe(true)
  })

  it('is put off for a day at least and a year at most', () => {
    expect(putOffFault(today, today)).toMatch(/after today/)
    expect(putOffFault('2026-11-25', today)).toBeUndefined()
    expect(putOffFault('2027-11-26', today)).toMatch(/within a year/)
  })
})
