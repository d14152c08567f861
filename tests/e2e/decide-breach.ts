import { pick } from './pages'
import { expect, type Steward } from './steward'

/** Answers to the six questions that make a breach severe. */
export const severeAnswers = {
  'What kind of information?': 'Sensitive: health, belief',
  'How easily could a stranger tell who it is?': 'At once',
  'Who could have seen it?': 'People we know of',
  'Can you still get at it?': 'Yes, we still have it',
  'Was anything changed?': 'No',
  'Was somebody trying to do harm?': 'No sign of it',
}

/** Decides with “Yes” and a reason to tell somebody of a breach; `asked` counts what a person is asked. */
export async function decide(
  { page }: Steward,
  question: string,
  reason: string,
  asked?: { one(): void },
): Promise<void> {
  const sheet = page
    .getByRole('region', { name: 'Decide' })
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: question, level: 2 }) })
  const opener = sheet.getByRole('button', { name: `Decide: ${question}` })
  await expect(sheet).toBeVisible()
  if (await opener.isVisible()) await opener.click()
  await pick(sheet, 'Your decision', 'Yes')
  asked?.one()
  await sheet.getByLabel('Your reason').fill(reason)
  asked?.one()
  await sheet.getByRole('button', { name: 'Record this decision' }).click()
  await expect(sheet.getByRole('paragraph').filter({ hasText: reason })).toBeVisible()
}
