import { expect, test } from 'vitest'
import { line } from '../../../src/core/contacts/typed-text'

test.each([
  ['  Vera Holt ', 'Vera Holt'],
  ['Zoe\u0308', 'Zo\u00eb'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['Anna \u202Ezoe', 'Anna \u202Ezoe'],
  [' \u200b\u00a0\u2060 ', ''],
  ['\u202E', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(line(200).parse(typed)).toBe(kept)
})

test.each(['a\u0007b', 'a\nb', '\ud83d'])('%j is refused in words', (typed) => {
  expect(line(200).safeParse(typed).error?.issues[0]?.message).toMatch(/cannot be shown/)
})
