import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../src/register/file/connect'
import type { Connection } from '../../../src/register/file/connection'
import { goneWords, partElsewhere } from '../../../src/register/file/parting-words'
import { temporaryFolder } from '../../fixtures/temporary-folder'

let connection: Connection
beforeEach(() => {
  connection = connect(path.join(temporaryFolder(), 'words.db'), randomBytes(32), { readonly: false, create: true })
  connection.exec(`CREATE VIRTUAL TABLE names USING fts5 (name);
    INSERT INTO names (names, rank) VALUES ('secure-delete', 1)`)
})
afterEach(() => connection.close())

const wordsAt = () =>
  connection
    .all<{ word: string }>(
      `SELECT coalesce(CAST(substr(term, 2) AS TEXT), '') AS word FROM names_idx ORDER BY segid, pgno`,
    )
    .map(({ word }) => word)

/** Three pages in one part: the second begins with a word of `wren`, the third at the beginning `y` of the first word there. */
function threePages(): string {
  const many = [...Array(1500).keys()].map((n) => `wren${String(n).padStart(4, '0')}`)
  for (const name of [...many, ...many.map((word) => word.replace('wren', 'yew'))])
    connection.run('INSERT INTO names (name) VALUES (@name)', { name })
  connection.exec("INSERT INTO names (names) VALUES ('optimize')")
  const words = wordsAt()
  const second = words.filter((word) => word.startsWith('wren')).at(-1) ?? ''
  const third = words.find((word) => word.startsWith('yew')) ?? ''
  // As it is left by a version that did not delete securely: words that are gone, alone on their page.
  connection.exec("INSERT INTO names (names, rank) VALUES ('secure-delete', 0)")
  connection.run('DELETE FROM names WHERE name >= @second AND name < @third', { second, third })
  connection.unguarded(() =>
    connection.run("UPDATE names_idx SET term = CAST('0y' AS BLOB) WHERE term = CAST(@third AS BLOB)", {
      third: `0${third}`,
    }),
  )
  return second
}

it('never parts two pages at one word, and then says that it could not', () => {
  const second = threePages()
  const before = wordsAt()
  expect(goneWords(connection, 'names').map(({ word }) => word)).toContain(second)
  const [gone] = goneWords(connection, 'names').filter(({ word }) => word === second)
  expect(gone && partElsewhere(connection, 'names', gone)).toBe(false)
  expect(wordsAt()).toEqual(before)
})
