import { makeRecoveryKey, RECOVERY_BYTES } from '@core/register/recovery-key'
import { SHEET_ALPHABET } from '@core/register/sheet-text'
import { sheetWords } from '@core/register/sheet-words'
import { sheetWordList } from '@core/register/word-list'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

const key = fc
  .uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })
  .map((bytes) => makeRecoveryKey(bytes).join(''))

it('has 256 plain words, none like another in its first four letters', () => {
  expect(sheetWordList).toHaveLength(256)
  expect(new Set(sheetWordList.map((word) => word.slice(0, 4))).size).toBe(256)
  expect(sheetWordList.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([])
})

it('keeps its words and their order, because they stand on paper', () => {
  const digest = createHash('sha256').update(sheetWordList.join(' ')).digest('hex')
  expect(digest).toBe('f633fe31095b4b795fb9bba74309e769867e76ed6415c3da4e2a6b46ae2fb44e')
  expect(sheetWords('0'.repeat(32))).toEqual(['acorn', sheetWordList[32]])
})

it('changes with every single letter of the key', () => {
  fc.assert(
    fc.property(key, fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1, max: 31 }), (text, at, step) => {
      const other = SHEET_ALPHABET.charAt((SHEET_ALPHABET.indexOf(text.charAt(at)) + step) % 32)
      expect(sheetWords(text.slice(0, at) + other + text.slice(at + 1))).not.toEqual(sheetWords(text))
    }),
  )
})

it('gives most keys words of their own', () => {
  const keys = fc.sample(key, { numRuns: 2000, seed: 7 })
  expect(new Set(keys.map((one) => sheetWords(one).join(' '))).size).toBeGreaterThan(1900)
})
