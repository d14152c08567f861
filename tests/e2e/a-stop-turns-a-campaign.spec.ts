import { goTo } from './pages'
import { expect, test, type Steward } from './steward'

/** Two people who agreed to news by e-mail, by the calls the pages use. Answers with their ids. */
function twoWhoAgreed({ page }: Steward): Promise<string[]> {
  return page.evaluate(async () => {
    const { contacts, consents } = window.steward.calls
    const ids: string[] = []
    for (const [displayName, email] of [
      ['Ada Marsh', 'ada@home.example'],
      ['Bob Pryce', 'bob@home.example'],
    ]) {
      const points = [{ kind: 'email', value: email, label: '' }]
      const added = (await contacts?.add?.({ kind: 'person', displayName, source: 'Our form', points })) as {
        value: { id: string; points: { id: string }[] }
      }
      const { id, points: kept } = added.value
      await consents?.give?.({
        contactId: id,
        boxes: [{ channel: 'email', purpose: 'services', pointId: kept[0]?.id ?? '' }],
        happenedOn: '2026-11-02',
        how: 'web-form',
        takenBy: 'Ruth',
        words: 'Yes, send me news by e-mail.',
        evidence: 'Form 12',
      })
      ids.push(id)
    }
    return ids
  })
}

test('somebody stops, or is erased, while the answer stands on the screen: it says so, and is checked again', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const [, bob] = await twoWhoAgreed(larkfield)
  await goTo(larkfield, '/marketing/campaigns/new')
  await page.getByLabel('Name of the campaign').fill('News')
  await page.getByRole('radio', { name: /^People in the register/ }).check()
  await page.getByRole('button', { name: 'Check who may get it' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('2 of 16 may get “News”')

  await page.getByRole('button', { name: 'Do not contact' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Who/ }).fill('Ada Marsh <ada@home.example>')
  await dialog.getByRole('button', { name: 'Stop now' }).click()
  await expect(dialog).toContainText('Stopped from now')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByText('The register has changed since this check')).toBeVisible()
  await page.getByRole('button', { name: 'Check again now' }).click()
  await expect(title).toHaveText('1 of 16 may get “News”')
  await expect(page.getByText('The register has changed since this check')).toHaveCount(0)

  await page.evaluate(async (id) => window.steward.calls.erasure?.eraseContact?.({ id, keepMarks: false }), bob)
  await page.getByRole('main').getByRole('button', { name: 'Check the list' }).click()
  await expect(title).toHaveText('0 of 15 may get “News”')
})
