import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterScroll, placeFor, tallest, type Place } from '../../../src/renderer/src/features/contacts/tall-scroll'

const list = { rows: 57_000_040, frame: 600 }
const most = list.rows - list.frame
const end = tallest - list.frame
const offset = ({ top, shift }: Place) => top + shift

describe('a list higher than a browser can make one', () => {
  it('scrolls a short one as it is', () => {
    const short = { rows: 5_700_040, frame: 600 }
    expect(placeFor(123_456, short)).toEqual({ top: 123_456, shift: 0 })
    expect(afterScroll({ top: 0, shift: 0 }, 5_699_440, short)).toEqual({ top: 5_699_440, shift: 0 })
  })

  it('says with its bar how far the list is, from the first row to the last', () => {
    expect(placeFor(0, list)).toEqual({ top: 0, shift: 0 })
    expect(placeFor(most, list)).toEqual({ top: end, shift: most - end })
    expect(placeFor(most / 2, list).top).toBe(end / 2)
    expect(offset(afterScroll({ top: 0, shift: 0 }, end, list))).toBe(most)
    expect(offset(afterScroll({ top: end, shift: most - end }, 0, list))).toBe(0)
  })

  it('moves by as much as a wheel says, wherever it is, and reaches both ends', () => {
    fc.assert(
      fc.property(fc.nat(most), fc.array(fc.integer({ min: -599, max: 599 }), { maxLength: 60 }), (from, steps) => {
        let now = placeFor(from, list)
        for (const step of steps) {
          const top = Math.min(Math.max(now.top + step, 0), end)
          const moved = top - now.top
          const next = afterScroll(now, top, list)
          expect(offset(next)).toBe(Math.min(Math.max(offset(now) + moved, 0), most))
          expect(next.top).toBeGreaterThanOrEqual(0)
          expect(next.top).toBeLessThanOrEqual(end)
          if (next.top === 0) expect(offset(next)).toBe(0)
          if (next.top === end) expect(offset(next)).toBe(most)
          now = next
        }
      }),
    )
    let now = placeFor(5000, list)
    for (let turn = 0; turn < 50 && offset(now) > 0; turn += 1) now = afterScroll(now, Math.max(0, now.top - 100), list)
    expect(now).toEqual({ top: 0, shift: 0 })
    now = placeFor(most - 5000, list)
    for (let turn = 0; turn < 50 && offset(now) < most; turn += 1)
      now = afterScroll(now, Math.min(end, now.top + 100), list)
    expect(offset(now)).toBe(most)
  })
})
