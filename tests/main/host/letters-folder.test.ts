import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openLettersFolder } from '../../../src/main/host/letters/letters-folder'
import { temporaryFolder } from '../../fixtures/temporary-folder'

it('has its name only when it is finished, and never takes the place of one that is there', async () => {
  const parent = temporaryFolder()
  fs.mkdirSync(path.join(parent, 'letters'))
  const folder = await openLettersFolder(parent, 'letters')
  await folder.write('letter-001.docx', 'one')
  expect(fs.readdirSync(parent).filter((name) => !name.includes('.part-'))).toEqual(['letters'])
  expect(await folder.finish()).toBe('letters 2')
  expect(fs.readdirSync(parent).toSorted()).toEqual(['letters', 'letters 2'])
  expect(fs.readFileSync(path.join(parent, 'letters 2', 'letter-001.docx'), 'utf8')).toBe('one')
})

it('leaves nothing when it is given up', async () => {
  const parent = temporaryFolder()
  const folder = await openLettersFolder(parent, 'letters')
  await folder.write('letter-001.docx', 'one')
  await folder.giveUp()
  expect(fs.readdirSync(parent)).toEqual([])
})
