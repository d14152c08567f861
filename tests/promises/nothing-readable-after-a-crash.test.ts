import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { killAfter, runChild } from '../fixtures/child/run-child'
import { anyMarker } from '../fixtures/marked'
import { openTestRegister } from '../fixtures/register'
import { temporaryFolder } from '../fixtures/temporary-folder'
import { filesWhere } from '../fixtures/scan'

it('leaves none of a hundred words readable in its folder or the temp folder when it is killed (row O1)', async () => {
  const test = openTestRegister()
  test.deps.register.close()
  const temp = temporaryFolder()
  const places = { TMPDIR: temp, TEMP: temp, TMP: temp, SQLITE_TMPDIR: temp }
  await killAfter(runChild('save-many-words.ts', [test.folder, test.key.toString('hex')], places), 400)
  expect(fs.statSync(path.join(test.folder, 'register.db-wal')).size).toBeGreaterThan(0)
  expect(filesWhere(test.folder, anyMarker)).toEqual([])
  expect(filesWhere(temp, anyMarker)).toEqual([])

  const { read } = test.reopen()
  const words = read.all<{ word: string }>('SELECT display_name AS word FROM contact').map(({ word }) => word)
  expect(new Set(words).size).toBe(100)
  test.close()
})
