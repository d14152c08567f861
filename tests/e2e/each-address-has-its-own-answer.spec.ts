import { choose, goTo, searchFor } from './pages'
import { closeMessage } from './papers'
import { expect, test, type Steward } from './steward'

/** Somebody at a company with a mailbox there, one at a provider for private people, and a number nobody called anything. */
async function addImani({ page }: Steward): Promise<string> {
  return page.evaluate(async () => {
    const points = [
      { kind: 'email', value: 'imani@osei.example', label: 'work' },
      { kind: 'email', value: 'io@gmail.com' },
      { kind: 'mobile', value: '07700 900177' },
    ]
    const firm = { subscriberType: 'corporate', legalForm: 'company', legalNumber: 'EX000777', source: 'Fair' }
    const added = await window.steward.calls['contacts']?.['add']?.({
      kind: 'person',
      displayName: 'Imani Osei',
      points,
      ...firm,
    })
    return (added as { value: { id: string } }).value.id
  })
}

test('each address has its own answer: whose it is, what was refused for it, and the proof of a yes', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, `/contacts/${await addImani(larkfield)}`)
  const news = page.locator('[data-cell="email services"]')
  const why = page.getByRole('main').locator('[aria-live="polite"]').first()
  await expect(news).toHaveText(['You decide', 'Ask first'])
  await news.nth(1).click()
  await expect(why).toContainText('The mailbox is at a provider for private people')
  await page.locator('[data-cell="sms services"]').click()
  await expect(why).toContainText('Nobody wrote down that this is a work number')

  await news.nth(0).click()
  await expect(why).toContainText('This counts as the company’s line or mailbox')
  await page.getByRole('button', { name: 'They said no' }).click()
  await page.getByRole('button', { name: 'Record the no' }).click()
  await expect(news, 'the other mailbox stays as it was').toHaveText(['No', 'Ask first'])

  await news.nth(1).click()
  await page.getByRole('button', { name: 'They said yes' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, 'The form they saw', 'Other words')
  await dialog.getByLabel('The words they saw or heard, as they were').fill('May we send you our letter?')
  await choose(page, 'How', 'Paper form')
  await dialog.getByLabel('Taken by').fill('Ruth Calder')
  await dialog.getByLabel('Note (optional)').fill('Signed at the harbour fair')
  const form = {
    name: 'signed form.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Yes to the gazette. Imani Osei'),
  }
  await dialog.locator('input[type="file"]').setInputFiles(form)
  await dialog.getByRole('button', { name: 'Record the yes' }).click()
  await closeMessage(larkfield, 'Consent recorded.')
  await expect(news).toHaveText(['No', 'Yes, if…'])
  await page.getByRole('button', { name: 'They still expect it' }).click()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await closeMessage(larkfield, 'Confirmed.')
  await searchFor(larkfield, 'harbour')
  await page.getByRole('option', { name: /Imani Osei/ }).click()
  await expect(dialog.getByText('Every byte is as it was attached')).toBeHidden()
  await dialog.getByRole('button', { name: 'Check signed form.txt' }).click()
  await expect(dialog.getByText('Every byte is as it was attached')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'No contact at all' }).click()
  await dialog.getByRole('button', { name: 'Mark no contact at all' }).click()
  await expect(dialog.getByText('Write who asked', { exact: false })).toBeVisible()
  await dialog.getByLabel('Who asked').fill('Her solicitor')
  await dialog.getByLabel('What they said, or why it is so').fill('She wants no letters.')
  await dialog.getByRole('button', { name: 'Mark no contact at all' }).click()
  const asked = 'Asked on 24 November 2026 (Her solicitor): She wants no letters.'
  await expect(page.getByRole('main').getByRole('note')).toContainText(asked)
  await news.nth(1).click()
  await expect(why).toContainText(`They want no contact at all. ${asked} Somebody has to decide.`)
  await expect(news).toHaveText(['No', 'You decide'])
})
