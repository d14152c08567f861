import { exportAs, textOfDocx, textOfPdf } from './papers'
import { fullRegister } from './made-registers'
import { settled } from './page-checks'
import { everyAddress, goTo, logRequest, searchFor } from './pages'
import { copyOf, expect, hasTool, testInOneWindow as test, unlock, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

/** Words that somebody could put into a name or a note, to break the page or a document. */
const hostile: Record<string, string> = {
  'a script': `<script>window.pwned = 1</script>`,
  'a picture that fails': `<img src=x onerror="window.pwned = 1">`,
  'a closed attribute': `"><svg onload=window.pwned=1>`,
  'a template': '{{constructor.constructor("window.pwned=1")()}} ${window.pwned=1}',
  'an address that runs': 'javascript:window.pwned=1',
  'turned writing': 'Anna \u202Egnirts desrever\u202C Zoe',
  'signs and pictures': 'Zoë 👩‍👩‍👧‍👦 Åse 山田 עברית',
  'a formula': `=HYPERLINK("https://evil.example","x")`,
}

test('ten thousand characters are refused beside the field, or kept whole where a text may be long', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const long = 'Ten thousand. '.repeat(715).slice(0, 10_000)
  await goTo(larkfield, '/requests/new')
  const name = page.getByRole('combobox', { name: 'Who is it about?' })
  await name.fill(long)
  await page.getByLabel('What they wrote or said (optional)').fill(long)
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/^[A-Z][^{}[\]"]+[.]$/)
  await goTo(larkfield, '/requests')
  await expect(page.getByRole('heading', { name: 'Nobody has asked for anything yet' }), 'nothing half').toBeVisible()

  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill(long)
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/^[A-Z].*[.]$/)
})

test('empty and blank fields are named, and days that are none or lie ahead are not taken', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/requests/new')
  const name = page.getByRole('combobox', { name: 'Who is it about?' })
  const day = page.getByLabel('Day it came', { exact: true })
  const send = page.getByRole('button', { name: 'Log the request' })
  await name.fill('   \u200b ')
  await send.click()
  await expect(name).toBeFocused()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await name.fill('Vera Holt')
  for (const wrong of ['29/2/2026', '31/11/2026', '25/11/2026', '1/1/0001', 'soon', '<b>1</b>']) {
    await day.fill(wrong)
    await send.click()
    await expect(day, wrong).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('heading', { name: 'Log a request' }), wrong).toBeVisible()
  }
  await day.fill('29/2/2024')
  await send.click()
  await expect(page.getByRole('heading', { name: 'Access request from Vera Holt' })).toBeVisible()
})

test('hostile words reach Word and PDF as words', async ({ larkfield }) => {
  test.skip(!hasTool('soffice') || !hasTool('pdftotext'), 'LibreOffice and pdftotext read the letter')
  const { page } = larkfield
  const name = `{{name}} ${hostile['a script']} & ${hostile['signs and pictures']}`
  await logRequest(larkfield, { name })
  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  const menu = page.getByRole('dialog').getByRole('button', { name: 'Export' })
  const word = textOfDocx(await exportAs(larkfield, menu, 'Word', 'letter.docx'))
  expect(word).toContain(`Dear ${name},`)
  const paper = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'letter.pdf'))
  // The Hebrew at the end is laid out from right to left, so the PDF is read up to there.
  expect(paper).toContain('Dear {{name}} <script>window.pwned = 1</script> & Zoë')
})

test('hostile names are shown as they were typed, run nothing and add nothing to the page', async ({ larkfield }) => {
  const { page } = larkfield
  const watch = await watchFor(larkfield)
  for (const name of Object.values(hostile)) {
    await goTo(larkfield, '/requests/new')
    await page.getByRole('combobox', { name: 'Who is it about?' }).fill(name)
    await page.getByLabel('What they wrote or said (optional)').fill(name)
    await page.getByLabel('Their organisation (optional)').fill(name)
    await page.getByRole('button', { name: 'Log the request' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(seen(name))
  }
  for (const route of ['/requests', '/today']) {
    await goTo(larkfield, route)
    for (const name of Object.values(hostile)) await expect(page.getByRole('main')).toContainText(seen(name))
  }
  await watch.nothingHappened()
})

test('the same in contacts, in a breach and in the facts of the organisation, and in the search over all', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const watch = await watchFor(larkfield)
  const bad = hostile['a picture that fails'] ?? ''
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill(bad)
  await form.getByLabel('Job title (optional)').fill(bad)
  await form.getByLabel('Notes (optional)').fill(Object.values(hostile).join('\n'))
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(page.getByRole('complementary', { name: 'The chosen contact' })).toContainText(bad)
  await searchFor({ page }, 'onerror')
  await expect(page.getByRole('option', { name: bad }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(larkfield, '/breaches/new')
  await page.getByLabel('What happened, in a few words').fill(bad)
  await page.getByRole('combobox', { name: 'What comes closest?' }).click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bad)
  await goTo(larkfield, '/settings/organisation')
  await page.getByLabel('Name of the organisation').fill(`Larkfield ${bad}`)
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await expect(page.getByRole('complementary', { name: 'Steward' })).toContainText(bad)
  await goTo(larkfield, '/documents/privacy-policy')
  await expect(page.getByRole('article', { name: 'Privacy policy' })).toContainText(bad)
  await watch.nothingHappened()
})

test('no page runs anything of a register in which every word that was typed is hostile', async ({ start }) => {
  test.setTimeout(300_000)
  const { folder, records } = await fullRegister('spoilt')
  const steward = await start({ folder: copyOf(folder) })
  await unlock(steward)
  const watch = await watchFor(steward)
  const broken: string[] = []
  let shown = 0
  for (const address of everyAddress(records)) {
    await goTo(steward, address)
    await settled(steward.page)
    const words = await steward.page.getByRole('main').innerText()
    if (words.includes('could not be shown')) broken.push(address)
    if (words.includes('<img src=x')) shown += 1
    await watch.nothingHappened()
  }
  expect(broken).toEqual([])
  expect(shown, 'pages that show what was typed').toBeGreaterThan(40)
})

/** Signs that turn the writing round may be taken out of what is shown; the rest may not. */
function seen(text: string): string | RegExp {
  return text.includes('\u202E') ? /Anna .?gnirts desrever.? Zoe/ : text
}

/** Counts dialogs, new script-like elements and what a script would have left behind. */
async function watchFor({ page }: Steward) {
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  return {
    async nothingHappened() {
      const found = await page.evaluate(() => ({
        pwned: 'pwned' in window,
        elements: document.querySelectorAll('#root script, #root img[src="x"], #root svg[onload], #root [onerror]')
          .length,
      }))
      expect(found).toEqual({ pwned: false, elements: 0 })
      expect(dialogs).toBe(0)
    },
  }
}
