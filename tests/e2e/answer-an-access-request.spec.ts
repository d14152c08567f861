import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { choose, fromCaseMenu } from './pages'
import { closeMessage, holdsInPdf, textOfPdf } from './papers'
import { expect, hasTool, test, type Steward } from './steward'

test('an access request from the first minute to the closed case: what names somebody else is in no byte that leaves', async ({
  larkfield,
}) => {
  test.skip(!hasTool('7z') || !hasTool('pdftotext'), '7-Zip opens the package, pdftotext reads it')
  test.setTimeout(150_000)
  const { page } = larkfield
  const dialog = page.getByRole('dialog')

  // Log: Tom is in the register, and what he wrote names Joan, who is in it too.
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Tom Ash')
  await page.getByRole('option', { name: /^Tom Ashdown/ }).click()
  await page.getByLabel('Day it came', { exact: true }).fill('2/11/2026')
  await page.getByLabel('What they wrote or said (optional)').fill('Everything you wrote about me and Joan Whitlock.')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tom Ashdown')

  // Acknowledge, say who it is, pause, resume.
  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await page.getByRole('button', { name: 'Record identity' }).click()
  await expect(dialog).toContainText('You hold tom.ashdown@post.example, 07700 900103.')
  await dialog.getByLabel('How you know it is them').fill('Coached here since March, and wrote from his own address.')
  await dialog.getByLabel('Who knows them (optional)').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('By Ruth Calder')
  await fromCaseMenu(larkfield, 'Ask what is wanted, and pause')
  await dialog.getByLabel('What you asked').fill('Do you want the invoices too?')
  await dialog.getByLabel('Asked on', { exact: true }).fill('9/11/2026')
  await dialog.getByRole('button', { name: 'Record and pause' }).click()
  await expect(page.getByRole('main')).toContainText('Paused')
  await page.getByRole('button', { name: 'Record the answer', exact: true }).click()
  await dialog.getByLabel('Answered on', { exact: true }).fill('11/11/2026')
  await dialog.getByRole('button', { name: 'Record and resume' }).click()
  const clock = page.getByRole('main').getByRole('time').first()
  await expect(clock).toHaveText('Mon 7 Dec') // 2 December, three days paused, a Saturday

  // Gather: the places are the organisation’s own.
  await page.getByRole('button', { name: 'Say where you keep things' }).click()
  const places = dialog.getByRole('list', { name: 'Places' })
  while ((await places.getByRole('listitem').count()) > 2) await places.getByRole('button').last().click()
  await places.getByLabel('Name of place 1').fill('Shared mailbox')
  await places.getByLabel('Name of place 2').fill('Steward')
  await dialog.getByRole('button', { name: 'Save the places' }).click()
  await expect(page.getByRole('main')).toContainText('0 of 2 done')
  for (const place of ['Shared mailbox', 'Steward']) {
    await page.getByRole('button', { name: `Record: ${place}` }).click()
    await choose(page, 'What came of it', place === 'Steward' ? 'Found' : 'Nothing there')
    await dialog.getByRole('button', { name: 'Record the place' }).click()
    await expect(dialog).toBeHidden()
  }

  // Check: the request waits because it names Joan; she is taken out, and somebody else looks.
  await page.getByRole('button', { name: 'Check item by item' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('for you')
  await page.getByRole('button', { name: 'Take words out everywhere' }).click()
  await dialog.getByLabel('Words', { exact: true }).fill('joan whitlock')
  await choose(page, 'Why does it not go?', 'Is it about another person too')
  for (const [question, answer] of [
    ['Has that person agreed that it goes?', 'No'],
    ['Are they named as a professional', 'No'],
    ['Is it fair to give it all the same?', 'No'],
    ['Can that person be taken out', 'Yes'],
  ] as const)
    await dialog
      .getByRole('group', { name: new RegExp(`^${question.replace('?', '\\?')}`) })
      .getByText(answer, { exact: true })
      .click()
  await expect(dialog).toContainText('Must they be told? Yes, tell them')
  await dialog.getByLabel('Who decides this').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Take them out' }).click()
  await expect(dialog).toBeHidden()
  await goThroughTheRest(larkfield)
  await page.getByRole('button', { name: 'Record the second look' }).click()
  await dialog.getByLabel('Who looked').fill('Ruth Calder')
  await expect(dialog).toContainText('That is who decided')
  await dialog.getByLabel('Who looked').fill('Ben Marsh')
  await dialog.getByRole('button', { name: 'Record the second look' }).click()
  await page.getByRole('button', { name: 'Finish the check' }).click()

  // The package, and its passphrase once.
  const zip = await larkfield.saveAs('AR-2026-001.zip')
  await page.getByRole('button', { name: 'Make the locked package' }).click()
  await expect(dialog).toContainText('shown again only when somebody asks for them there', { timeout: 30_000 })
  const words = await dialog.getByRole('list', { name: 'The passphrase' }).getByRole('listitem').allInnerTexts()
  const passphrase = words.map((word) => word.replace(/^\d+\s*/, '').trim()).join(' ')
  const own = await larkfield.saveAs('AR-2026-001-words.eml')
  await dialog.getByRole('button', { name: 'A draft of its own' }).click()
  await closeMessage(larkfield, 'Draft saved. It holds the words and nothing else.')
  const wordsAlone = await PostalMime.parse(fs.readFileSync(own))
  expect(wordsAlone.text).toContain(passphrase)
  expect(wordsAlone.attachments).toEqual([])
  await dialog.getByLabel('I know how they get these words').check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  expect(spawnSync('7z', ['t', '-pno', zip]).status).not.toBe(0)
  const out = path.join(larkfield.folder, 'opened')
  execFileSync('7z', ['x', `-p${passphrase}`, `-o${out}`, zip])
  const texts = [
    fs.readFileSync(path.join(out, 'Read me first.txt'), 'utf8'),
    fs.readFileSync(path.join(out, 'data/what-we-hold.json'), 'utf8'),
    fs.readFileSync(path.join(out, 'data/what-we-hold.csv'), 'utf8'),
    textOfPdf(path.join(out, 'What we hold.pdf')).replaceAll(/\s+/g, ' '),
  ]
  for (const text of texts) expect(text).not.toMatch(/joan|whitlock/i)
  const paper = path.join(out, 'What we hold.pdf')
  expect(['joan', 'whitlock'].filter((word) => holdsInPdf(paper, word))).toEqual([])
  expect(holdsInPdf(paper, 'AR-2026-001'), 'a word that is there is found').toBe(true)
  const listed = execFileSync('7z', ['l', '-slt', zip], { encoding: 'utf8' })
  expect(listed).not.toMatch(/ZipCrypto|AES-128|AES-192|ashdown|whitlock/i)
  expect(listed.match(/^Method = .*AES-256/gm)?.length).toBe(listed.match(/^Path = .*\.(txt|pdf|json|csv)$/gm)?.length)
  for (const text of texts.slice(1))
    expect(text).toContain('Everything you wrote about me and [taken out: about another person].')

  // Reply: the letter lists the two places, and leaves as a draft with the package and without the passphrase.
  await page.getByRole('button', { name: 'Write the answer' }).click()
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('Shared mailbox: nothing there, 24 November 2026')
  await expect(letter).toContainText('7-Zip')
  await expect(letter).toContainText('because it is about another person')
  await expect(letter).toContainText('Information Commissioner’s Office')
  // Tidied away meanwhile: it is asked where it is, and known again by its bytes.
  const tidied = path.join(larkfield.folder, 'saved', 'sent', 'for Tom.zip')
  fs.mkdirSync(path.dirname(tidied))
  fs.renameSync(zip, tidied)
  await larkfield.app.evaluate(({ dialog: native }, file) => {
    native.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, tidied)
  const eml = await larkfield.saveAs('AR-2026-001-access-response.eml')
  await dialog.getByRole('button', { name: 'E-mail draft' }).click()
  await page.getByRole('menuitem', { name: 'With AR-2026-001.zip' }).click()
  await closeMessage(larkfield, 'Draft saved. Open the file: your mail program shows it, ready to send.')
  const raw = fs.readFileSync(eml)
  const message = await PostalMime.parse(raw)
  expect(message.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  expect(message.to?.[0]?.address).toBe('tom.ashdown@post.example')
  expect(message.attachments.map(({ filename }) => filename)).toEqual([
    'AR-2026-001-access-response.pdf',
    'AR-2026-001.zip',
  ])
  expect(message.text).toContain('Shared mailbox')
  expect(message.text).not.toContain(passphrase)
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')

  await page.getByRole('button', { name: 'Close the case' }).first().click()
  await dialog.getByRole('radio', { name: 'Given, with some held back' }).check()
  await dialog.getByLabel('Reasons').fill('One name, about another person.')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Locked package made')
})

/** Reads in the list what waits and lets it go; what is left there is opened one by one. */
async function goThroughTheRest({ page }: Steward): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: /^Read: these \d+ go as they are$/ }).click()
  await dialog.getByRole('button', { name: /^Let these \d+ go$/ }).click()
  await expect(dialog).toBeHidden()
  const next = page.getByRole('button', { name: 'Look at the next one' })
  const second = page.getByRole('button', { name: 'Record the second look' })
  await expect(next.or(second)).toBeVisible()
  if (!(await next.isVisible())) return
  await next.click()
  while (await dialog.isVisible()) {
    const words = await dialog.innerText()
    await dialog.getByText('Goes as it is', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Keep and go on' }).click()
    await expect.poll(async () => !(await dialog.isVisible()) || (await dialog.innerText()) !== words).toBe(true)
  }
}
