import { newBatch, readLines } from '@core/screening/list-lines'
import { fromCompared, lineOf, toCompare } from '@core/screening/list-number'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { howOften } from '../../fixtures/how-often'

/** The lines of a text, read in windows of so many bytes, as a file is. */
function read(text: string | Uint8Array, room = 1024): number[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const batch = newBatch(3)
  const found: number[] = []
  let [at, to] = [0, 0]
  for (;;) {
    const isLast = to === bytes.length
    do {
      readLines(bytes, at, to, isLast, batch)
      found.push(...batch.values.subarray(0, batch.count))
      at = batch.next
    } while (batch.count === batch.values.length)
    if (isLast) return found
    to = Math.min(bytes.length, to + room)
  }
}

test.each([
  ['02079460142', 2079460142],
  ['2079460142', 2079460142],
  ['442079460142', 2079460142],
  ['+442079460142', 2079460142],
  ['+44 (0)20 7946 0142', 2079460142],
  ['4402079460142', 2079460142],
  ['00442079460142', 2079460142],
  ['"020 7946-0142",', 2079460142],
  ['   02079460142   ', 2079460142],
  ['02079460142\t', 2079460142],
  ['0169772123', 169772123], // nine digits after the 0
  ['0169777', lineOf.noNumber], // too short
  ['08001111', 8001111],
  ['44169772123', 169772123],
  ['', lineOf.nothing],
  ['   ', lineOf.nothing],
  [',', lineOf.nothing],
  ['number', lineOf.noNumber],
  ['0207946014a', lineOf.noNumber],
  ['02079460142,1', lineOf.noNumber], // two columns: which of them is it?
  ['020794601425', lineOf.noNumber],
  ['+33142685300', lineOf.elsewhere],
  ['0033142685300', lineOf.elsewhere],
  ['+', lineOf.noNumber],
  ['1'.repeat(400), lineOf.noNumber],
])('the line “%s”', (line, value) => {
  for (const end of ['', '\n', '\r\n', '\r']) expect(read(line + end)).toEqual(line + end === '' ? [] : [value])
})

test('the form of the register and the form of a list are one', () => {
  expect(toCompare('+442079460142')).toBe(2079460142)
  expect(fromCompared(2079460142)).toBe('+442079460142')
  for (const other of ['+33142685300', '02079460142', '+44', '+4412345', '+4420794601421', ''])
    expect(toCompare(other)).toBe(0)
})

test('a line reads the same wherever a window ends in it', () => {
  const text = '02079460142\r\n+44 7700 900123  \r\n\r\nname\r0169772123\n07700900999'
  const whole = [2079460142, 7700900123, lineOf.nothing, lineOf.noNumber, 169772123, 7700900999]
  for (let room = 1; room <= text.length; room++) expect(read(text, room)).toEqual(whole)
})

test('every shape of a line gives its number, in windows of any size', () => {
  const number = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 })
  const shape = fc.constantFrom<(digits: string) => string>(
    (d) => `0${d}`,
    (d) => d,
    (d) => `+44${d}`,
    (d) => `44${d}`,
    (d) => `0044${d}`,
    (d) => `"0${d.slice(0, 4)} ${d.slice(4)}"`,
    (d) => `  0${d}      `,
  )
  const line = fc.tuple(number, shape, fc.constantFrom('\n', '\r\n', ' \r\n'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (lines, room) => {
      const text = lines.map(([n, as, end]) => as(String(n)) + end).join('')
      expect(read(text, room)).toEqual(lines.map(([n]) => n))
    }),
    { numRuns: howOften(60, 2000) },
  )
})
