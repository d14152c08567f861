import { isPhoneShape } from '../contacts/contact-point'
import { normalPhone } from '../contacts/normal-point'
import { unguarded } from '../documents/formula-guard'
import { readDay } from '../imports/people/read-day'
import type { CalendarDate } from '../time/calendar-date'
import type { ResultField } from './result-columns'
import { namedResult, registersFromWords, resultFromWords, resultIfAskedForClear } from './result-words'
import { screeningRegisters, type ScreeningRegister, type ScreeningResult } from './screening'

/** What holds for a whole result file. */
export type ResultFileFacts = {
  readonly columns: readonly ResultField[]
  /** What the service looked into, where a row does not say so itself. */
  readonly registers: readonly ScreeningRegister[]
  /** The day of the check, where a row does not say so itself. */
  readonly checkedOn: CalendarDate
  /** What a file without a column for the result says of every number in it. */
  readonly everyRow: ScreeningResult | ''
  /** What an empty result means; a service may leave it empty where it found nothing. */
  readonly blankMeans: 'refused' | 'not-listed'
  readonly today: CalendarDate
}

/** One number in one register, as a file says. */
export type CheckedNumber = {
  readonly normal: string
  readonly register: ScreeningRegister
  readonly result: ScreeningResult
  readonly checkedOn: CalendarDate
}

/** Why a row says nothing that can be kept. */
export const resultRefusals = {
  'no-number': 'There is no number in this row.',
  'not-a-number': 'This is not a phone number.',
  'cut-number': 'A spreadsheet has cut this number short. Export it again as text.',
  'no-result': 'There is no result in this row.',
  'unknown-result': 'It cannot be told what this result means.',
  'unknown-register': 'It cannot be told which register this is.',
  'bad-date': 'This is not a day in the calendar.',
  'future-date': 'This day is in the future.',
} as const
export type ResultRefusal = keyof typeof resultRefusals

/** Reads one row of a result file: a check for each register it speaks of, or why it cannot be kept. */
export function readResultRow(
  cells: readonly string[],
  facts: ResultFileFacts,
): readonly CheckedNumber[] | ResultRefusal {
  const cell = (field: ResultField) => unguarded((cells[facts.columns.indexOf(field)] ?? '').trim())
  const number = cell('number')
  if (number === '') return 'no-number'
  if (/^\d[\d.,]*E\+?\d+$/i.test(number)) return 'cut-number'
  const normal = isPhoneShape(number) ? normalPhone(number) : ''
  if (!/^\+\d{8,15}$/.test(normal)) return 'not-a-number'
  const typed = cell('date')
  const checkedOn = typed === '' ? facts.checkedOn : readDay(typed)
  if (checkedOn === null) return 'bad-date'
  if (checkedOn > facts.today) return 'future-date'
  const found = resultsOf(cell, facts)
  if (typeof found === 'string') return found
  return found.map(([register, result]) => ({ normal, register, result, checkedOn }))
}

type Cell = (field: ResultField) => string
type Found = readonly (readonly [ScreeningRegister, ScreeningResult])[]

function resultsOf(cell: Cell, facts: ResultFileFacts): Found | ResultRefusal {
  const columns = screeningRegisters.filter((one) => facts.columns.includes(one))
  if (columns.length > 0) return fromOwnColumns(columns, cell, facts)
  const own = registersFromWords(cell('register'))
  if (cell('register') !== '' && own.length === 0) return 'unknown-register'
  const registers = own.length > 0 ? own : facts.registers
  const asksIfClear = !facts.columns.includes('result') && facts.columns.includes('may-call')
  if (!asksIfClear && !facts.columns.includes('result'))
    return facts.everyRow === '' ? 'no-result' : each(registers, facts.everyRow)
  const typed = cell(asksIfClear ? 'may-call' : 'result')
  if (typed === '') return facts.blankMeans === 'refused' ? 'no-result' : each(registers, 'not-listed')
  const named = asksIfClear ? null : namedResult(typed)
  // “CTPS” as a result says which one, and that the others have nothing. “CTPS: no” says nothing of the others.
  if (named?.result === 'listed')
    return [...new Set([...registers, ...named.registers])].map((one) => [
      one,
      named.registers.includes(one) ? 'listed' : 'not-listed',
    ])
  if (named) return each(named.registers, named.result)
  const result = asksIfClear ? resultIfAskedForClear(typed) : resultFromWords(typed)
  return result === null ? 'unknown-result' : each(registers, result)
}

/** A column for each register: its own name in it (“TPS”) says that the number is there. */
function fromOwnColumns(
  own: readonly ScreeningRegister[],
  cell: Cell,
  { blankMeans }: ResultFileFacts,
): Found | ResultRefusal {
  const found: [ScreeningRegister, ScreeningResult][] = []
  for (const register of own) {
    const typed = cell(register)
    if (typed === '') {
      if (blankMeans === 'not-listed') found.push([register, 'not-listed'])
      continue
    }
    const named = namedResult(typed)
    const result = named ? (named.registers.includes(register) ? named.result : null) : resultFromWords(typed)
    if (result === null) return 'unknown-result'
    found.push([register, result])
  }
  return found.length === 0 ? 'no-result' : found
}

function each(registers: readonly ScreeningRegister[], result: ScreeningResult): Found {
  return registers.map((one) => [one, result] as const)
}
