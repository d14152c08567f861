import type { Page } from '@playwright/test'
import fs from 'node:fs'
import { closeMessage, exportAs, tagsOfPdf, textOfDocx, textOfPdf } from './papers'
import { answerEverything, approve } from './answer-the-policy'
import { goTo } from './pages'
import { expect, hasTool, test } from './steward'

test('the policy is answered question by question, approved, and leaves as Word, PDF, page and text with equal words', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice') || !hasTool('pdfinfo'), 'LibreOffice and poppler read the files')
  const { page } = larkfield
  await goTo(larkfield, '/documents/privacy-policy')
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('main')).toContainText(/questions? left before it can be approved/)
  await answerEverything(page)
  await approve(larkfield, 1)
  await expect(page.getByRole('main')).toContainText('Version 1, current')

  const article = page.getByRole('article', { name: 'Privacy policy' })
  const shown = await linesOf(page)
  expect(shown.length).toBeGreaterThan(80)
  expect(shown.join(' ')).not.toMatch(/\{\{|undefined|\[object|_{3,}/)
  await expect(article).toContainText('Northern Cloud')

  const menu = page.getByRole('button', { name: 'Export' })
  const word = textOfDocx(await exportAs(larkfield, menu, 'Word', 'policy.docx'))
  expectSameWords(word, shown)
  const pdf = await exportAs(larkfield, menu, 'PDF', 'policy.pdf')
  expectAllWords(textOfPdf(pdf), shown)
  const { tags } = tagsOfPdf(pdf)
  for (const tag of ['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'TD', 'L', 'LI']) expect(tags).toContain(tag)
  expectSameWords(
    textOfHtml(fs.readFileSync(await exportAs(larkfield, menu, 'Web page', 'policy.html'), 'utf8')),
    shown,
  )
  const text = fs.readFileSync(await exportAs(larkfield, menu, 'Plain text', 'policy.txt'), 'utf8')
  // As text, a row of a table is a paragraph that names each column.
  expectSameWords(text, await linesOf(page, 'h2, h3, h4, h5, p, li'))
  for (const cell of await linesOf(page, 'td')) expect(plain(text)).toContain(plain(cell))
})

test('a new use marks the approved policy out of date; approving again adds its section and keeps the old version', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/privacy-policy')
  await answerEverything(page)
  await page.getByRole('button', { name: 'Save version' }).click()
  await closeMessage(larkfield, 'Version 1 saved.')
  await approve(larkfield, 2)
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem')
  await expect(versions).toHaveText([/Version 2.*Current/, /Version 1.*Superseded/])

  await page.getByRole('button', { name: /^Supporters/ }).click()
  await page.getByRole('button', { name: 'Add a use' }).click()
  await page.getByLabel('What you call this use').fill('Birthday cards')
  await page.getByLabel('What it is for').fill('To send you a card on your birthday.')
  await page.getByRole('checkbox', { name: 'Consent' }).check()
  await page.getByLabel('Months', { exact: true }).fill('24')
  await page.getByLabel('After', { exact: true }).fill('we last heard from you')
  await expect(page.getByRole('main')).toContainText('1 fact changed since version 2')
  await expect(page.getByRole('main')).toContainText('Supporters, Birthday cards (new).')
  await goTo(larkfield, '/today')
  await expect(page.getByRole('link', { name: 'Privacy policy is out of date' })).toBeVisible()
  await page.getByRole('link', { name: 'Privacy policy is out of date' }).click()
  await approve(larkfield, 3)
  await expect(page.getByRole('article', { name: 'Privacy policy' })).toContainText('Birthday cards')
  await expect(versions).toHaveText([/Version 3.*Current/, /Version 2.*Superseded/, /Version 1.*Superseded/])

  await versions.nth(1).getByRole('button', { name: 'Version 2' }).click()
  const old = page.getByRole('dialog', { name: /^Version 2/ })
  await expect(old.getByRole('article')).toContainText('News for supporters')
  await expect(old.getByRole('article')).not.toContainText('Birthday cards')
  await expect(old.locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
  await expect(old.getByRole('button')).toHaveText(['', 'Export'])
})

/** Each heading, paragraph, list point and cell of the page shown, in order, as its words. */
async function linesOf(page: Page, parts = 'h2, h3, h4, h5, p, li, th, td'): Promise<string[]> {
  return page
    .getByRole('article', { name: 'Privacy policy' })
    .locator(parts)
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean))
}

/** All words of the page, in order, and between them at most what only paper has: bullets, numbers of pages, letterhead. */
function expectSameWords(file: string, shown: readonly string[]): void {
  const words = plain(file)
  let from = 0
  for (const line of shown) {
    const at = words.indexOf(plain(line), from)
    expect(at, `“${line}” comes next`).toBeGreaterThanOrEqual(from)
    from = at + plain(line).length
  }
  expect(words.length).toBeLessThan(plain(shown.join('')).length * 1.3)
}

/** The same without the order: on paper the cells of a row stand beside each other, line by line. */
function expectAllWords(file: string, shown: readonly string[]): void {
  const counted = (text: string) => {
    const counts = new Map<string, number>()
    for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const [written, wanted] = [counted(file), counted(shown.join(' '))]
  const missing = [...wanted].filter(([word, count]) => (written.get(word) ?? 0) < count)
  expect(missing).toEqual([])
}

function plain(text: string): string {
  return text.replace(/[\s\u00ad\u200b•–-]+/g, '')
}

function textOfHtml(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
}
