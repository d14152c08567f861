import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { exportAs, pagesOfPdf, textOfDocx } from './papers'
import { answerEverything, approve } from './answer-the-policy'
import { goTo } from './pages'
import { expect, hasTool, testInOneWindow as test, unlock, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

const dialog = (page: Page) => page.getByRole('dialog')

test('a coaching firm goes through its starter set to a complete record, and prints it', async ({ larkfield }) => {
  test.setTimeout(180_000)
  const { page } = larkfield
  await goTo(larkfield, '/documents/records')
  await expect(page.getByRole('radio', { name: 'Coaching firm' })).toBeChecked()
  await page.getByRole('button', { name: 'Begin with this' }).click()
  await expect(page.getByText(/^0 of \d+ confirmed$/)).toBeVisible()
  await staysOverALock(larkfield)
  await page.getByRole('button', { name: 'Confirm the next answer' }).click()
  const asked = await confirmAll(page)
  expect(asked).toBeLessThanOrEqual(30)
  await expect(page.getByText(/^(\d+) of \1 confirmed$/)).toBeVisible()
  await expect(page.getByText('The record is complete.')).toBeVisible()
  await expect(page.getByText(/^You must keep this record\./)).toBeVisible()

  const menu = page.getByRole('button', { name: 'Print or save' })
  const word = textOfDocx(await exportAs(larkfield, menu, 'Word', 'record.docx')).replaceAll(/\s+/g, ' ')
  for (const said of [
    'Notes of the meetings',
    'Explicit written consent',
    'Northern Cloud',
    '6 months after coaching ends',
  ])
    expect(word).toContain(said)
  const csv = fs.readFileSync(await exportAs(larkfield, menu, 'Table (CSV)', 'record.csv'), 'utf8')
  expect(csv).toContain('Why it is allowed')
})

test('a purpose that is added marks the approved policy out of date, and following the record adds its section', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/records')
  await page.getByRole('button', { name: 'Let the policy follow the record' }).click()
  await expect(page.getByText('The privacy policy says something else')).toBeHidden()
  await goTo(larkfield, '/documents/privacy-policy')
  await answerEverything(page)
  await approve(larkfield, 1)
  await goTo(larkfield, '/documents/records')
  await page.getByRole('button', { name: 'Add a purpose for Supporters' }).click()
  await page.getByLabel('The purpose in a few words').fill('Birthday cards')
  await page.getByLabel('What you do with the details, and why').fill('To send a card on a birthday.')
  await page.getByRole('checkbox', { name: 'Consent' }).check()
  await page.getByRole('combobox', { name: 'Rows of the retention schedule' }).click()
  await page.getByRole('option', { name: /^Every other contact/ }).click()
  await page.keyboard.press('Escape')
  await page.getByLabel('Who says so').fill('Ruth Calder')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByText('Supporters, Birthday cards (new)')).toBeVisible()
  await goTo(larkfield, '/today')
  await expect(page.getByText('Privacy policy is out of date')).toBeVisible()
  await goTo(larkfield, '/documents/records')
  await page.getByRole('button', { name: 'Let the policy follow the record' }).click()
  await expect(page.getByText('The privacy policy says something else')).toBeHidden()
  await goTo(larkfield, '/documents/privacy-policy')
  await expect(page.getByText('Draft of version 2')).toBeVisible()
  await approve(larkfield, 2)
  await expect(page.getByRole('article', { name: 'Privacy policy' })).toContainText('To send a card on a birthday.')
  await expect(page.getByRole('main')).toContainText('Version 2, current')
})

test('an assessment in three parts is linked to its purpose, carries its marketing once signed, and prints on two pages', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/assessments')
  await page.getByRole('button', { name: 'Contacts in organisations: Writing to one person by e-mail' }).click()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Writing to one person by e-mail')
  for (const words of await page.getByRole('main').getByRole('textbox').all())
    await words.fill(
      'Firms hear of coaching that may help their people, from somebody they know. They can say no at once.',
    )
  for (const yes of await page.getByRole('main').getByRole('radio', { name: 'Yes' }).all()) await yes.check()
  await page.getByRole('radio', { name: 'News and offers about what we do' }).check()
  await page.getByRole('button', { name: 'Sign it' }).click()
  await dialog(page).getByRole('radio', { name: 'We may rely on it' }).check()
  await dialog(page).getByLabel('Signed by').fill('Ruth Calder')
  await dialog(page).getByRole('button', { name: 'Sign it' }).click()
  await expect(page.getByText('It is on file for marketing')).toBeVisible()
  const pdf = await exportAs(larkfield, page.getByRole('button', { name: 'Print or save' }), 'PDF', 'assessment.pdf')
  if (hasTool('pdfinfo')) expect(pagesOfPdf(pdf)).toBeLessThanOrEqual(2)
  await goTo(larkfield, '/marketing/permissions')
  await expect(page.getByText(/kept in Steward, Assessments/)).toBeVisible()
})

test('a gap found in the self-audit is a task on Today until it is closed', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/self-audit')
  await page.getByRole('button', { name: 'Begin the self-audit' }).click()
  const question = page.getByRole('group', { name: 'Is the data protection fee paid?' })
  await question.getByRole('radio', { name: 'Not yet' }).check()
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible()
  await goTo(larkfield, '/today')
  await expect(page.getByText('Close a gap: Is the data protection fee paid?')).toBeVisible()
})

/** What is typed in a dialog of the record is there again after a lock. */
async function staysOverALock(steward: Steward): Promise<void> {
  const { page } = steward
  const words = dialog(page).getByLabel('Anything else (optional)')
  await page.getByRole('button', { name: 'How you keep it safe' }).click()
  await words.fill('A guard dog')
  await page.keyboard.press('Control+l')
  await unlock(steward)
  await expect(words).toHaveValue('A guard dog')
  await dialog(page).getByRole('button', { name: 'Not now' }).click()
  await expect(dialog(page)).toBeHidden()
}

/** Goes from question to question; answers only what has no proposal. Returns how many dialogs there were. */
async function confirmAll(page: Page): Promise<number> {
  for (let asked = 1; asked < 60; asked++) {
    const open = dialog(page)
    const title = (await open.getByRole('heading').first().textContent()) ?? ''
    if (title === 'How you keep it safe') await open.getByRole('checkbox', { name: /backups/ }).check()
    else if (title === 'Must you keep this record?') {
      await open.getByRole('radio', { name: 'Yes' }).first().check()
      for (const name of ['now and then', 'Could nobody', 'nothing sensitive'])
        await open
          .getByRole('group', { name: new RegExp(name) })
          .getByRole('radio', { name: 'No' })
          .check()
    } else if (await open.getByLabel('Country they keep it in').isVisible()) {
      await open.getByLabel('Name of the firm or person').fill('Northern Cloud')
      await open.getByLabel('Country they keep it in').fill('United Kingdom')
      const contract = open.getByRole('checkbox', { name: 'A written contract is in place' })
      if (await contract.isVisible()) await contract.check()
    } else await open.getByRole('button', { name: 'Everything here is true of us' }).click()
    const who = open.getByLabel('Who says so')
    if ((await who.inputValue()) === '') await who.fill('Ruth Calder')
    await open.getByRole('button', { name: 'Save and go on' }).click()
    await expect(open.getByRole('heading', { name: title, exact: true })).toBeHidden()
    if (!(await open.isVisible())) return asked
  }
  return 60
}
