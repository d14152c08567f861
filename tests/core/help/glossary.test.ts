import { findTerms, glossary } from '@core/help/glossary/index'
import { kinds } from '@core/requests/kinds/index'
import { expect, test } from 'vitest'
import { gradeOf } from '../../fixtures/reading-age'

/** The words of the program and what the law calls them, as they were agreed on; then what else stands on screen. */
const wordList = [
  ['Access request', 'subject access request'],
  ['Erasure request', 'right to erasure'],
  ['Do not contact', 'objection to direct marketing'],
  ['Suppression list', 'suppression list'],
  ['Breach', 'personal data breach'],
  ['May I contact?', 'may i contact'],
  ['Keep until, Destroy on', 'retention period'],
  ['Hold', 'legal hold'],
  ['Why we may use it', 'lawful basis'],
] as const

test.each(wordList)('“%s” is explained, and found by what the law calls it', (word, inLaw) => {
  expect(findTerms(word)[0]?.word).toBe(word)
  expect(findTerms(inLaw).map((term) => term.word)).toContain(word)
})

test.each([
  'SAR',
  'DSAR',
  'PECR',
  'UK GDPR',
  'TPS',
  'CTPS',
  'FPS',
  'ICO',
  'DPIA',
  'LIA',
  'RoPA',
  'DPO',
  'DSPT',
  'DPA 2018',
])('the short form %s is found', (short) => {
  const names = findTerms(short).flatMap(({ word, also = [] }) => [word, ...also])
  expect(names.some((name) => name.includes(short))).toBe(true)
})

test('every kind of request that has a right of its own is explained', () => {
  const own = kinds.filter(
    ({ id }) => !['call-recording', 'disclosure', 'freedom-of-information', 'deceased-person'].includes(id),
  )
  const words = glossary.map(({ word }) => word)
  expect(own.map(({ title }) => title).filter((title) => !words.includes(title))).toEqual([])
})

test.each(glossary.map((term) => [term.word, term] as const))('%s: own plain words', (_word, { say }) => {
  expect(say).toMatch(/^[A-Z].*\.$/)
  expect(say).not.toMatch(/data subject|please|sorry|!|'/i)
  expect(gradeOf(say), say).toBeLessThan(10)
})

test('no word stands twice, and a reader of thirteen can read them', () => {
  const words = glossary.map(({ word }) => word.toLowerCase())
  expect(new Set(words).size).toBe(words.length)
  expect(gradeOf(glossary.map(({ say }) => say).join(' '))).toBeLessThan(7)
})

test('what nobody explains says so', () => {
  expect(findTerms('zebra')).toEqual([])
  expect(findTerms('')).toHaveLength(glossary.length)
})
