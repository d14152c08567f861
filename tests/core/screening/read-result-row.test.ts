import { readResultRow, type ResultFileFacts } from '@core/screening/read-result-row'
import { guessResultColumns, type ResultField } from '@core/screening/result-columns'
import { describe, expect, it } from 'vitest'

const facts: ResultFileFacts = {
  columns: ['number', 'result'],
  registers: ['tps', 'ctps'],
  checkedOn: '2026-11-20',
  everyRow: '',
  blankMeans: 'refused',
  today: '2026-11-24',
}
const brief = (cells: string[], change: Partial<ResultFileFacts> = {}) => {
  const read = readResultRow(cells, { ...facts, ...change })
  return typeof read === 'string' ? read : read.map((one) => `${one.register} ${one.result}`).join(', ')
}
const bothClear = 'tps not-listed, ctps not-listed'
const bothListed = 'tps listed, ctps listed'

describe('what a row says', () => {
  it.each([
    ['N', bothClear],
    ['No match', bothClear],
    ['Not listed', bothClear],
    ['OK to call', bothClear],
    ['clear', bothClear],
    ['Y', bothListed],
    ['Listed', bothListed],
    ['Do not call', bothListed],
    ['TPS', 'tps listed, ctps not-listed'],
    ['CTPS', 'tps not-listed, ctps listed'],
    ['Corporate TPS', 'tps not-listed, ctps listed'],
    ['TPS/CTPS', bothListed],
    ['TPS: not listed', 'tps not-listed'],
    ['On the CTPS', 'tps not-listed, ctps listed'],
    ['Not on TPS or CTPS', bothClear],
    ['TPS pending', 'unknown-result'],
    ['pending', 'unknown-result'],
    ['', 'no-result'],
  ])('“%s”', (result, says) => {
    expect(brief(['020 7946 0142', result])).toBe(says)
  })

  it.each([
    ['', 'no-number'],
    ['4.47701E+11', 'cut-number'],
    ['ada@lark.example', 'not-a-number'],
    ['0207', 'not-a-number'],
  ])('keeps no number that is none: “%s”', (number, why) => {
    expect(brief([number, 'N'])).toBe(why)
  })

  it.each(["'+447700900123", '7700900123', '07700 900123', '+44 (0)7700 900123', '447700900123'])(
    'knows a number as a spreadsheet leaves it: %s',
    (number) => {
      const read = readResultRow([number, 'N'], facts)
      expect(read[0]).toMatchObject({ normal: '+447700900123', checkedOn: '2026-11-20' })
    },
  )

  it('reads a column for each register, and takes an empty one for nothing said', () => {
    const columns: ResultField[] = ['number', 'tps', 'ctps', 'date']
    expect(brief(['020 7946 0142', 'TPS', '', '19/11/2026'], { columns })).toBe('tps listed')
    expect(brief(['020 7946 0142', 'TPS', '', ''], { columns, blankMeans: 'not-listed' })).toBe(
      'tps listed, ctps not-listed',
    )
    expect(brief(['020 7946 0142', '', '', ''], { columns })).toBe('no-result')
    expect(brief(['020 7946 0142', 'N', 'Y', '31/11/2026'], { columns })).toBe('bad-date')
    expect(brief(['020 7946 0142', 'N', 'Y', '25/11/2026'], { columns })).toBe('future-date')
  })

  it('turns a yes round where the column asks whether it may be called', () => {
    const columns: ResultField[] = ['number', 'may-call']
    expect(brief(['020 7946 0142', 'Yes'], { columns })).toBe(bothClear)
    expect(brief(['020 7946 0142', 'No'], { columns })).toBe(bothListed)
  })

  it('takes a file without results for what somebody says it is', () => {
    const columns: ResultField[] = ['number']
    expect(brief(['020 7946 0142'], { columns })).toBe('no-result')
    expect(brief(['020 7946 0142'], { columns, everyRow: 'listed', registers: ['ctps'] })).toBe('ctps listed')
  })
})

describe('what the columns are taken for', () => {
  it.each<[string[], ResultField[]]>([
    [
      ['Phone Number', 'TPS', 'CTPS', 'Date checked'],
      ['number', 'tps', 'ctps', 'date'],
    ],
    [
      ['Name', 'Telephone', 'Status'],
      ['skip', 'number', 'result'],
    ],
    [
      ['number', 'register', 'result'],
      ['number', 'register', 'result'],
    ],
    [
      ['Number', 'OK to call?'],
      ['number', 'may-call'],
    ],
    [
      ['Number', 'TPS date', 'TPS result'],
      ['number', 'date', 'tps'],
    ],
  ])('%j', (headers, fields) => {
    expect(guessResultColumns(headers, [])).toEqual(fields)
  })

  it('finds the number by what stands in it', () => {
    expect(guessResultColumns(['', ''], [['Ada', '020 7946 0142']])).toEqual(['skip', 'number'])
  })
})
