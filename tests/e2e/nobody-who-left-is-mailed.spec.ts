import fs from 'node:fs'
import { goTo } from './pages'
import { expect, test, type Steward } from './steward'

const people = [
  { name: 'Aldous Thistlewhip', email: 'aldous.thistlewhip@example.org' },
  { name: 'Bettina Bogglesworth', email: 'bettina.bogglesworth@example.net' },
  { name: 'Corwin Ivybottle', email: 'corwin.ivybottle@lollipopsigns.example' },
] as const

test('nobody who unsubscribed can be mailed again: joined with a yes, erased, or brought in once more', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await bringIn(larkfield)
  const ids = await idsOf(larkfield)
  expect(ids.map((found) => found.length)).toEqual([1, 1, 1])

  // Two of them turn up a second time, with a yes on file, and are joined with the entry that said no.
  for (const [n, { name, email }] of people.slice(0, 2).entries())
    await joinWithYes(larkfield, name, email, ids[n] ?? [])
  // The third is erased for good.
  await goTo(larkfield, `/contacts/${ids[2]?.[0]}`)
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'Erase this contact' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByRole('dialog').getByText('Gone from the register.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()

  await bringIn(larkfield)
  const verdicts = await page.evaluate(
    async (contactIds) => {
      const answer = await window.steward.calls['views']?.['mailVerdicts']?.({ contactIds })
      return (answer as { value: { verdict: string }[] }).value.map(({ verdict }) => verdict)
    },
    (await idsOf(larkfield)).flat(),
  )
  expect(verdicts.length).toBeGreaterThanOrEqual(3)
  expect(new Set(verdicts)).toEqual(new Set(['blocked']))

  for (const { email } of people) {
    await goTo(larkfield, '/marketing/check')
    await page.getByLabel('E-mail address, phone number, domain or name').fill(email)
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    await expect(main.getByText('is on the do-not-contact list').first()).toBeVisible()
    await expect(main.getByText(/Mailchimp, unsubscribed/).first()).toBeVisible()
    await expect(main.getByText('Answers to their requests and complaints')).toBeVisible()
  }
})

/** Brings in the people who left the mailing list, as its provider writes them out. */
async function bringIn(steward: Steward): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts/import')
  const buffer = fs.readFileSync('tests/fixtures/import/usual/mailchimp-unsubscribed.csv')
  await page.locator('input[type="file"]').setInputFiles({ name: 'left.csv', mimeType: 'text/csv', buffer })
  await page.getByLabel('Where does this list come from?').fill('The mailing service')
  await page.getByLabel('Since when do you have it?', { exact: true }).fill('20/11/2026')
  await page.getByText('From somewhere else').click()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('opted out of marketing.')).toBeVisible()
  await page.getByRole('button', { name: /^Bring in \d/ }).click()
  await expect(page.getByRole('heading', { name: /brought in$/ })).toBeVisible()
}

/** The entries of each of the three, by their address. */
function idsOf({ page }: Steward): Promise<string[][]> {
  return page.evaluate(
    (emails) =>
      Promise.all(
        emails.map(async (search) => {
          const answer = await window.steward.calls['contacts']?.['list']?.({ search })
          return (answer as { value: { rows: { id: string }[] } }).value.rows.map(({ id }) => id)
        }),
      ),
    people.map(({ email }) => email),
  )
}

/** A second entry with a yes to our news for the same address; then the two are joined, and the one with the yes stays. */
async function joinWithYes({ page }: Steward, name: string, email: string, [goneId]: string[]): Promise<void> {
  const joined = await page.evaluate(
    async (known) => {
      const { contacts, consents, merging } = window.steward.calls
      const points = [{ kind: 'email', value: known.email }]
      const added = await contacts?.['add']?.({ kind: 'person', displayName: known.name, points })
      const { value } = added as { value: { id: string; points: { id: string }[] } }
      const yes = await consents?.['give']?.({
        contactId: value.id,
        boxes: [{ channel: 'email', purpose: 'services', pointId: value.points[0]?.id }],
        words: 'Read out.',
        how: 'paper-form',
        takenBy: 'Ruth Calder',
        note: '',
        happenedOn: '2026-11-20',
      })
      const merged = await merging?.['merge']?.({ keepId: value.id, goneId: known.goneId })
      return [added, yes, merged].map((answer) => (answer as { ok: boolean }).ok)
    },
    { name, email, goneId },
  )
  expect(joined).toEqual([true, true, true])
}
