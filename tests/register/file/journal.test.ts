import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import {
  appendToJournal,
  completeJournals,
  cutJournal,
  mergeJournals,
  readJournal,
  type JournalEntry,
} from '../../../src/register/file/journal/journal'
import { marksOf } from '../../../src/register/file/journal/marks'
import { newRegisterKey } from '../../../src/register/file/key/register-key'
import { temporaryFolder } from '../../fixtures/temporary-folder'

const key = newRegisterKey()
const entry = (n: number): JournalEntry => ({
  id: `entry-${n}`,
  kind: 'contact',
  recordId: `contact-${n}`,
  erasedAt: `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`,
  suppression: marksOf(key, [`email person${n}@firm.example`]),
})

let file: string
beforeEach(() => {
  file = path.join(temporaryFolder(), 'register.erased')
})

it('keeps entries in the order they came, and nothing of them can be read without the key', () => {
  for (const n of [1, 2, 3]) appendToJournal([file], key, entry(n))
  expect(readJournal(file, key)).toEqual([entry(1), entry(2), entry(3)])
  expect(fs.readFileSync(file, 'latin1')).not.toMatch(/contact|entry|2026|email|firm/)
  expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  expect(readJournal(file, newRegisterKey())).toBe('unreadable')
})

it('tells a missing journal from an empty one', () => {
  expect(readJournal(file, key)).toBe('missing')
  fs.writeFileSync(file, '')
  expect(readJournal(file, key)).toEqual([])
})

it('loses at most the last line when it is cut anywhere, and goes on after it', () => {
  appendToJournal([file], key, entry(1))
  const first = fs.statSync(file).size
  appendToJournal([file], key, entry(2))
  const whole = fs.readFileSync(file)
  for (let length = first; length < whole.length - 1; length++) {
    fs.writeFileSync(file, whole.subarray(0, length))
    expect(readJournal(file, key)).toEqual([entry(1)])
    appendToJournal([file], key, entry(3))
    expect(readJournal(file, key)).toEqual([entry(1), entry(3)])
  }
})

it('passes over a spoilt line and keeps every other', () => {
  for (const n of [1, 2, 3]) appendToJournal([file], key, entry(n))
  const text = fs.readFileSync(file, 'latin1')
  const second = text.indexOf('\n') + 20
  fs.writeFileSync(file, `${text.slice(0, second)}${text[second] === 'A' ? 'B' : 'A'}${text.slice(second + 1)}`)
  expect(readJournal(file, key)).toEqual([entry(1), entry(3)])
})

it('keeps the lines of two registers apart in one file', () => {
  const other = newRegisterKey()
  appendToJournal([file], key, entry(1))
  appendToJournal([file], other, entry(2))
  expect(readJournal(file, key)).toEqual([entry(1)])
  expect(readJournal(file, other)).toEqual([entry(2)])
})

it('takes back what was just added', () => {
  appendToJournal([file], key, entry(1))
  const [before = 0] = appendToJournal([file], key, entry(2))
  cutJournal(file, before)
  expect(readJournal(file, key)).toEqual([entry(1)])
})

it('brings journals to the same state and names those it could not write', () => {
  const other = path.join(temporaryFolder(), 'register.erased')
  const nowhere = path.join(temporaryFolder(), 'unplugged', 'register.erased')
  appendToJournal([file], key, entry(1))
  appendToJournal([other], key, entry(2))
  const { entries, missed } = completeJournals([file, other, nowhere], key)
  expect(entries).toEqual([entry(1), entry(2)])
  expect(missed).toEqual([nowhere])
  expect(mergeJournals([[...(readJournal(file, key) as JournalEntry[])]])).toEqual(entries)
  expect(mergeJournals([[...(readJournal(other, key) as JournalEntry[])]])).toEqual(entries)
  const sizes = [file, other].map((one) => fs.statSync(one).size)
  completeJournals([file, other], key)
  expect([file, other].map((one) => fs.statSync(one).size)).toEqual(sizes)
})

it('marks the same value the same way, and only under the same key', () => {
  expect(marksOf(key, ['email a@b.example'])).toEqual(marksOf(key, ['email a@b.example']))
  expect(marksOf(newRegisterKey(), ['email a@b.example'])).not.toEqual(marksOf(key, ['email a@b.example']))
})
