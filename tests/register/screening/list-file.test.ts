import { FEWEST_NUMBERS } from '@core/screening/list-refusal'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openListFile } from '../../../src/register/screening/list-file'
import { howOften } from '../../fixtures/how-often'

let folder: string
beforeAll(() => void (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-list-'))))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const through = { isStopped: () => false, told: () => undefined }

/** A list in a file of its own, read whole, with what it says of some numbers. */
function read(content: string | Uint8Array, own: readonly number[] = []) {
  const file = path.join(folder, 'list.txt')
  fs.writeFileSync(file, content)
  const list = openListFile(file)
  try {
    const look = list.look(through)
    const numbers = Float64Array.from(new Set(own)).toSorted()
    const matched = look.kind === 'list' ? [...(list.match(Float64Array.from(own), through)?.listed ?? [])] : []
    const held = look.kind === 'list' ? [...numbers].filter((number) => list.holds(number)) : []
    return { look, matched, held }
  } finally {
    list.close()
  }
}

/** So many numbers that a list is long enough for one; the step is odd, so that neighbours are missing. */
const many = Array.from({ length: FEWEST_NUMBERS + 500 }, (_, at) => 2_079_460_000 + at * 7)

const layouts: Record<string, (numbers: readonly number[]) => string> = {
  regular: (all) => all.map((one) => `0${one}\n`).join(''),
  'CR LF and padded': (all) => all.map((one) => `0${one}`.padEnd(18) + '\r\n').join(''),
  'old Macintosh': (all) => all.map((one) => `0${one}\r`).join(''),
  'unequal lines': (all) =>
    all.map((one, at) => `${' '.repeat(at % 5)}+44${one}${' '.repeat((at * 7) % 300)}\n`).join(''),
  'blank lines, twice each, no last end': (all) => all.map((one) => `0${one}\n\n\n0${one}`).join('\n'),
  'a mark and names of columns': (all) => '\uFEFFnumber\r\n' + all.map((one) => `"0${one}"\r\n`).join(''),
}

describe.each(Object.entries(layouts))('a list: %s', (_, write) => {
  const number = fc.integer({ min: 0, max: many.length * 7 }).map((at) => 2_079_460_000 + at)
  test('every answer is that of a naive set', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), fc.array(number, { maxLength: 30 }), (more, own) => {
        const all = [...many, ...more].toSorted((one, other) => one - other)
        const set = new Set(all)
        const wanted = [...own, ...more.slice(0, 5), 1_000_000, 9_999_999_999, all[0] ?? 0, all.at(-1) ?? 0]
        const right = [...new Set(wanted)].filter((one) => set.has(one)).toSorted((one, other) => one - other)
        const { look, matched, held } = read(write(all), wanted)
        expect(look).toMatchObject({ kind: 'list', facts: { order: 'number' } })
        expect(matched).toEqual(right)
        expect(held).toEqual(right)
      }),
      { numRuns: howOften(4, 100) },
    )
  })
  test('the same lines in no order give the same answers, and it is said', () => {
    const mixed = many.map((_, at) => many[(at * 773) % many.length] ?? 0)
    const own = [many[3] ?? 0, (many[3] ?? 0) + 1, many.at(-1) ?? 0, 1_000_000]
    const { look, matched, held } = read(write(mixed), own)
    expect(look).toMatchObject({ kind: 'list', facts: { order: 'none' } })
    expect(matched).toEqual([many[3], many.at(-1)])
    expect(held).toEqual(matched)
  })
})

test('numbers of different lengths in the order of text are found', () => {
  const all = [...many, 207_946_003, 207_946_100].map(String).toSorted()
  const { look, matched, held } = read(all.map((one) => `0${one}\n`).join(''), [207_946_003, 207_946_004, many[9] ?? 0])
  expect(look).toMatchObject({ kind: 'list', facts: { order: 'text', numbers: all.length } })
  expect(matched).toEqual([207_946_003, many[9]])
  expect(held).toEqual(matched)
})

test('the fingerprint is that of the file, byte for byte', () => {
  const content = layouts['a mark and names of columns']?.(many) ?? ''
  const { look } = read(content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  expect(look).toMatchObject({
    sha256,
    bytes: Buffer.byteLength(content),
    facts: { numbers: many.length, others: 1, firstOther: 1 },
  })
})

test('a list longer than a window is read to its end', () => {
  const long = Array.from({ length: 150_000 }, (_, at) => 7_700_000_000 + at * 3)
  const own = long.filter((_, at) => at % 9973 === 0)
  const { matched, held } = read(long.map((one) => `0${one}\r\n`).join(''), [...own, 7_700_000_001])
  expect(matched).toEqual(own)
  expect(held).toEqual(own)
})

test.each([
  ['empty', ''],
  ['empty', '\n\n  \n'],
  ['spreadsheet', Buffer.from('PK\u0003\u0004 a workbook')],
  ['wide-letters', Buffer.from(`\uFEFF${layouts['regular']?.(many)}`, 'utf16le')],
  ['wide-letters', Buffer.from(layouts['regular']?.(many) ?? '', 'utf16le')],
  ['other-kind', Buffer.from('%PDF-1.7 a paper')],
  ['not-numbers', 'Name,Telephone\n'.repeat(2000)],
  ['not-numbers', many.map((one) => `Somebody,0${one}\n`).join('')],
  ['not-numbers', 'x'.repeat(3_000_000)],
  ['too-short', '02079460142\n02079460143\n'],
])('what is no list is refused: %s', (why, content) => {
  expect(read(content).look).toEqual({ kind: 'refused', why })
})

test('a reading can be ended, and a file that changed meanwhile is not believed', () => {
  const file = path.join(folder, 'changing.txt')
  fs.writeFileSync(file, layouts['regular']?.(many) ?? '')
  const list = openListFile(file)
  expect(list.look({ ...through, isStopped: () => true })).toEqual({ kind: 'stopped' })
  expect(list.look(through)).toMatchObject({ kind: 'list' })
  fs.appendFileSync(file, '07700900123\n')
  expect(() => list.match(Float64Array.of(7_700_900_123), through)).toThrow('not-allowed')
  list.close()
  expect(() => openListFile(path.join(folder, 'gone.txt'))).toThrow('not-allowed')
  expect(() => openListFile(folder)).toThrow('not-allowed')
})
