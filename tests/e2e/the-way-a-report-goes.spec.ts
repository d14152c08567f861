import { decide, severeAnswers } from './decide-breach'
import { choose, pick } from './pages'
import { expect, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('the nation of a practice turns the way a report goes, and the words', async ({ larkfield }) => {
  const { page } = larkfield
  await becomePractice(larkfield, 'england-and-wales')
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Results sent to another patient')
  await choose(page, 'What comes closest?', 'Sent to the wrong person')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: /^Decide/ }).click()
  await decide(larkfield, 'Do you report it through the NHS tool (DSPT)?', 'Harm is likely')
  await page.getByRole('button', { name: /^Tell/ }).click()
  await expect(page.getByRole('checkbox', { name: /Caldicott Guardian/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /data protection officer/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /commissioner/ })).toBeVisible()
  await page.getByRole('button', { name: 'Draft what the tool asks' }).click()
  await expect(page.getByRole('heading', { name: 'Report through the NHS tool (DSPT)' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Caldicott Guardian told/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Assess/ }).click()
  for (const [question, answer] of Object.entries(practiceAnswers)) await choose(page, question, answer)
  const hears = async (commissioner: string) => {
    await page.getByRole('button', { name: /^Assess/ }).click()
    const more = page.getByText('What else to weigh', { exact: true })
    if (!(await page.getByText(/^Tell the Caldicott Guardian\./).isVisible())) await more.click()
    await expect(page.getByRole('main')).toContainText(`Tell ${commissioner} if your contract asks for it.`)
  }
  const toTheRegulator = async () => {
    await page.getByRole('button', { name: /^Decide/ }).click()
    await expect(page.getByRole('heading', { name: 'Do you tell the ICO?' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /NHS tool/ })).toBeHidden()
  }
  await hears('the integrated care board')
  await page.getByRole('button', { name: 'Save and stay here' }).click()
  await page.getByRole('button', { name: 'Add or correct facts' }).click()
  await pick(page, 'Where is the practice?', 'Wales')
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await toTheRegulator()
  await hears('the local health board')
  for (const [nation, commissioner] of [
    ['northern-ireland', 'the Department of Health’s planning group'],
    ['scotland', 'the health board'],
  ] as const) {
    await becomePractice(larkfield, nation)
    await toTheRegulator()
    await hears(commissioner)
  }
})

test('a provider of telephone or internet access reports on a form of its own, and the insurer has a decision too', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Call records open to everybody')
  await choose(page, 'What comes closest?', 'Client database')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: 'Add or correct facts' }).click()
  await page.getByRole('checkbox', { name: /We sell telephone or internet access/ }).check()
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await page.getByRole('button', { name: /^Decide/ }).click()
  await expect(page.getByRole('region', { name: 'Decide' })).toContainText('on a form of its own, within 72 hours')
  await decide(larkfield, 'Do you tell the ICO?', 'Providers must')
  await decide(larkfield, 'Do you tell your insurer or bank?', 'The policy asks for it')
  await page.getByRole('button', { name: /^Tell/ }).click()
  await expect(page.getByRole('heading', { name: 'Tell your insurer or bank' })).toBeVisible()
  await page.getByRole('button', { name: 'Draft the report' }).click()
  const report = page.getByRole('dialog')
  await expect(report).toContainText('Providers of telephone or internet access use a form of their own at the ICO')
  await expect(report.getByRole('row', { name: 'Insurer or bank told Yes, they will be told' })).toBeVisible()
})

const practiceAnswers = { ...severeAnswers, 'How bad for people?': 'Some harm', 'How likely?': 'Likely' }

/** The organisation is a practice in that nation from now on. */
async function becomePractice({ page }: Steward, nation: string): Promise<void> {
  await page.evaluate(async (where) => {
    const { organisation } = window.steward.calls
    const got = (await organisation?.get?.(undefined)) as { value: object } | undefined
    await organisation?.save?.({ ...got?.value, sector: 'gp-practice', nation: where })
  }, nation)
}
