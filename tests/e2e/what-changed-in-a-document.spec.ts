import fs from 'node:fs'
import { exportAs, tagsOfPdf, textOfPdf } from './papers'
import { dismissMessage, goTo, searchFor } from './pages'
import { expect, hasTool, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('a document is approved with its checks ticked; a changed fact shows what would change, word by word, in all of them', async ({
  larkfield,
}) => {
  const { page } = larkfield
  for (const [id, title] of [
    ['complaint-form', 'Complaint form'],
    ['complaints-procedure', 'Complaints procedure'],
  ] as const) {
    await goTo(larkfield, `/documents/ready/${id}`)
    await approve(larkfield, 'Approve')
    await expect(page.getByRole('main')).toContainText('Version 1, next review 24 November 2027')
    await expect(page.getByRole('article', { name: title })).toContainText('Version 1')
  }
  await goTo(larkfield, '/settings/organisation')
  const email = page.getByLabel('E-mail for privacy questions')
  await email.fill('data@larkfield.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await dismissMessage(larkfield)

  await goTo(larkfield, '/documents')
  await expect(page.getByText('2 documents are out of date')).toBeVisible()
  await page.getByRole('link', { name: 'See what would change' }).click()
  const changed = page.getByRole('article', { name: 'What changes in: Complaint form' })
  await expect(changed.getByRole('deletion').first()).toContainText('taken out:')
  await expect(changed.getByRole('insertion').filter({ hasText: 'data' }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Approve 2 new versions' }).click()
  await expect(page.getByText('Tick each line once you have checked it.').first()).toBeVisible()
  await tickAll(larkfield)
  await page.getByRole('button', { name: 'Approve 2 new versions' }).click()
  await expect(page.getByText('Everything you approved is up to date.')).toBeVisible()

  await goTo(larkfield, '/documents/ready/complaint-form')
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem')
  await expect(versions).toHaveText([/Version 2.*Current/, /Version 1.*Superseded/])

  // Only one of the two follows the next change: now they say different things.
  await goTo(larkfield, '/settings/organisation')
  await email.fill('desk@larkfield.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await dismissMessage(larkfield)
  await goTo(larkfield, '/documents/ready/complaint-form')
  await approve(larkfield, 'Approve', 3)
  await goTo(larkfield, '/today')
  await expect(page.getByRole('main')).toContainText('Two documents contradict each other')
})

test('a paragraph of one’s own stays, is checked, and what it changes leaves as a tagged PDF', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/ready/complaints-procedure')
  await expect(page.getByText(/^Reading age \d+/)).toBeVisible()
  await page.getByRole('button', { name: 'Write a paragraph' }).click()
  await page.getByLabel('Your words').fill('We send complaints to the United States under Privacy Shield.')
  await page.getByRole('button', { name: 'Keep the paragraph' }).click()
  await expect(page.getByText(/Privacy Shield has been invalid since July 2020/)).toBeVisible()
  await page.getByLabel('Your words').fill('Our office is open on weekdays from nine to five.')
  await page.getByLabel('Where it stands').selectOption({ label: 'At the end of “How people complain”' })
  await page.getByRole('button', { name: 'Keep the paragraph' }).click()
  await expect(page.getByRole('article', { name: 'Complaints procedure', exact: true })).toContainText(
    'weekdays from nine to five',
  )
  await expect(page.getByRole('main')).toContainText('Your own paragraphs')

  if (!hasTool('pdfinfo')) return
  const pdf = await exportAs(larkfield, page.getByRole('button', { name: 'Print or save' }), 'PDF', 'changes.pdf')
  expect(textOfPdf(pdf)).toContain('Our office is open on weekdays')
  for (const tag of ['H1', 'H3', 'P']) expect(tagsOfPdf(pdf).tags).toContain(tag)
})

test('an old policy is read and what the law and the record have overtaken is shown; it is kept only when asked', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/check-your-own')
  const old = [
    'Larkfield Coaching Ltd',
    'Our mailing system is in the United States and is covered by Privacy Shield.',
    'We may store cookies without asking only where they are strictly necessary; all other cookies need your consent.',
    'Write to office@old-larkfield.example.',
  ]
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'policy-2019.txt', mimeType: 'text/plain', buffer: Buffer.from(old.join('\n')) })
  await expect(page.getByRole('heading', { name: 'Privacy Shield is invalid' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cookies: there are five exceptions now, not two' })).toBeVisible()
  await expect(page.getByText('office@old-larkfield.example').first()).toBeVisible()
  await expect(page.getByRole('status').first()).toContainText('findings')

  const blocks = old.map((words) => ({ type: 'paragraph', words }))
  for (const format of ['docx', 'pdf']) {
    const file = await larkfield.saveAs(`policy-2019.${format}`)
    const asked = { name: 'old', format, title: 'Old', blocks, about: { action: 'documents.export', subject: '' } }
    await page.evaluate((input) => window.steward.calls['paper']?.['save']?.(input), asked)
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('status').first()).toContainText(`policy-2019.${format}`)
    await expect(page.getByRole('heading', { name: 'Privacy Shield is invalid' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Cookies: there are five exceptions now, not two' })).toBeVisible()
  }
  await goTo(larkfield, '/documents/privacy-policy')
  await expect(page.getByRole('region', { name: 'Versions' })).not.toContainText('policy-2019')
})

// Row J8: the old words stay as proof, with the document that took their place.
test('an old policy is kept as it is with the document it belongs to, found by its words, saved out again, and taken back', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const words = Buffer.from('We use Privacy Shield. Ask for the periwinkle desk.')
  await goTo(larkfield, '/documents/ready/complaint-form')
  await page.getByRole('link', { name: 'Check the old one and keep it here' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'complaints-2019.txt', mimeType: 'text/plain', buffer: words })
  const which = page.getByLabel('Which document is it the earlier version of?')
  await expect(which).toHaveValue('complaint-form')
  await which.selectOption('')
  await page.getByRole('button', { name: 'Keep this file' }).click()
  await expect(page.getByText('Choose the document it belongs to.')).toBeVisible()
  await which.selectOption({ label: 'Complaint form' })
  await page.getByRole('textbox', { name: 'In force from (optional)' }).fill('01/05/2019')
  await page.getByRole('button', { name: 'Keep this file' }).press('Enter')
  await expect(page.getByText('“complaints-2019.txt” is kept as it is.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Keep this file' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep this file' }).click()
  await page.getByRole('link', { name: 'Open it there' }).click()

  const kept = page.getByRole('region', { name: 'Versions' }).getByRole('listitem').filter({ hasText: '2019.txt' })
  await expect(kept).toContainText('In force from 1 May 2019')
  await expect(kept).toContainText('Superseded')
  const file = await larkfield.saveAs('complaints-2019.txt')
  await kept.getByRole('button', { name: 'Save a copy of complaints-2019.txt' }).click()
  await expect(page.getByText('Saved, byte for byte as it was attached.')).toBeVisible()
  expect(Buffer.compare(fs.readFileSync(file), words)).toBe(0)

  await goTo(larkfield, '/today')
  const found = page.getByRole('option', { name: /complaints-2019\.txt/ })
  await expect(async () => {
    await page.keyboard.press('Escape')
    await searchFor(larkfield, 'periwinkle')
    await expect(found).toBeVisible({ timeout: 1500 })
  }).toPass({ timeout: 20_000 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Complaint form', level: 1 })).toBeVisible()

  await kept.getByRole('button', { name: 'Take out complaints-2019.txt' }).click()
  await expect(kept).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(kept).toHaveCount(1)
  await goTo(larkfield, '/settings/history')
  await expect(page.getByRole('main')).toContainText('Old document kept as a file')
})

async function approve(steward: Steward, name: string, version = 1): Promise<void> {
  const { page } = steward
  await page.getByRole('button', { name, exact: true }).click()
  await tickAll(steward)
  await page.getByRole('button', { name: `Approve version ${version}` }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function tickAll({ page }: Steward): Promise<void> {
  for (const list of await page.getByRole('group', { name: 'Check before use' }).all())
    for (const line of await list.getByRole('checkbox').all()) await line.check()
}
