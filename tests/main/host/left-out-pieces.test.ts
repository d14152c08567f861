import { success } from '@core/contract/result'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { leftOutPieces } from '../../../src/main/host/left-out-pieces'

const id = '00000000-0000-4000-8000-000000000001'

/** So many rows, handed out 200 at a time. */
function rowsOf(total: number) {
  const row = (n: number) => ({
    line: n + 2,
    reasons: ['There is no name.', 'A date cannot be read.'],
    cells: [`'=${n}`, 'é, "x"'],
  })
  return (_feature: string, _verb: string, input: unknown) => {
    const { after } = input as { after: number }
    const rows = Array.from({ length: Math.min(200, total - after) }, (_, index) => row(after + index))
    return Promise.resolve(success({ rows, next: after + 200 < total ? after + 200 : null }))
  }
}

async function written(total: number, names: readonly string[]) {
  const pieces = []
  for await (const piece of leftOutPieces(rowsOf(total), id, names)) pieces.push(piece)
  const text = pieces.map((piece) => piece.text).join('')
  return { pieces, rows: Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ',', newline: '\r\n' }).data }
}

it('writes every row, with its line and the reasons before its cells', async () => {
  const { pieces, rows } = await written(12_345, ['Name', 'Notes'])
  expect(pieces.at(-1)?.done).toBe(12_345)
  expect(rows[0]).toEqual(['Line in the file', 'Why it is here', 'Name', 'Notes'])
  expect(rows.slice(1, -1)).toHaveLength(12_345)
  expect(rows[12_345]?.slice(0, 2)).toEqual(['12346', 'There is no name. A date cannot be read.'])
})

it('guards what a spreadsheet would run, once', async () => {
  const { rows } = await written(1, ['Name', 'Notes'])
  expect(rows[1]?.slice(2)).toEqual(["'=0", 'é, "x"'])
})

it('counts the columns where they have no names', async () => {
  expect((await written(1, [])).rows[0]?.slice(2)).toEqual(['Cell 1', 'Cell 2'])
})
