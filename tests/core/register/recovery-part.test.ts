import {
  PART_BYTES,
  parsePart,
  setMark,
  whyNotTogether,
  writePart,
  type RecoveryPart,
} from '@core/register/recovery-part'
import { SHEET_ALPHABET } from '@core/register/sheet-text'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'

const part = fc.record({
  number: fc.integer({ min: 1, max: 3 }),
  set: fc.uint8Array({ minLength: 2, maxLength: 2 }).map(setMark),
  bytes: fc.uint8Array({ minLength: PART_BYTES, maxLength: PART_BYTES }),
})
const written = (one: RecoveryPart) => writePart(one).join(' ')

it('reads back every part it writes, however it is typed', () => {
  fc.assert(
    fc.property(part, fc.boolean(), (one, lower) => {
      const typed = written(one).replaceAll('0', 'o').replaceAll('1', 'l')
      expect(writePart(one)).toHaveLength(9)
      expect(parsePart(lower ? typed.toLowerCase() : typed)).toMatchObject({ ok: true, part: one })
    }),
  )
})

it('notices every single wrong letter and every two neighbours swapped', () => {
  fc.assert(
    fc.property(part, fc.integer({ min: 0, max: 35 }), fc.integer({ min: 1, max: 31 }), (one, at, step) => {
      const text = writePart(one).join('')
      const spoilt = SHEET_ALPHABET.charAt((SHEET_ALPHABET.indexOf(text.charAt(at)) + step) % 32)
      expect(parsePart(text.slice(0, at) + spoilt + text.slice(at + 1)).ok).toBe(false)
      const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
      if (at < 35 && swapped !== text) expect(parsePart(swapped).ok).toBe(false)
    }),
  )
})

it('says what is wrong with text that is no part, and never throws', () => {
  const some = writePart({ number: 1, set: 'ABC', bytes: new Uint8Array(PART_BYTES) })
  expect(parsePart(some.slice(1).join(''))).toEqual({ ok: false, slip: 'too-short' })
  expect(parsePart(`${some.join('')}0`)).toEqual({ ok: false, slip: 'too-long' })
  expect(parsePart(some.join('').replace('A', 'U'))).toEqual({ ok: false, slip: 'strange-character' })
  const four = writePart({ number: 4, set: 'ABC', bytes: new Uint8Array(PART_BYTES) })
  expect(parsePart(four.join(''))).toEqual({ ok: false, slip: 'not-a-part' })
  fc.assert(fc.property(anyText, (text) => void parsePart(text)))
})

it('tells in words which parts cannot go together', () => {
  const one: RecoveryPart = { number: 1, set: 'ABC', bytes: new Uint8Array(PART_BYTES) }
  expect(whyNotTogether(one, { ...one, number: 2 })).toBeUndefined()
  expect(whyNotTogether(one, { ...one, number: 2, set: 'ABD' })).toContain('different sets')
  expect(whyNotTogether(one, one)).toContain('part 1 twice')
})
