import { goTo } from './pages'
import { exportAs, tagsOfPdf, textOfDocx } from './papers'
import { expect, hasTool, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('a notice is made from answers, and copied with its links for Outlook and as plain text', async ({ sample }) => {
  const { page } = sample
  await goTo(sample, '/documents/email-signature')
  const paper = page.getByRole('article', { name: 'E-mail signature' })
  await page.getByRole('button', { name: /^Contacts in organisations/ }).click()
  await page.getByRole('checkbox', { name: 'Your name', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Your e-mail address' }).check()
  await expect(paper).not.toContainText('securely')
  await page.getByRole('button', { name: 'Copy for Outlook and Gmail' }).click()
  await expect(page.getByText(/Before it goes: .*what do you use the details for/)).toBeVisible()
  expect((await onClipboard(sample)).text).toBe('')
  await page.getByRole('textbox', { name: /^What it is for/ }).fill('to tell you about our coaching')
  await page.getByRole('checkbox', { name: 'A reply is enough to stop' }).check()
  await expect(paper).toContainText('We use them for this: to tell you about our coaching.')
  await page.getByRole('button', { name: 'Copy for Outlook and Gmail' }).click()
  await expect(page.getByText(/Copied with its links/)).toBeVisible()

  const { html, text } = await onClipboard(sample)
  expect(text).toContain('holds your name and your e-mail address.')
  expect(text).toContain('our privacy policy (https://www.larkfield.example/privacy)')
  expect(html).toContain('<a href="https://www.larkfield.example/privacy"')
  expect(html).toContain('<a href="https://www.larkfield.example/stop"')
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)
  expect(links).toEqual(['https://www.larkfield.example/stop', 'https://www.larkfield.example/privacy'])
})

test('beside each document stands where older ones of its kind differ from the law today', async ({ sample }) => {
  const { page } = sample
  for (const [route, often] of [
    ['/documents/privacy-policy', 'Suppliers in the United States under Privacy Shield.'],
    ['/documents/pecr-policy', 'The rule for companies is about to end.'],
    ['/documents/call-recording', 'Whoever goes on with the call agrees to be recorded.'],
    ['/documents/ready/public-body-guidance', 'The regulator’s guidance of August 2021 is new.'],
    ['/documents/ready/cookie-notice', 'Cookies need consent, with two exceptions.'],
  ] as const) {
    await goTo(sample, route)
    const notes = page.getByRole('main').locator('dl', { hasText: 'Often written:' })
    await expect(notes, route).toContainText(often)
    await expect(notes).toContainText('Today:')
  }
})

test('the call recording policy is answered, and LibreOffice reads in its Word file what the page shows', async ({
  sample,
}) => {
  test.skip(!hasTool('soffice') || !hasTool('pdfinfo'), 'LibreOffice and poppler read the files')
  const { page } = sample
  await goTo(sample, '/documents/call-recording')
  await answerCalls(sample)
  await expect(page.getByText('Every question is answered.')).toBeVisible()
  const paper = page.getByRole('article', { name: 'Call recording policy' })
  await expect(paper).toContainText('Going on with a call is not consent')
  const shown = await paper
    .locator('h2, h3, h4, h5, p, li, th, td')
    .evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, '')).filter(Boolean))
  expect(shown.length).toBeGreaterThan(40)
  const word = textOfDocx(await exportAs(sample, page.getByRole('button', { name: 'Export' }), 'Word', 'calls.docx'))
  const read = word.replace(/[\s\u00ad•–]+/g, '')
  let from = 0
  for (const line of shown.map((one) => one.replace(/[•–]/g, ''))) {
    const at = read.indexOf(line, from)
    expect(at, `“${line}” comes next`).toBeGreaterThanOrEqual(from)
    from = at + line.length
  }
  const pdf = await exportAs(sample, page.getByRole('button', { name: 'Export' }), 'PDF', 'calls.pdf')
  const { tags, columns } = tagsOfPdf(pdf)
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'LI']) expect(tags).toContain(tag)
  expect(columns).toContain('Kept for')

  await goTo(sample, '/documents/ready/recording-announcement')
  await expect(page.getByRole('article')).toContainText(/Calls are recorded to train and develop/)
})

/** Answers each question the head asks for, with the keyboard in its field. */
async function answerCalls({ page }: Steward): Promise<void> {
  const tick = (name: string | RegExp) => page.getByRole('checkbox', { name }).check()
  const fill = (name: string | RegExp, words: string) => page.getByRole('textbox', { name }).fill(words)
  const pick = async (name: string, option: string) => {
    await page.getByRole('combobox', { name }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  const open = (name: RegExp) => page.getByRole('button', { name }).first().click()
  await open(/^Which calls/)
  await fill('When you are open', 'Monday to Friday, 9 am to 5 pm')
  await pick('Recorded', 'All calls')
  await tick('Calls that come in')
  await fill('Which telephone system', 'the central telephone system')
  await open(/^What for, why/)
  await tick('To train and develop our staff and contractors')
  await pick('Why you may', 'Legitimate interests')
  await fill('Which interest', 'training that fits real calls')
  await fill('Kept for … months', '12')
  await tick('Training')
  await open(/^How people are told/)
  await tick(/^An announcement/)
  await tick(/^A notice to everybody/)
  await fill(/^Web address where this policy/, 'https://www.larkfield.example/calls')
  await open(/^Where recordings are kept/)
  await fill('Who keeps the recordings', 'Fellside Telecom Ltd')
  await fill('In which country', 'the United Kingdom')
  await tick('The number outside')
  await open(/^Who may listen/)
  await fill('Who alone may allow it', 'a company director')
  await open(/^Cards, health/)
  await pick('When somebody pays by card', 'Recording is paused')
  await page.getByRole('radio', { name: 'No' }).check()
}

async function onClipboard({ app }: Steward): Promise<{ html: string; text: string }> {
  return app.evaluate(async ({ clipboard }) => {
    // Electron before 45 has a call for each form.
    const readHtml: unknown = Reflect.get(clipboard, 'readHTML')
    if (typeof readHtml === 'function')
      return { html: String(readHtml.call(clipboard)), text: await clipboard.readText() }
    const [item] = await clipboard.read()
    const of = async (type: string) => {
      const part = item?.types.includes(type) ? await item.getType(type) : ''
      return part instanceof Blob ? part.text() : ''
    }
    return { html: await of('text/html'), text: await of('text/plain') }
  })
}
