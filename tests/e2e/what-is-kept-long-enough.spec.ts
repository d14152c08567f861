import type { Locator } from '@playwright/test'
import { choose, goTo, searchFor } from './pages'
import { closeMessage, exportAs, pagesOfPdf, tagsOfPdf, textOfDocx } from './papers'
import { expect, hasTool, test, type Steward } from './steward'

const pictures = process.env['STEWARD_SHOTS']

test('what has been kept long enough is destroyed by a decision, leaves a certificate, and is found nowhere', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const shot = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
  }
  test.skip(!hasTool('soffice'), 'LibreOffice reads the certificate and the schedule')
  test.setTimeout(90_000)
  const dialog = page.getByRole('dialog')
  await leavers(larkfield)
  await page.evaluate(async () => window.steward.calls.backups?.['makeNow']?.(undefined))

  await goTo(larkfield, '/today')
  await expect(page.getByRole('main')).toContainText('decide about one that has been kept long enough')
  await goTo(larkfield, '/documents/retention')
  const queue = page.getByRole('list', { name: 'To decide' })
  const held = queue.getByRole('listitem').filter({ hasText: 'Hestia Bramblecote' })
  await expect(held).toContainText('The claim LC-2026-001 is still open')
  await shot('queue')
  await held.getByRole('button', { name: 'Decide' }).click()
  await expect(page.getByRole('menuitem', { name: 'Destroy (held)' })).toBeDisabled()
  await page.keyboard.press('Escape')

  const free = queue.getByRole('listitem').filter({ hasText: 'Wilfred Quaintance' })
  await expect(free).toContainText('They left the organisation on 30 June 2026.')
  await free.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('menuitem', { name: 'Destroy' }).click()
  await expect(dialog).toContainText('This cannot be undone')
  await dialog.getByRole('button', { name: 'Destroy 1 record' }).click()
  await expect(dialog).toContainText('Write who decides it.')
  await dialog.getByLabel('Who decides').fill('Ruth Calder')
  await shot('destroy')
  await dialog.getByRole('button', { name: 'Destroy 1 record' }).click()
  await closeMessage(larkfield, 'Destroyed. The certificate is DC-2026-001.')
  await expect(free).toBeHidden()

  await page.getByRole('button', { name: /^Destroyed/ }).click()
  await expect(page.getByRole('list', { name: 'Certificates' })).toContainText(
    'One record: Contacts in organisations, by e-mail. 24 November 2026, decided by Ruth Calder.',
  )
  await expect(page.getByRole('main')).not.toContainText('Quaintance')
  await shot('certificates')
  const ofCertificate = page.getByRole('list', { name: 'Certificates' }).getByRole('button', { name: 'Print or save' })
  const columns = ['Record', 'Kind', 'Kept until', 'Destroyed']
  expect(await tableOn(larkfield, ofCertificate, 'certificate')).toEqual([...columns, ...inBackups])
  await page.getByRole('button', { name: /^Schedule/ }).click()
  await shot('schedule')
  await page.getByRole('button', { name: 'Keep these periods' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Call recordings: Type the longest time you keep any recording.' }),
  ).toBeVisible()
  await page.getByRole('table').getByRole('button', { name: 'Call recordings' }).click()
  await dialog.getByLabel('The longest you keep any recording', { exact: true }).fill('120')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await closeMessage(larkfield, 'Schedule saved.')
  const ofSchedule = page.getByRole('main').getByRole('button', { name: 'Print or save' })
  expect(new Set(await tableOn(larkfield, ofSchedule, 'schedule'))).toEqual(
    new Set(['What', 'How long', 'Why', 'Then', 'Who']),
  )
  await page.getByRole('button', { name: 'Request logs' }).click()
  await shot('row')
  await page.keyboard.press('Escape')
  for (const words of ['Quaintance', 'marmalade']) {
    await searchFor(larkfield, words)
    await expect(page.getByText(/Nothing/).first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('keeping longer needs a new day and a reason, and no row for clinical records can be made', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await page.evaluate(async () => {
    const { contacts } = window.steward.calls
    await contacts?.['add']?.({
      kind: 'person',
      displayName: 'Hestia Bramblecote',
      roles: ['client-contact'],
      organisationName: 'Quillmere Mill',
      jobStartedOn: '2020-01-06',
      jobLeftOn: '2026-06-30',
    })
    for (const displayName of ['Wanda Rung', 'Phyllida Rung'])
      await contacts?.['add']?.({
        kind: 'person',
        displayName,
        roles: ['client-contact'],
        points: [{ kind: 'phone', value: '020 7946 0011' }],
      })
  })
  await goTo(larkfield, '/documents/retention')
  const dialog = page.getByRole('dialog')
  const decide = page.getByRole('button', { name: 'Decide about Hestia Bramblecote' })
  await decide.click()
  await page.getByRole('menuitem', { name: 'Hold' }).click()
  await dialog.getByRole('button', { name: 'Hold' }).click()
  await expect(dialog).toContainText('Write the reason.')
  await dialog.getByLabel('What needs it').fill('A claim is expected.')
  await dialog.getByLabel('Who decides').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Hold' }).click()
  await expect(dialog).toBeHidden()
  await goTo(larkfield, '/today')
  const due = page.getByRole('main').getByText(/kept long enough/)
  await expect(due).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(due).toBeVisible()
  await goTo(larkfield, '/documents/retention')
  await decide.click()
  await page.getByRole('menuitem', { name: 'Keep longer' }).click()
  await dialog.getByRole('button', { name: 'Keep longer' }).click()
  await expect(dialog).toContainText('Write why it is kept longer.')
  await expect(dialog).toContainText('Name the new day.')
  await dialog.getByRole('textbox', { name: 'Until' }).fill('31/01/2027')
  await dialog.getByRole('textbox', { name: 'Why', exact: true }).fill('A reference was promised.')
  await dialog.getByLabel('Who decides').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Keep longer' }).click()
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { name: 'Nothing to decide' })).toBeVisible()
  await expect(main).toContainText(
    'The next day is 31 January 2027: one record under “Contacts in organisations, by e-mail”.',
  )

  for (const [what, say] of [
    ['The number changes', 'They wait for your decision now.'],
    ['Asks you to stop', 'They wait for your decision now.'],
  ] as const) {
    await page.getByRole('button', { name: 'Something ended' }).click()
    await dialog.getByRole('combobox', { name: 'Who' }).fill('Rung')
    await page.getByRole('option', { name: what.startsWith('The') ? /Wanda/ : /Phyllida/ }).click()
    await choose(page, 'What happened', what)
    await dialog.getByRole('button', { name: 'Note it' }).click()
    await closeMessage(larkfield, `Noted. ${say}`)
  }
  const queue = page.getByRole('list', { name: 'To decide' })
  await expect(queue).toContainText('The number changed on 24 November 2026.')
  await expect(queue).toContainText('They asked you to stop on 24 November 2026.')
  await page.getByRole('button', { name: /^Schedule/ }).click()
  await page.getByRole('button', { name: 'Add a row' }).click()
  await dialog.getByLabel('Its name').fill('Patient records')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('never schedules the destruction of clinical records')
})

