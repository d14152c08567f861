import { AxeBuilder } from '@axe-core/playwright'
import { askingMail, mailFile, nestedMail, serviceMail } from '../fixtures/mails'
import { goTo, logRequest } from './pages'
import { closeMessage } from './papers'
import { expect, test, type Steward } from './steward'

/** Drops a file on the window, as from a folder or a mail program. */
async function drop({ page }: Steward, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer()
      const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([raw], name))
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  const at = page.getByRole('main')
  await at.dispatchEvent('dragover', { dataTransfer: data })
  await at.dispatchEvent('drop', { dataTransfer: data })
}

test('a dropped e-mail fills in the request, a person says what it asks for, and the file is kept with the case', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/requests')
  await drop(larkfield, 'what you keep.eml', askingMail)
  const note = page.getByRole('note').filter({ hasText: 'Filled in from what you keep.eml' })
  await expect(note).toContainText('Why we think so: “copy of all the information”')
  await expect(note).toContainText(
    'The address or number is one you hold for Tom Ashdown, so the contact is filled in.',
  )
  // The address is known: the contact is filled in, and the day is that of our own mail server.
  await expect(page.getByRole('combobox', { name: 'Who is it about?' })).toHaveValue('Tom Ashdown')
  await expect(page.getByLabel('Day it came', { exact: true })).toHaveValue(/12\D+(11|Nov)\D*2026/)
  await expect(page.getByLabel('What they wrote or said (optional)')).toHaveValue(/please send me a copy/)
  await page.getByRole('button', { name: 'Log the request' }).last().click()
  await expect(page.getByText('Choose what they ask for. A guess does not decide it.')).toBeVisible()
  await note.getByRole('button', { name: 'Access request' }).click()
  await page.getByRole('button', { name: 'Log the request' }).last().click()
  await expect(page.getByRole('heading', { name: 'Access request from Tom Ashdown' })).toBeVisible()
  const files = page.getByRole('region', { name: 'Files' })
  await expect(files).toContainText('what you keep.eml')
  await files.getByRole('button', { name: 'Check what you keep.eml' }).click()
  await expect(files).toContainText('Every byte is as it was attached')
  await closeMessage(larkfield, 'Request logged as AR-2026-001.')
})

test('the form mail of the public service, a text by keyboard, and a message too deep to read', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/today')
  await drop(larkfield, 'service.eml', serviceMail)
  const note = page.getByRole('note').filter({ hasText: 'service.eml' })
  await expect(note).toContainText('We have not seen how that mail is really laid out')
  await expect(page.getByRole('combobox', { name: 'Who is it about?' })).toHaveValue('Vera Holt')
  await expect(page.getByLabel('Their phone (optional)')).toHaveValue('07700 900321')
  await expect(page.getByLabel('What they wrote or said (optional)')).toHaveValue(/All my coaching notes[^]*LC-4471/)
  await note.getByRole('button', { name: 'Access request' }).click()
  await page.getByRole('button', { name: 'Log the request' }).last().click()
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('service.eml')

  await page.keyboard.press('Control+n')
  await expect(page.getByRole('radio', { name: 'Access request' })).toBeFocused()
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Start from an e-mail' }).press('Enter')
  const words = 'Solicitors write: we act for Vera Holt.\n\nDelete her data, all of it.'
  await (await chosen).setFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(words) })
  await expect(page.getByRole('note').filter({ hasText: 'letter.txt' })).toContainText('“we act for”')
  await expect(page.getByLabel('Somebody else asked for them')).toBeChecked()

  await drop(larkfield, 'deep.eml', nestedMail(50))
  const unread = page.getByRole('note').filter({ hasText: 'Not read: deep.eml' })
  await expect(unread).toContainText('too deep to read safely')
  await expect(unread).toContainText('The file itself is kept with the case')
  await drop(larkfield, 'odd.zip', mailFile({ body: 'x' }))
  await expect(page.getByText('As a request only e-mails (.eml) and text files (.txt)')).toBeVisible()
})

test('a solicitor asks for a child: what is open comes first, the proof moves the date, and two wishes become two cases', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Ida Marsh', on: '28/10/2026' })
  const body =
    'We act for Miss Ida Marsh.\n\nSend us a copy of all the data you hold on her, and then delete her account.\n\nShe is 15 years old.'
  const mail = { from: 'Anil Rao <anil@rao-law.example>', date: 'Mon, 23 Nov 2026 10:00:00 +0000' }
  await drop(larkfield, 'rao.eml', mailFile({ ...mail, subject: 'Our client', body }))
  const note = page.getByRole('note').filter({ hasText: 'rao.eml' })
  await note.getByRole('button', { name: 'Access request' }).click()
  await expect(page.getByLabel('Who asked')).toHaveValue('Anil Rao')
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Ida Marsh')
  await page.keyboard.press('Tab')
  const before = page.getByRole('note').filter({ hasText: 'Asked before: access request, in the last 12 months' })
  await expect(before).toContainText('AR-2026-001, 28 October 2026, still open (the same name')
  await page.getByRole('radio', { name: 'We ask for it today' }).check()
  await expect(page.getByRole('complementary', { name: 'Beside this' })).toContainText('No date yet')
  await page.getByLabel('The person is a child').check()
  await page.getByRole('radio', { name: 'Yes, the child understands' }).check()
  await page.getByRole('button', { name: 'Log it, then: erasure request' }).click()

  await expect(note).toContainText('Logged from it already: AR-2026-002')
  await note.getByRole('button', { name: 'Erasure request' }).click()
  const first = page.getByRole('note').filter({ hasText: 'What happens with them?' })
  await first.getByRole('radio', { name: 'They took it back in writing' }).check()
  await first.getByLabel('Where they say so').fill('The e-mail of 23 November')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  await page.getByRole('button', { name: 'Log the request' }).last().click()
  await expect(page.getByRole('heading', { name: 'Erasure request from Ida Marsh' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('rao.eml')
  const story = page.getByRole('region', { name: 'What happened' })
  await expect(story).toContainText('A child: yes, the child understands')
  await expect(story).toContainText('Asked for proof that they may ask')
  await goTo(larkfield, '/requests')
  await expect(page.getByRole('table')).not.toContainText('AR-2026')
})
