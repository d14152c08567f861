import type { Page } from '@playwright/test'
import { goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('one named role is for somebody to decide, then a judgement that says so; publicity is marketing either way', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await page.evaluate(async () => {
    const { organisation } = window.steward.calls
    const facts = (await organisation?.get?.(undefined)) as { value: object }
    await organisation?.save?.({ ...facts.value, sector: 'recruitment' })
  })
  const start = async (who: string) => {
    await goTo(larkfield, '/guidance')
    await goTo(larkfield, '/guidance/flow/is-marketing')
    await page.getByRole('main').getByRole('textbox').first().fill(who)
    await page.getByRole('main').getByRole('textbox').first().press('Enter')
  }
  const end = page.getByRole('main')

  // One role of a client, told to a candidate (S0-4): without a judgement on file nobody may say that it is not marketing.
  await start('Bookkeeper for Brightwater, ref. 214')
  await answer(page, 'Yes', 'Yes, some part does')
  await answer(page, 'One particular role of a client')
  await answer(page, 'No', 'Yes', 'No, not in any line', 'Yes')
  await expect(end).toContainText('No view of yours is on file that is still current')

  await goTo(larkfield, '/guidance/flow/specific-opportunity')
  await page.getByRole('main').getByRole('textbox').first().fill('E-mails to candidates about one vacancy')
  await page.getByRole('main').getByRole('textbox').first().press('Enter')
  for (
    let left = 8;
    left > 0 && !(await page.getByRole('button', { name: 'Save the judgement' }).isVisible());
    left--
  ) {
    await page.getByRole('main').getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await expect(end).toContainText('The regulator has not endorsed it.')
  await page.getByLabel('Who reviewed this?').fill('Ruth Calder')
  await page.getByLabel('The reason').fill('Candidates gave us their details to hear of roles.')
  await page.getByRole('button', { name: 'Save the judgement' }).click()
  await expect(page).toHaveURL(/#\/guidance\/decision\//)

  await start('Bookkeeper for Brightwater, ref. 214')
  await answer(page, 'Yes', 'Yes, some part does')
  await answer(page, 'One particular role of a client')
  await answer(page, 'No', 'Yes', 'No, not in any line', 'Yes', 'No')
  await expect(end).toContainText('Not marketing, your own view')
  await expect(end, 'the grey area is called a judgement').toContainText(
    'By your organisation’s judgement this is not marketing. The regulator has not endorsed that view.',
  )

  // The recruiter’s services, offered to somebody who could become a client (S0-6).
  await start('Our services, to Brightwater')
  await answer(page, 'Yes', 'Yes, some part does')
  await answer(page, 'Our services, to a client we would like to have')
  await expect(end).toContainText('This is marketing: it promotes you as a recruiter.')
})

/** Chooses these answers, one question after the other. */
async function answer(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    const asked = page.getByRole('main').getByRole('heading', { level: 2 }).first()
    const words = (await asked.textContent()) ?? ''
    await page
      .getByRole('main')
      .getByRole('radio', { name: new RegExp(`^${label}`) })
      .first()
      .check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(asked).not.toHaveText(words)
  }
}
