import fs from 'node:fs'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { blocksToText } from '@core/documents/blocks-to-text'
import { everyGalleryDocument, type GalleryDocument } from '../core/documents/every-gallery-document'
import { isFull } from '../fixtures/how-often'
import { pngPicture } from '../fixtures/pictures'
import { goTo } from './pages'
import { closeMessage, holdsInPdf, tagsOfPdf, textOfPdf } from './papers'
import { expect, hasTool, test, type Steward } from './steward'

// One document leaves in every form on each change (the privacy policy); before a release all of them do.
test('every document of the gallery leaves as Word with its words, headings and tables, and as a tagged PDF', async ({
  larkfield,
}) => {
  test.skip(!isFull || !hasTool('soffice') || !hasTool('pdfinfo'), 'all of them only before a release')
  test.setTimeout(600_000)
  const all = everyGalleryDocument()
  await takeALogo(larkfield)
  for (const one of all) await leave(larkfield, one)
  const folder = path.join(larkfield.folder, 'saved')
  office(folder, 'txt:Text (encoded):UTF8')
  office(folder, 'html')
  const told: string[] = []
  for (const { id, blocks } of all) {
    const read = (ending: string) => fs.readFileSync(path.join(folder, `${id}.${ending}`), 'utf8')
    const [wanted, written] = [plain(blocksToText(blocks)), plain(read('txt'))]
    expect(written.includes(wanted), `${id}: the words of the Word file`).toBe(true)
    const kinds = (type: string) => blocks.filter((block) => block.type === type).length
    const html = read('html')
    expect(html.match(/<h[1-6]\b/giu)?.length ?? 0, `${id}: headings`).toBeGreaterThanOrEqual(kinds('heading'))
    expect(html.match(/<table\b/giu)?.length ?? 0, `${id}: tables`).toBe(kinds('table'))
    const pdf = path.join(folder, `${id}.pdf`)
    const { tags } = tagsOfPdf(pdf)
    expect([...tags], `${id}: tags`).toContain('H1')
    if (kinds('heading') > 0) expect(tags.has('H2') || tags.has('H3'), `${id}: headings`).toBe(true)
    expect([...tags], `${id}: the logo`).toContain('Figure')
    if (kinds('table') > 0) for (const tag of ['Table', 'TH', 'TD']) expect([...tags], id).toContain(tag)
    if (kinds('list') > 0) for (const tag of ['L', 'LI']) expect([...tags], id).toContain(tag)
    const pages = Number(/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])
    expect(pages, id).toBeGreaterThan(0)
    expect(textOfPdf(pdf), `${id}: page numbers`).toContain(`page 1 of ${pages}`)
    expect(holdsInPdf(pdf, 'en-GB'), `${id}: its language`).toBe(true)
    told.push(`${id}: ${pages}`)
  }
  test.info().annotations.push({ type: 'pages', description: told.join(', ') })
})

/** Every document leaves under the logo of the organisation. */
async function takeALogo(steward: Steward): Promise<void> {
  await goTo(steward, '/settings/organisation')
  const buffer = Buffer.from(pngPicture(400, 100))
  await steward.page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
  await closeMessage(steward, 'Logo saved.')
}

/** Sends a document to a Word file and a PDF through the door that the pages use. */
async function leave({ page, saveAs }: Steward, { id, title, blocks }: GalleryDocument): Promise<void> {
  for (const format of ['docx', 'pdf']) {
    await saveAs(`${id}.${format}`)
    const input = { name: id, format, title, blocks, about: { action: 'documents.export', subject: '' } }
    const answer = await page.evaluate((asked) => window.steward.calls['paper']?.['save']?.(asked), input)
    expect(answer, id).toMatchObject({ ok: true, value: { saved: true } })
  }
}

/** LibreOffice reads all Word files of the folder and writes them in another form beside. */
function office(folder: string, form: string): void {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.docx'))
  const profile = `-env:UserInstallation=file://${folder}/office`
  const args = [profile, '--headless', '--convert-to', form, '--outdir', folder]
  execFileSync('soffice', [...args, ...files.map((name) => path.join(folder, name))], {
    stdio: 'ignore',
    timeout: 300_000,
  })
}

/** Words alone: the program that reads writes the numbers of a list, and the page does not. */
function plain(text: string): string {
  return text
    .replace(/^\s*\d+\.\s+/gmu, '')
    .replace(/[\s\u00ad\u200b•–-]+/gu, '')
    .replace(/^\uFEFF/u, '')
}
