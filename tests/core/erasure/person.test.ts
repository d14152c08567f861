import { markValues } from '@core/erasure/mark-values'
import { replaceWords, speaksOf, textsToLookFor, type KnownAs } from '@core/erasure/person'
import { initialsName, initialsOf } from '@core/requests/initials'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const tom: KnownAs = {
  id: 'x',
  displayName: 'Tom Ashdown',
  names: ['Tom Ashdown', 'Ashdown'],
  points: [
    { kind: 'email', value: 'tom@ashdown.example' },
    { kind: 'mobile', value: '07700 900123' },
    { kind: 'post', value: '1 Mill Row, Larkfield' },
  ],
}

it.each([
  ['Ashdown Joinery', true],
  ['ASHDOWN & Sons', true],
  ['Write to Tom@Ashdown.example', true],
  ['rings from +44 7700 900 123', true],
  ['Ashdowne Joinery', false],
  ['Tom', false],
  ['Larkfield', false],
  ['', false],
])('“%s” speaks of the person: %s', (text, expected) => {
  expect(speaksOf(text, tom)).toBe(expected)
})

it('does not take a short name for every word it stands in', () => {
  expect(speaksOf('May the office close', { ...tom, names: ['May'], points: [] })).toBe(false)
})

it('looks elsewhere for whole names, addresses, and numbers in both spellings', () => {
  expect(textsToLookFor(tom)).toEqual(['tom ashdown', 'tom@ashdown.example', '07700 900123', '07700900123'])
})

it.each([
  ['Does Tom Ashdown work there?', 'Does T. A. work there?'],
  ['tom ashdown', 'T. A.'],
  ['Tom Ashdowne', 'Tom Ashdowne'],
  ['TomAshdown', 'TomAshdown'],
])('replaces a name in “%s”', (text, expected) => {
  expect(replaceWords(text, 'Tom Ashdown', 'T. A.')).toBe(expected)
})

it('takes any name for what it is and not for a pattern', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      const left = replaceWords(`(${name})`, name, '–')
      if (name.trim() !== '') expect(left).not.toBe('')
    }),
  )
  expect(replaceWords('a.c and abc', 'a.c', 'X')).toBe('X and abc')
  expect(replaceWords('(A+B) Ltd', '(A+B) Ltd', '$&')).toBe('$&')
})

it.each([
  ['Tom Ashdown', 'T. A.'],
  ['Anne-Marie O’Neil', 'A. M. O.'],
  ['', '–'],
  ['李雷', '李.'],
])('writes the initials of “%s” where the name stood', (typed, expected) => {
  expect(initialsName(typed)).toBe(expected)
})

it('writes initials that stay the same when they are taken again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const once = initialsName(typed)
      expect(initialsName(once)).toBe(once)
      expect(initialsOf(once)).toBe(initialsOf(typed))
    }),
  )
})

it.each([
  ['email', ' Tom@ASHDOWN.example ', 'email tom@ashdown.example'],
  ['phone', '020 7946 0142', 'phone +442079460142'],
  ['mobile', '+44 (0)7700 900123', 'phone +447700900123'],
  ['mobile', '0044 7700 900123 ext 4', 'phone +447700900123'],
  ['phone', '+33 1 23 45 67 89', 'phone +33123456789'],
  ['phone', '0033 1 23 45 67 89', 'phone +33123456789'],
] as const)('marks %s “%s” by its one form', (kind, value, expected) => {
  expect(markValues([{ kind, value }])).toEqual([expected])
})

it('marks no post and no social name, and each value once', () => {
  expect(
    markValues([
      { kind: 'post', value: '1 Mill Row' },
      { kind: 'social', value: 'tom' },
    ]),
  ).toEqual([])
  expect(
    markValues([
      { kind: 'phone', value: '02079460142' },
      { kind: 'mobile', value: '+44 20 7946 0142' },
    ]),
  ).toHaveLength(1)
})
