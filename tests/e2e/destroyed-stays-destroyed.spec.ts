import { goTo, searchFor } from './pages'
import { closeMessage } from './papers'
import { expect, PASSPHRASE, test, type Steward } from './steward'

test('notes destroyed with a certificate stay destroyed when an older backup is put back, and the page says so', async ({
  sample,
}) => {
  test.setTimeout(90_000)
  const { page } = sample
  await searchFor(sample, 'shift plan')
  await expect(page.getByRole('option', { name: /A session note: Gareth Pryce/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(sample, '/settings/backups')
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByText('Backup made, opened and checked.')).toBeVisible()

  await goTo(sample, '/documents/retention')
  await page.getByRole('button', { name: /^Decide about Session note of .*Gareth Pryce/ }).click()
  await page.getByRole('menuitem', { name: 'Destroy' }).click()
  await page.getByRole('dialog').getByLabel('Who decides').fill('Ruth Calder')
  await page.getByRole('dialog').getByRole('button', { name: 'Destroy 1 record' }).click()
  await closeMessage(sample, 'Destroyed. The certificate is DC-2026-001.')

  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByRole('button', { name: /Today at .*made by hand/ }).click()
  await page.getByLabel('Passphrase of that day').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open and check it' }).click()
  await expect(page.getByText(/^One erasure or destruction since then is carried out again/)).toBeVisible()
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })

  await searchFor(sample, 'shift plan')
  await expect(page.getByText(/Nothing/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(sample, '/documents/retention?show=certificates')
  await expect(page.getByRole('list', { name: 'Certificates' })).toContainText('DC-2026-001')
  await goTo(sample, '/documents/retention')
  await expect(page.getByRole('main')).not.toContainText('Gareth Pryce')
  await goTo(sample, '/coaching')
  await page.getByRole('link', { name: 'Gareth Pryce' }).click()
  await expect(page.getByRole('main')).toContainText('No note is written yet.')
})

test('joining two entries keeps the coaching of both, and each note its own day', async ({ larkfield }) => {
  const { page } = larkfield
  await coached(larkfield, 'Ada Lark', '2026-05-20')
  await coached(larkfield, 'Lark, Ada', '2026-06-30')
  await goTo(larkfield, '/contacts/duplicates')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Compare' }).click()
  await main.getByRole('radio', { name: 'Ada Lark' }).check()
  await expect(main).toContainText('1 coaching engagement')
  await expect(main).toContainText('1 session note')
  await page.getByRole('button', { name: 'Join the two entries' }).click()
  await expect(page.getByRole('heading', { name: 'Ada Lark', level: 1 })).toBeVisible()
  await goTo(larkfield, '/coaching')
  const table = page.getByRole('table', { name: 'Engagements' })
  await expect(table.getByRole('link', { name: 'Ada Lark' })).toHaveCount(2)
  await expect(table).toContainText('20 November 2026')
  await expect(table).toContainText('30 December 2026')
})

/** Somebody with an engagement that ended on that day, and one note. */
async function coached({ page }: Steward, displayName: string, completedOn: string): Promise<void> {
  await page.evaluate(
    async ([name, on]) => {
      const { contacts, coaching, coachingNotes } = window.steward.calls
      const idOf = (answer: unknown) => (answer as { value: { id: string } }).value.id
      const points = [{ kind: 'email', value: 'ada@post.example' }]
      const clientId = idOf(await contacts?.['add']?.({ kind: 'person', displayName: name, points }))
      const period = { kind: 'span', count: 6, unit: 'months' }
      const days = { serviceAgreementOn: '', startedOn: '', firstMeetingOn: '' }
      const sides = { coachId: null, coachName: 'Ruth Calder', sponsorId: null, contracts: 'client', pays: 'client' }
      const agreed = { period, periodReason: '', periodApprover: '' }
      const id = idOf(await coaching?.['add']?.({ clientId, ...sides, ...days, ...agreed }))
      await coaching?.['sign']?.({ id, on: '2026-01-05', notesConsent: 'given', period })
      const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A short one' }] }] }
      await coachingNotes?.['add']?.({ engagementId: id, sessionOn: '2026-05-02', marks: [], body })
      await coaching?.['complete']?.({ id, on })
    },
    [displayName, completedOn] as const,
  )
}
