import { expect, it } from 'vitest'
import { filesWith, readSources } from '../fixtures/sources'

const sources = readSources('src')

it('takes the database driver into two files only: the connection and the folder lock', () => {
  expect(filesWith(sources, /from ['"]better-sqlite3|require\(['"]better-sqlite3|import\(['"]better-sqlite3/)).toEqual([
    'src/register/file/connection.ts',
    'src/register/file/folder-lock.ts',
  ])
})

it('opens connections in one place, besides checking a copy', () => {
  expect(filesWith(sources, /\bopenConnection\(/)).toEqual([
    'src/register/file/checked-copy.ts',
    'src/register/file/connect.ts',
    'src/register/file/connection.ts',
  ])
  expect(filesWith(sources, /\bconnect\(/)).toEqual([
    'src/register/file/arrival.ts',
    'src/register/file/backup/copy-of-one-moment.ts',
    'src/register/file/backup/stage-restore.ts',
    'src/register/file/check/check-register.ts',
    'src/register/file/connect.ts',
    'src/register/file/create-database.ts',
    'src/register/file/log-thread.ts',
    'src/register/file/open-register.ts',
    'src/register/file/open-rescued.ts',
    'src/register/file/snapshot.ts',
  ])
})

it('never uses the calls that hand out plain text or load code', () => {
  const inRegister = readSources('src/register')
  expect(filesWith(inRegister, /\.(backup|serialize|loadExtension|rekey)\(/)).toEqual([])
  // One place, for the words that part the pages of a search index (`parting-words.ts`); it hands out nothing.
  expect(filesWith(inRegister, /\.unsafeMode\(/)).toEqual(['src/register/file/connection.ts'])
  expect(filesWith(inRegister, /connection\.unguarded\(/)).toEqual(['src/register/file/parting-words.ts'])
  expect(filesWith(inRegister, /\bATTACH\b|hexkey|PRAGMA\s+key/i)).toEqual([])
})

it('changes the settings of a connection in one place', () => {
  expect(filesWith(sources, /synchronous\s*=|secure_delete|journal_mode/)).toEqual([
    'src/register/file/folder-lock.ts', // a file of no content
    'src/register/file/pragmas.ts',
  ])
})
