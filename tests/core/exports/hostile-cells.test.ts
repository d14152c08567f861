import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { normalPhone } from '../../../src/core/contacts/normal-point'
import { cleanText } from '../../../src/core/documents/clean-text'
import { isLiveFormula, unguarded } from '../../../src/core/documents/formula-guard'
import { csvLine } from '../../../src/core/documents/to-csv'
import { phoneCell } from '../../../src/core/exports/phone-cell'
import { howOften } from '../../fixtures/how-often'

/** HZ17. */
const ROWS = howOften(1000, 10_000)

const starts = [
  '',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  "''",
  "'=",
  '\t',
  '\r',
  '\n',
  ' =',
  '\u200B=',
  '\uFEFF=',
  '\u00A0+',
  '%',
  '|',
]
const middles = [
  '1+1',
  'cmd|" /C calc"!A0',
  'HYPERLINK("http://x.example")',
  '"',
  '""',
  ',',
  ';',
  '\r\n',
  '","=1',
  '"\r\n=1,',
  '\u0000',
  '\uD800',
  '44 20 7946 0142',
  'Ada',
]
const cell = fc
  .tuple(fc.constantFrom(...starts), fc.constantFrom(...middles), fc.string({ maxLength: 12 }))
  .map((parts) => parts.join(''))

/** Out as the export writes it, back as a reader with an explicit delimiter reads it. */
const outAndBack = (rows: readonly string[][]) =>
  Papa.parse<string[]>(rows.map(csvLine).join(''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: false,
  }).data.slice(0, -1)

describe('hostile cells out and back in (HZ17)', () => {
  const rows = fc.sample(fc.array(cell, { minLength: 5, maxLength: 5 }), { numRuns: ROWS, seed: 17 })
  const back = outAndBack(rows)

  it('have no live formula, and no row has another number of fields', () => {
    expect(back.length).toBe(rows.length)
    expect(back.filter((fields) => fields.length !== 5)).toEqual([])
    expect(back.flat().filter(isLiveFormula)).toEqual([])
    expect(rows.flat().filter(isLiveFormula).length, 'the cells are hostile').toBeGreaterThan(ROWS)
  })

  it('come back as they were, but for what no file can hold', () => {
    expect(back.map((fields) => fields.map(unguarded))).toEqual(rows.map((fields) => fields.map(cleanText)))
  })
})

describe('a phone number in a cell', () => {
  it.each([
    ['+44 20 7946 0142', '+442079460142'],
    ['020 7946 0142', '+442079460142'],
    ['07700900123', '+447700900123'],
    ['+33 1 23 45 67 89', '+33123456789'],
    ['+1-202-555-0143', '+12025550143'],
    ['020 7946 0142 ext. 5', '+442079460142 x5'],
    ['0123', '012 3'],
    ['+1*2', '+1*2'],
  ])('%s is written %s: no formula in the file, and the same number when it comes back', (typed, written) => {
    expect(phoneCell(typed)).toBe(written)
    const [[cell = ''] = []] = outAndBack([[phoneCell(typed)]])
    expect(isLiveFormula(cell)).toBe(false)
    expect(/^\d+$/.test(cell), 'a spreadsheet would make a number of it').toBe(false)
    expect(unguarded(cell)).toBe(written)
    expect(normalPhone(unguarded(cell))).toBe(normalPhone(typed))
  })
})
