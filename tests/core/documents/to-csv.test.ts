import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '@core/documents/clean-text'
import { csvLine, toCsv } from '@core/documents/to-csv'
import { everyBlock } from './every-block'

/** A second reading of RFC 4180, only for quoted cells. */
function parse(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map((match) => (match[1] ?? '').replaceAll('""', '"')),
    )
}

describe('a table as CSV', () => {
  it('quotes every cell, ends lines with CR LF and keeps line breaks inside cells', () => {
    expect(toCsv(everyBlock)).toBe(
      '"What","How long"\r\n"\'=1+1","6 months"\r\n"a ""quoted"", cell","line one\nline two"\r\n',
    )
  })

  it.each(['=1+1', '+44 20 7946 0000', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'disarms %j',
    (cell) => {
      expect(csvLine([cell])).toMatch(/^"'/)
    },
  )

  it.each(['a=b', '020 7946 0000', 'x@y.example', "'quoted", ''])('leaves %j as it is', (cell) => {
    expect(csvLine([cell])).toBe(`"${cell}"\r\n`)
  })

  it('comes back equal, and never as a formula, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=cmd', '+1', '-1', '@x', '"', '",=1', ',', ';=1'),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const flat = cells.map((text) => text.replace(/[\r\n]/g, ' '))
        const back = parse(csvLine(flat))[0] ?? []
        expect(back.map((text) => text.replace(/^'/, ''))).toEqual(
          flat.map((text) => cleanText(text).replace(/^'/, '')),
        )
        for (const text of back) expect(text).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})
