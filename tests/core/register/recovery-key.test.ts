import { makeRecoveryKey, parseRecoveryKey, RECOVERY_ALPHABET, RECOVERY_BYTES } from '@core/register/recovery-key'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'

const random = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
const at = fc.integer({ min: 0, max: 31 })
const write = (groups: readonly string[]) => groups.join('')

it('reads back every key it makes', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const groups = makeRecoveryKey(bytes)
      expect(groups).toHaveLength(8)
      expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true)
      expect(parseRecoveryKey(write(groups))).toEqual({ ok: true, groups, canonical: write(groups) })
    }),
  )
})

it('makes different keys of different bytes', () => {
  const first = makeRecoveryKey(new Uint8Array(RECOVERY_BYTES))
  for (let bit = 4; bit < RECOVERY_BYTES * 8; bit++) {
    const bytes = new Uint8Array(RECOVERY_BYTES)
    bytes[Math.floor(bit / 8)] = 1 << (7 - (bit % 8))
    expect(makeRecoveryKey(bytes)).not.toEqual(first)
  }
})

it('reads a key however it was typed', () => {
  const separators = fc.constantFrom('', ' ', '-', ' - ', '\n', '\u2013', '\u00a0', '.', '\t')
  fc.assert(
    fc.property(random, separators, fc.boolean(), (bytes, separator, lower) => {
      const groups = makeRecoveryKey(bytes)
      let typed = ` ${groups.join(separator)} `.replaceAll('0', 'O').replaceAll('1', 'l')
      if (lower) typed = typed.toLowerCase()
      expect(parseRecoveryKey(typed)).toMatchObject({ ok: true, canonical: write(groups) })
    }),
  )
})

it('notices every single wrong character', () => {
  fc.assert(
    fc.property(random, at, fc.constantFrom(...Array.from(RECOVERY_ALPHABET)), (bytes, position, wrong) => {
      const text = write(makeRecoveryKey(bytes))
      fc.pre(text[position] !== wrong)
      expect(parseRecoveryKey(text.slice(0, position) + wrong + text.slice(position + 1))).toEqual({
        ok: false,
        slip: 'does-not-add-up',
      })
    }),
    { numRuns: 1000 },
  )
})

it('notices two neighbours swapped, and two groups swapped', () => {
  fc.assert(
    fc.property(random, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 }), (bytes, i, g) => {
      const groups = makeRecoveryKey(bytes)
      const text = write(groups)
      const [a = '', b = ''] = [text[i], text[i + 1]]
      if (a !== b) expect(parseRecoveryKey(text.slice(0, i) + b + a + text.slice(i + 2)).ok).toBe(false)
      const swapped = groups.with(g, groups[g + 1] ?? '').with(g + 1, groups[g] ?? '')
      if (groups[g] !== groups[g + 1]) expect(parseRecoveryKey(write(swapped)).ok).toBe(false)
    }),
  )
})

it.each([
  ['', 'too-short'],
  ['7KQM 2XHD', 'too-short'],
  ['7KQM '.repeat(9), 'too-long'],
  ['7KQU', 'strange-character'],
  ['🦢'.repeat(32), 'strange-character'],
])('says of %j: %s', (typed, slip) => {
  expect(parseRecoveryKey(typed)).toEqual({ ok: false, slip })
})

it('survives any text', () => {
  fc.assert(fc.property(anyText, (text) => typeof parseRecoveryKey(text).ok === 'boolean'))
})
