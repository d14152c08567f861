import fs from 'node:fs'
import path from 'node:path'
import { pngPicture } from '../fixtures/pictures'
import { goTo } from './pages'
import { closeMessage, exportAs, fontsOfPdf, tagsOfPdf } from './papers'
import { expect, hasTool, test, type Steward } from './steward'

test('a logo is chosen once and stands above what is shown, printed and exported', async ({ larkfield }) => {
  test.skip(!hasTool('pdfinfo'), 'pdfinfo reads the PDF')
  const { page, folder } = larkfield
  const file = path.join(folder, 'logo.png')
  fs.writeFileSync(file, pngPicture(400, 100))
  await goTo(larkfield, '/settings/organisation')
  const chosen = page.locator('input[type=file]')
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') })
  await expect(page.getByText('That file is not a PNG or JPEG picture.')).toBeVisible()
  const cut = Buffer.from(pngPicture(400, 100).subarray(0, 80))
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: cut })
  await expect(page.getByText(/That picture cannot be opened/)).toBeVisible()
  await chosen.setInputFiles(file)
  await closeMessage(larkfield, 'Logo saved.')
  await expect(page.getByText('PNG, 400 × 100 pixels. On paper 40 × 10 mm.')).toBeVisible()

  await goTo(larkfield, '/documents/ready/complaint-form')
  const shown = page
    .getByRole('article', { name: 'Complaint form' })
    .getByRole('img', { name: 'Larkfield Coaching Ltd' })
  await expect(shown).toBeVisible()
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)
  const menu = page.getByRole('button', { name: 'Export' })
  const html = fs.readFileSync(await exportAs(larkfield, menu, 'Web page', 'form.html'), 'utf8')
  expect(html).toMatch(
    /<img src="data:image\/png;base64,[\w+/=]+" alt="Larkfield Coaching Ltd" style="width:40mm;height:10mm">/,
  )
  const word = fs.readFileSync(await exportAs(larkfield, menu, 'Word', 'form.docx'))
  expect(word.includes('word/media/')).toBe(true)
  await refuseFonts(larkfield)
  const pdf = await exportAs(larkfield, menu, 'PDF', 'form.pdf')
  expect([...tagsOfPdf(pdf).tags]).toContain('Figure')
  // Chromium draws a variable typeface as shapes; what the computer itself has is put in as TrueType.
  expect(fontsOfPdf(pdf), 'our own typeface').toMatch(/Type 3|SourceSans/)

  await goTo(larkfield, '/settings/organisation')
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(page.getByText(/No logo yet/)).toBeVisible()
  await page.getByRole('alert').filter({ hasText: 'Logo removed.' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('PNG, 400 × 100 pixels. On paper 40 × 10 mm.')).toBeVisible()
})

/** From now on no page gets a font: a paper that had to wait for one would be laid out in another. */
async function refuseFonts({ app }: Steward): Promise<void> {
  await app.evaluate(({ session }) => {
    const { webRequest } = session.fromPartition('paper', { cache: false })
    webRequest.onBeforeRequest({ urls: ['app://*/*'] }, ({ url }, go) => go({ cancel: url.endsWith('.woff2') }))
  })
}
