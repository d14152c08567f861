import fs from 'node:fs'
import path from 'node:path'
import { docxOf, pdfOf, zipOf } from '../fixtures/documents-to-read'
import { alterClosed } from './closed-register'
import { closeMessage } from './papers'
import { searchFor } from './pages'
import { expect, PASSPHRASE, test, unlock, type Steward } from './steward'

/** Opens the page of a contact of the sample, by the search. */
async function openTom(steward: Steward): Promise<void> {
  await searchFor(steward, 'tom ashd')
  await expect(steward.page.getByRole('option', { name: 'Tom Ashdown' }).first()).toBeVisible()
  await steward.page.keyboard.press('Enter')
  await expect(steward.page.getByRole('heading', { name: 'Tom Ashdown', level: 1 })).toBeVisible()
}

const files = ({ page }: Steward) => page.getByRole('region', { name: 'Files' })

async function attach(steward: Steward, name: string, bytes: Uint8Array): Promise<void> {
  await files(steward)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  await expect(files(steward).getByText(name)).toBeVisible()
}

/** Types into the search over all, and waits for a file with these words. */
async function findFile(steward: Steward, word: string, name: string, words: string): Promise<void> {
  const found = steward.page.getByRole('option', { name: new RegExp(name) })
  await expect(async () => {
    await steward.page.keyboard.press('Escape')
    await searchFor(steward, word)
    await expect(found).toContainText(words, { timeout: 1500 })
  }).toPass({ timeout: 20_000 })
}

// Rows B6 and N1.
test('a PDF and a Word file are attached, found by a word inside, saved out byte for byte, and an altered byte is told', async ({
  larkfield,
  start,
}) => {
  const pdf = pdfOf('Tom agreed to the kestrel newsletter.', 'Signed on page two.')
  const docx = await docxOf('He wants no marmalade by post.')
  await openTom(larkfield)
  await attach(larkfield, 'signed form.pdf', pdf)
  await attach(larkfield, 'letter.docx', docx)

  await findFile(larkfield, 'kestr', 'signed form.pdf', 'kestrel newsletter')
  await findFile(larkfield, 'marmalade', 'letter.docx', 'no marmalade by post')
  await larkfield.page.keyboard.press('Enter')
  await expect(larkfield.page.getByRole('heading', { name: 'Tom Ashdown', level: 1 })).toBeVisible()

  for (const [name, bytes] of [['signed form.pdf', pdf] as const, ['letter.docx', docx] as const]) {
    const file = await larkfield.saveAs(name)
    await files(larkfield)
      .getByRole('button', { name: `Save a copy of ${name}` })
      .click()
    await closeMessage(larkfield, 'Saved, byte for byte as it was attached.')
    expect(Buffer.compare(fs.readFileSync(file), bytes), name).toBe(0)
    expect(fs.existsSync(`${file}.part`)).toBe(false)
  }

  await larkfield.app.close()
  const alter = `UPDATE attachment_piece SET bytes = CAST(substr(bytes, 1, 99) || x'00' || substr(bytes, 101) AS BLOB)
    WHERE attachment_id = (SELECT id FROM attachment WHERE name = 'signed form.pdf')`
  await alterClosed(path.join(larkfield.folder, 'register'), PASSPHRASE, alter)
  const steward = await start({ folder: larkfield.folder })
  await unlock(steward)
  await openTom(steward)
  await files(steward).getByRole('button', { name: 'Check letter.docx' }).click()
  await expect(files(steward).getByText('Every byte is as it was attached')).toBeVisible()
  await files(steward).getByRole('button', { name: 'Check signed form.pdf' }).click()
  await expect(files(steward).getByText(/Not what was attached/)).toBeVisible()
  const never = await steward.saveAs('never.pdf')
  await files(steward).getByRole('button', { name: 'Save a copy of signed form.pdf' }).click()
  await expect(steward.page.getByText('This file is not what was attached')).toBeVisible()
  expect(fs.existsSync(never)).toBe(false)
})

test('a file that is removed can be put back, and a hostile one costs nothing but its words', async ({ larkfield }) => {
  const { page } = larkfield
  await openTom(larkfield)
  await attach(larkfield, 'note.txt', new TextEncoder().encode('About the wherry.'))
  await findFile(larkfield, 'wherry', 'note.txt', 'About the wherry')
  await page.keyboard.press('Escape')
  await files(larkfield).getByRole('button', { name: 'Remove note.txt' }).click()
  await expect(files(larkfield).getByText('note.txt')).toBeHidden()
  await searchFor(larkfield, 'wherry')
  await expect(page.getByText(/Nothing fits/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(files(larkfield).getByText('note.txt')).toBeVisible()

  const bomb = zipOf('word/document.xml', Buffer.alloc(80 * 1024 * 1024, 'a'), { says: 10 })
  for (const [name, bytes] of [
    ['bomb.docx', bomb] as const,
    ['broken.pdf', Buffer.from('%PDF-1.7 nothing')] as const,
  ]) {
    await attach(larkfield, name, bytes)
    await expect(files(larkfield).getByRole('listitem').filter({ hasText: name })).toContainText('could not be read')
  }
  await searchFor(larkfield, 'bomb.do')
  await expect(page.getByRole('option', { name: /bomb.docx/ })).toBeVisible()
})
