import { blocksToText } from '@core/documents/blocks-to-text'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readText } from '../../../src/register/attachments/text/read-text'
import { toDocx } from '../../../src/register/documents/to-docx'
import { everyLetter, type LetterCase } from '../../core/requests/letter-cases'
import { isFull, someOf } from '../../fixtures/how-often'

const letters = everyLetter()

/** Words only: no bullets, no difference in blanks. */
const bare = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .split(/\s+/u)
    .filter((word) => word !== '•' && word !== '')
    .join(' ')

const asWord = ({ title, blocks }: LetterCase) =>
  toDocx({ title, blocks, letterhead: { organisationName: '', logo: null } })

it('every letter says in a Word file what it says on the page', async () => {
  for (const letter of someOf(letters, 12)) {
    const { text } = await readText({ ending: 'docx', bytes: await asWord(letter) })
    expect(bare(text), letter.name).toContain(bare(blocksToText(letter.blocks)))
  }
})

const noOffice = process.env['STEWARD_REQUIRE_TOOLS'] !== '1' && spawnSync('soffice', ['--version']).error !== undefined

it.skipIf(!isFull || noOffice)('and LibreOffice reads the same in each', { timeout: 180_000 }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-letters-'))
  try {
    const files = await Promise.all(
      letters.map(async (letter, nth) => {
        const file = path.join(folder, `letter-${nth}.docx`)
        fs.writeFileSync(file, await asWord(letter))
        return file
      }),
    )
    const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`
    const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files]
    execFileSync('soffice', args, { stdio: 'ignore', env: { ...process.env, HOME: folder } })
    for (const [nth, letter] of letters.entries()) {
      const text = fs.readFileSync(path.join(folder, `letter-${nth}.txt`), 'utf8')
      // The foot of the page with its number follows the letter.
      expect(bare(text).startsWith(bare(blocksToText(letter.blocks))), `${letter.name}: ${bare(text)}`).toBe(true)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
