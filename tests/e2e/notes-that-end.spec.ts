import type { Page } from '@playwright/test'
import { goTo, searchFor } from './pages'
import { expect, test, type Steward } from './steward'

const pictures = process.env['STEWARD_SHOTS']

test('a note is refused without an agreement, written, found without its words, destroyed by a decision, and then found nowhere', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const shot = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
  }
  const dialog = page.getByRole('dialog')
  const id = await engagement(larkfield, 'Amina Okafor')

  await goTo(larkfield, `/coaching/${id}`)
  await page.getByRole('button', { name: 'Write a note' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'No note can be written now' })
  await expect(refused).toContainText('The agreement is not signed yet.')
  await shot('refused')
  await refused.getByRole('button', { name: 'Allow notes without it' }).click()
  await dialog.getByRole('button', { name: 'Allow notes' }).click()
  await expect(dialog).toContainText('Write who allows it.')
  await dialog.getByRole('textbox', { name: 'Why', exact: true }).fill('She leaves for Lisbon on Monday.')
  await dialog.getByLabel('Who allows it').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Allow notes' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Write a note' }).click()
  const text = page.getByRole('textbox', { name: 'Note', exact: true })
  await text.click()
  await page.keyboard.type('She feels stuck in a quagmire of meetings.')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: 'Bold (Ctrl+B)' }).click()
  await page.keyboard.press('End')
  await pasteMarkup(page, '<p>She <i>walks</i> at noon.<script>alert(1)</script><img src="x" onerror="alert(1)"></p>')
  await expect(text.locator('em')).toHaveText('walks')
  await page.keyboard.press('Escape')
  await expect(text).not.toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Health' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('note')).toContainText('The client has not signed')
  await shot('editor')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('main').locator('strong')).toHaveText(/She feels stuck in a quagmire of meetings\./)
  await expect(page.getByRole('main')).toContainText('it counts from when coaching ends')
  await shot('note')

  await searchFor(larkfield, 'quagmire')
  const hit = page.getByRole('option', { name: /A session note: Amina Okafor/ })
  await expect(hit).toBeVisible()
  await expect(hit).not.toContainText('quagmire')
  await shot('search')
  await page.keyboard.press('Escape')

  await call(larkfield, 'coaching', 'complete', { id, on: '2026-05-20' })
  await goTo(larkfield, '/documents/retention?category=coaching-notes')
  const row = page.getByRole('list', { name: 'To decide' }).getByRole('listitem').filter({ hasText: 'Session note of' })
  await expect(row).toContainText('6 months later is 20 November 2026.')
  await row.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('menuitem', { name: 'Destroy' }).click()
  await dialog.getByLabel('Who decides').fill('Ruth Calder')
  await shot('destroy')
  await dialog.getByRole('button', { name: 'Destroy 1 record' }).click()
  await expect(page.getByText('The certificate is DC-2026-001.')).toBeVisible()

  await searchFor(larkfield, 'quagmire')
  await expect(page.getByText(/Nothing/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Destroyed/ }).click()
  await expect(page.getByRole('list', { name: 'Certificates' })).toContainText('Coaching notes')
  await expect(page.getByRole('main')).not.toContainText('Okafor')
})

test('while an access request is open nothing of the person’s notes can be destroyed, and its number stands there', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const id = await engagement(larkfield, 'Tom Ashdown')
  await call(larkfield, 'coaching', 'recordNoteException', { id, reason: 'On a train', approver: 'Ruth' })
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A short one' }] }] }
  await call(larkfield, 'coachingNotes', 'add', { engagementId: id, sessionOn: '2026-05-02', marks: [], body })
  await call(larkfield, 'coaching', 'complete', { id, on: '2026-05-20' })
  const { engagement: known } = (await call(larkfield, 'coachingNotes', 'list', { engagementId: id })) as Known
  const { reference } = (await call(larkfield, 'requests', 'log', {
    kind: 'access',
    contactId: known.clientId,
    name: 'Tom Ashdown',
    receivedOn: '2026-11-20',
    details: { replyBy: 'paper' },
  })) as { reference: string }

  await goTo(larkfield, '/documents/retention?category=coaching-notes')
  const row = page.getByRole('list', { name: 'To decide' }).getByRole('listitem').filter({ hasText: 'Session note of' })
  await expect(row).toContainText(reference)
  await row.getByRole('button', { name: 'Decide' }).click()
  await expect(page.getByRole('menuitem', { name: 'Destroy (held)' })).toBeDisabled()
})

/** Pastes as a person does who copied from a page: the page’s rules let no text become markup. */
async function pasteMarkup(page: Page, markup: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Note', exact: true }).evaluate((editor, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, markup)
}

type Known = { readonly engagement: { readonly clientId: string } }

/** Somebody who is coached, with nothing signed. */
async function engagement(steward: Steward, displayName: string): Promise<string> {
  const client = await call(steward, 'contacts', 'add', { kind: 'person', displayName, roles: ['coaching-client'] })
  const made = await call(steward, 'coaching', 'add', {
    clientId: (client as { id: string }).id,
    coachId: null,
    coachName: 'Ruth Calder',
    sponsorId: null,
    contracts: 'client',
    pays: 'client',
    serviceAgreementOn: '',
    period: null,
    periodReason: '',
    periodApprover: '',
    startedOn: '',
    firstMeetingOn: '',
  })
  return (made as { id: string }).id
}

async function call({ page }: Steward, feature: string, verb: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(async ([f, v, given]) => window.steward.calls[f]?.[v]?.(given), [
    feature,
    verb,
    input,
  ] as const)
  const { ok, value } = answer as { ok: boolean; value: unknown }
  expect(ok, `${feature}.${verb}: ${JSON.stringify(answer)}`).toBe(true)
  return value
}