const inBackups = ['Backup of', 'Where', 'Until']

/** Saves a paper with a table as PDF and as Word: the heads of the columns, which LibreOffice reads in the Word file too. */
async function tableOn(steward: Steward, menu: Locator, name: string): Promise<readonly string[]> {
  const pdf = await exportAs(steward, menu, 'PDF', `${name}.pdf`)
  expect(pagesOfPdf(pdf)).toBeGreaterThan(0)
  const { columns } = tagsOfPdf(pdf)
  const heads = columns.map((head) => head.replace(/^(.+) \1$/, '$1'))
  const lines = textOfDocx(await exportAs(steward, menu, 'Word', `${name}.docx`)).split('\n')
  for (const head of heads) expect(lines).toContain(head)
  return heads
}

/** Two people who left their organisation; a claim is open about one of them. */
async function leavers({ page }: Steward): Promise<void> {
  await page.evaluate(async () => {
    const { contacts, claims } = window.steward.calls
    const add = async (displayName: string, notes: string) =>
      contacts?.['add']?.({
        kind: 'person',
        displayName,
        roles: ['client-contact'],
        organisationName: 'Quillmere Mill',
        jobStartedOn: '2020-01-06',
        jobLeftOn: '2026-06-30',
        notes,
      })
    await add('Wilfred Quaintance', 'Likes marmalade.')
    const made = (await add('Hestia Bramblecote', 'Likes tea.')) as { value: { id: string } }
    await claims?.['add']?.({
      contactId: made.value.id,
      name: 'The refund of March',
      decidedOn: '2026-11-20',
      decidedBy: 'Ruth Calder',
      reason: 'They say that the course was never held.',
      untilOn: '2032-11-20',
    })
  })
}
