import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile, readAll } from '../../fixtures/import/read-import'

const folder = path.resolve(import.meta.dirname, '../../fixtures/import/hostile')
const read = (file: string) => readAll(importFile('hostile', file))

it.each(fs.readdirSync(folder))('%s is read to its end, and every row is there or listed', (file) => {
  const { rows, people, refused } = read(file)
  expect(rows.length).toBe(people.length + refused.length)
})

describe('what is no list is named', () => {
  it.each([
    ['05-ten-thousand-columns.csv', 'too-many-columns'],
    ['07-empty.csv', 'empty'],
    ['11-workbook-renamed.csv', 'workbook'],
    ['17-names-that-climb.zip', 'packed'],
    ['18-sixty-megabytes-in-sixty-kilobytes.zip', 'packed'],
  ])('%s: %s', (file, why) => expect(read(file).form).toEqual({ kind: 'none', why }))
})

describe('each fault', () => {
  it.each([
    ['01-cut-off-in-a-quote.csv', 1, ['cut-off']],
    ['04-quote-storm.csv', 1, ['cut-off']],
    ['06-header-only.csv', 0, []],
    ['21-groups-in-a-ring.vcf', 0, ['group', 'group', 'group', 'group']],
    ['22-endless-fold.vcf', 0, ['cut-off']],
  ])('%s', (file, people, refused) => {
    const answer = read(file)
    expect([answer.people.length, answer.refused]).toEqual([people, refused])
  })

  it('never takes an address with a NUL in it for another one', () => {
    const [jemima, kerensa] = read('02-nul-bytes.csv').people
    expect(jemima).toMatchObject({ displayName: 'Jemima Inkpenny', remarks: ['odd-letters'] })
    expect(kerensa?.points).toEqual([])
  })

  it('keeps the beginning of a note of a megabyte and says so', () => {
    const [lorcan] = read('03-one-megabyte-cell.csv').people
    expect(lorcan?.notes.length).toBe(5000)
    expect(lorcan?.remarks).toContain('too-long')
  })

  it('stores no half of a letter and no slash out of two bytes', () => {
    for (const file of ['08-utf16-odd-length.csv', '09-lone-surrogates.csv', '10-invalid-utf8.csv'])
      expect(JSON.stringify(read(file).people)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|\//)
    expect(read('09-lone-surrogates.csv').passed.damaged).toBe(2)
    expect(read('10-invalid-utf8.csv').form).toMatchObject({ encodingGuessed: true })
  })

  it('takes hidden marks out of addresses and points at a mixed alphabet', () => {
    const [, dorothea, edmund] = read('12-direction-marks.csv').people
    expect(dorothea?.points[0]).toMatchObject({ value: 'dorothea@example.com' })
    expect(edmund?.remarks).toContain('mixed-alphabets')
    expect(edmund?.points[0]?.normal).not.toBe('edmund@example.com')
  })

  it('keeps markup as text', () => {
    expect(read('14-script-in-names.csv').people[3]).toMatchObject({ givenName: 'Imelda & Sons <Ltd>' })
  })

  it('reports each card inside a card, and reads the one that is whole', () => {
    const { people, refused } = read('19-cards-inside-cards.vcf')
    expect([people.length, refused.length, new Set(refused)]).toEqual([1, 399, new Set(['card-inside'])])
  })

  it('drops damaged values, keeps the people, and joins a letter that folding split', () => {
    expect(read('20-bad-encodings.vcf').people.map(({ displayName }) => displayName)).toEqual([
      'Merrick',
      'Nerys Jollyférn',
      'Orlando Gorsewick',
    ])
  })

  it('takes nothing from elsewhere for an address', () => {
    expect(JSON.stringify(read('23-photo-from-elsewhere.vcf').people)).not.toMatch(/http|file:|javascript/)
  })

  it('reads columns with names of the language itself like others', () => {
    expect(read('24-reserved-names-as-headers.csv').people[0]?.points).toHaveLength(2)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('judges slow addresses at once', () => {
    const started = performance.now()
    expect(read('25-slow-addresses.csv').people.at(-1)?.displayName).toBe('Honoria Kettlestang')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
