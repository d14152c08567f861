import fs from 'node:fs'
import { closeMessage, exportAs, textOfPdf } from './papers'
import { choose, goTo } from './pages'
import { expect, hasTool, test } from './steward'

test('what keeps a row out is put right in the row: the answer turns, the sum follows, and the record is printed', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the record')
  const { page } = larkfield
  await goTo(larkfield, '/marketing/campaigns/new')
  await page.getByLabel('Name of the campaign').fill('Winter workshop')
  await page.getByLabel('What it is about').selectOption({ label: 'Invitations to events' })
  await page.getByRole('radio', { name: /^People in the register/ }).check()
  await page.getByRole('button', { name: 'Check who may get it' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('0 of 14 may get “Winter workshop”')

  // Somebody at a company: the reason was weighed, and nobody wrote it down yet.
  await page.getByRole('button', { name: /^Decide.*Priya Nandakumar/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('You decide')
  await dialog.getByRole('button', { name: 'Record your assessment' }).click()
  await dialog.getByLabel('Signed by').fill('Ruth Calder')
  await dialog.getByLabel('Where it is kept').fill('Folder “Assessments”')
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog).toContainText('Yes, if…')
  await expect(dialog).toContainText('Since what you just recorded')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(title, 'one assessment holds for everybody it is about').not.toContainText('0 of 14')
  await closeMessage(larkfield, 'Assessment recorded.')

  // Somebody private: only their yes helps.
  const may = async () => Number(/^\d+/.exec((await title.textContent()) ?? '')?.[0])
  const before = await may()
  await page
    .getByRole('navigation', { name: 'Lists' })
    .getByRole('button', { name: /^Stay out/ })
    .click()
  await page.getByRole('button', { name: /^Why.*Helen Marsh/ }).click()
  await expect(dialog).toContainText('Ask first')
  await dialog.getByRole('button', { name: 'They said yes' }).click()
  await choose(page, 'The form they saw', 'Other words')
  await dialog.getByLabel('The words they saw or heard, as they were').fill('May we invite you to workshops?')
  await choose(page, 'How', 'Paper form')
  await dialog.getByLabel('Taken by').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Record the yes' }).click()
  await expect(dialog).toContainText('Since what you just recorded')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect.poll(may).toBe(before + 1)

  const menu = page.getByRole('button', { name: 'Record', exact: true }).first()
  const record = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'record.pdf'))
  for (const words of ['Campaign record: Winter workshop', `${before + 1} may get it`, 'Rules of'])
    expect(record).toContain(words)
})

test('the numbers a calling campaign waits for leave in one go, and back with their results the answers count them', async ({
  larkfield,
}) => {
  const { page, folder, saveAs } = larkfield
  await goTo(larkfield, '/marketing/campaigns/new')
  await page.getByLabel('Name of the campaign').fill('Winter calls')
  await page.getByLabel('How it goes out').selectOption({ label: 'Phone call' })
  await page.getByRole('radio', { name: /^People in the register/ }).check()
  await page.getByRole('button', { name: 'Check who may get it' }).click()
  const main = page.getByRole('main')
  const waiting = main.getByText(/^\d+ have to be screened first$/)
  await expect(waiting).toBeVisible()

  const plain = await saveAs('numbers.csv')
  await main.getByRole('button', { name: 'Save the numbers' }).click()
  await expect(page.getByText(/^Saved \d+ numbers\./)).toBeVisible()
  const [, ...numbers] = fs.readFileSync(plain, 'utf8').trim().split('\r\n')
  const answer = `${folder}/answer.csv`
  const [listed, ...clear] = numbers
  fs.writeFileSync(answer, ['Number,Result', `${listed},TPS`, ...clear.map((one) => `${one},Clear`)].join('\r\n'))

  await main.getByRole('link', { name: 'Bring in the answer' }).click()
  await page.locator('input[type=file]').setInputFiles(answer)
  await page.getByLabel('Service or list').fill('Larkfield Checks')
  await page.getByLabel('Who looked').fill('Ruth Calder')
  await page.getByRole('button', { name: 'Look through the file' }).click()
  await page.getByRole('button', { name: `Record ${numbers.length} numbers` }).click()
  await expect(page.getByRole('heading', { level: 1 }), 'back at the campaign').toContainText('“Winter calls”')
  await expect(waiting, 'nothing is left to be screened').toHaveCount(0)
  await expect(main.getByRole('region', { name: 'You decide' })).toContainText('Assessment or source is missing')
  const out = main.getByRole('region', { name: 'Stay out' })
  await expect(out).not.toContainText('Number to be screened first')
  await expect(out).toContainText('On the TPS, the Corporate TPS or the FPS')
})
