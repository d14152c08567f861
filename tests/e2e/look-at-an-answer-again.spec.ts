import fs from 'node:fs'
import { exportAs } from './papers'
import { answerByKeys, choose, goTo } from './pages'
import { expect, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

async function addCompany({ page }: Steward): Promise<string> {
  return page.evaluate(async () => {
    const firm = { subscriberType: 'corporate', legalForm: 'company', legalNumber: 'EX000778' }
    const points = [{ kind: 'phone', value: '020 7946 0178', label: 'work' }]
    const more = { kind: 'organisation', displayName: 'Brightwater Joinery', points }
    const added = await window.steward.calls['contacts']?.['add']?.({ ...firm, ...more })
    return (added as { value: { id: string } }).value.id
  })
}

test('a company turns into a sole trader: the answer that relied on it comes back, with its old words', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const id = await addCompany(larkfield)
  await goTo(larkfield, `/guidance/flow/live-call?contact=${id}`)
  await answerByKeys(larkfield)
  const verdict = (await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  await page.getByLabel('Who decides this?').fill('Ruth Calder')
  await page.getByLabel('Their role (optional)').fill('Business manager')
  await page.getByLabel('Who else agrees? (optional)').fill('Owen Price')
  await page.getByLabel('Look at it again on (optional)').first().fill('24/05/2027')
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page.getByText('Agreed · Owen Price')).toBeVisible()
  await page.getByRole('button', { name: 'Add a line' }).click()
  await page.getByLabel('What was done, or will be?').fill('Two people read each call list.')
  await page.getByLabel('Who sees to it?').fill('Ben Tate')
  await page.getByRole('button', { name: 'Add the line' }).click()
  await expect(page.getByText('Safeguard · Ben Tate')).toBeVisible()
  const paper = await exportAs(larkfield, page.getByRole('button', { name: 'Export' }), 'Plain text', 'decision.txt')
  const written = fs.readFileSync(paper, 'utf8').replaceAll(/\s+/g, ' ')
  const safeguard = 'Date: 24 November 2026 What: Safeguard Who: Ben Tate In words: Two people read each call list.'
  for (const words of [verdict, 'Ruth Calder, Business manager', 'Monday 24 May 2027', 'Who: Owen Price', safeguard])
    expect(written).toContain(words)

  await goTo(larkfield, `/contacts/${id}`)
  await page.getByRole('button', { name: 'Edit' }).click()
  await choose(page, 'Legal form (optional)', 'Sole trader')
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByText('A saved answer has to be looked at again')).toBeVisible()
  await goTo(larkfield, '/today')
  await page.getByRole('link', { name: 'Look at a saved answer again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('To look at again')
  await expect(page.getByText('A person, or a business that is not a company')).toBeVisible()

  await page.getByRole('link', { name: 'Brightwater Joinery', exact: true }).click()
  await expect(page.getByRole('main')).toContainText(verdict)
  await page.getByRole('link', { name: 'Answer again' }).click()
  await expect(page.getByText(/^You answer again what was decided on/)).toBeVisible()
  // What was answered by hand is filled in; who pays for the line is what the register says today.
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await page.getByRole('link', { name: 'An earlier answer' }).click()
  await expect(page.getByText('This was answered again later')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(verdict)
  await goTo(larkfield, '/guidance/again?')
  await expect(page.getByRole('heading', { name: 'Every saved answer still rests on what is so' })).toBeVisible()
})

test('a paid service offered to all patients is marketing, and the ways it could go out follow; a recall is not', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const answer = async (label: string) => {
    await page.getByRole('radio', { name: label }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  const begin = async (subject: string) => {
    await goTo(larkfield, '/guidance')
    await goTo(larkfield, '/guidance/flow/is-marketing-public?')
    await page.getByLabel('Which message is it?').fill(subject)
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await begin('Private diabetes clinic, to all patients with diabetes')
  await answer('About a service, a campaign or an offer')
  await answer('A private service at a price')
  await expect(page.getByText('Marketing', { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Choose how it would go out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How would it go out?')
  await page.getByRole('link', { name: 'Answer the questions: Text message' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('text')

  await begin('Annual diabetes review')
  await answer('About care, or the daily running')
  await answer('A review of a lasting condition, or an NHS Health Check')
  await expect(page.getByText('Not marketing', { exact: true }).first()).toBeVisible()
})
