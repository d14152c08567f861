import { exportAs, textOfDocx } from './papers'
import { choose, goTo, pick } from './pages'
import { madeRegister } from './made-registers'
import { copyOf, expect, hasTool, testInOneWindow as test, unlock, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('three times are asked for, and none may lie after the next or in the future', async ({ larkfield }) => {
  const { page } = larkfield
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Wrong attachment')
  await choose(page, 'What comes closest?', 'Sent to the wrong person')
  await page.getByRole('textbox', { name: 'We were sure of it at: day' }).fill('25/11/2026')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(
    page.getByRole('group', { name: 'We were sure of it at' }).locator('[aria-invalid=true]').first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Report a breach' })).toBeVisible()
  await page.getByRole('textbox', { name: 'We were sure of it at: day' }).fill('23/11/2026')
  await pick(page, 'When did it happen?', 'I know when')
  await page.getByRole('textbox', { name: 'It happened at: day' }).fill('24/11/2026')
  await page.getByRole('textbox', { name: 'It happened at: time, 24 hours' }).fill('09:00')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { name: 'Report a breach' })).toBeVisible()
  await goTo({ page }, '/breaches')
  await expect(page.getByRole('heading', { name: 'Nothing recorded yet' })).toBeVisible()
})

test('a breach goes from the report over the score to decisions with reasons, and its assessment leaves on paper', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the assessment')
  const { page } = larkfield
  await report(larkfield, 'Bag with session notes left on a train')
  await expect(clockCard(larkfield)).toContainText(/7[12]h \d\dmin\s*left of 72 hours/)
  await expect(clockCard(larkfield)).toContainText(/72 hours end\s*Fri 27 Nov, 10:4\d/)

  await page.getByRole('button', { name: 'Go on to assess' }).click()
  await page.getByRole('button', { name: 'Save and decide' }).click()
  await expect(page.getByRole('combobox', { name: 'What kind of information?' })).toBeFocused()
  for (const alert of await page.getByRole('region', { name: 'Assess' }).getByRole('alert').allInnerTexts())
    expect(alert, 'every fault is in words').toMatch(/^(Choose|Say) /)
  for (const [question, answer] of Object.entries(answers)) await choose(page, question, answer)
  await page.getByRole('button', { name: 'Say why: What kind of information?' }).click()
  await page.getByLabel('Facts: What kind of information?').fill('The notes mention a diagnosis')
  await expect(page.getByRole('region', { name: 'Assess' })).toContainText('2.5 on a scale to 6: medium')
  await page.getByRole('button', { name: 'Save and decide' }).click()

  await decide(larkfield, 'Do you tell the ICO?', 'Yes', 'The bag has not been found, and the notes name people')
  await decide(larkfield, 'Do you tell the people concerned?', 'No', 'Initials only, and nothing to guard against')
  await expect(page.getByRole('list', { name: 'Steps of this case' })).toContainText(/Assess, done/)

  const menu = page.getByRole('button', { name: 'Print or save' })
  const written = textOfDocx(await exportAs(larkfield, menu, 'Word', 'assessment.docx')).replace(/\s+/g, ' ')
  for (const words of [
    'B-2026-001',
    'Bag with session notes left on a train',
    'The notes mention a diagnosis',
    '2.5',
    'The bag has not been found, and the notes name people',
    'Initials only, and nothing to guard against',
    'Ruth Calder, Business manager',
  ])
    expect(written).toContain(words)
})

test('deciding without a reason is refused beside the field', async ({ larkfield }) => {
  const { page } = larkfield
  await report(larkfield, 'Letter to a wrong address')
  await page.getByRole('button', { name: /^Decide/ }).click()
  const sheet = decision(larkfield, 'Do you tell the ICO?')
  await sheet.getByRole('button', { name: 'Record this decision' }).click()
  await expect(sheet.locator('[aria-invalid=true]').first()).toBeVisible()
  await pick(sheet, 'Your decision', 'No')
  await sheet.getByRole('button', { name: 'Record this decision' }).click()
  await expect(sheet.getByLabel('Your reason')).toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: 'Decision recorded.' })).toBeHidden()
})

test('the clock goes on while Steward is closed, and the hour of the autumn change counts as two', async ({
  start,
}) => {
  const first = await start({ folder: copyOf(madeRegister('fernhill')), now: '2026-10-24T19:00:00Z' })
  await unlock(first)
  await report(first, 'Laptop gone from the office')
  // Sure at 20:00 summer time on Saturday; 72 hours later it is 19:00 winter time on Tuesday.
  await expect(clockCard(first)).toContainText(/72 hours end\s*Tue 27 Oct, 19:0\d/)
  await expect(clockCard(first)).toContainText(/7[12]h \d\dmin/)
  await first.app.close()

  const second = await start({ folder: first.folder, now: '2026-10-25T12:00:00Z' })
  await unlock(second)
  await expect(second.page.getByRole('main')).toContainText(/5[45]h \d\dmin left/)
  await expect(second.page.getByRole('main')).toContainText('Tuesday 27 October, 19:0')
  await goTo(second, '/contacts')
  await expect(second.page.getByRole('banner').getByRole('link')).toContainText(/5[45] ?h/)
  await second.app.close()

  const third = await start({ folder: first.folder, now: '2026-10-27T20:30:00Z' })
  await unlock(third)
  await expect(third.page.getByRole('main')).toContainText(/1h (2\d|30)min over/)
  await expect(third.page.getByRole('main')).toContainText('report anyway and say why')
})

const answers = {
  'What kind of information?': 'Sensitive: health, belief',
  'How easily could a stranger tell who it is?': 'With some effort',
  'Who could have seen it?': 'Unknown people',
  'Can you still get at it?': 'Yes, we still have it',
  'Was anything changed?': 'No',
  'Was somebody trying to do harm?': 'No sign of it',
}

async function report({ page }: Steward, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill(title)
  await choose(page, 'What comes closest?', 'Lost papers')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

function clockCard({ page }: Steward) {
  return page.getByRole('complementary', { name: 'The clock and what is known' })
}

/** The sheet of one decision; it opens only when it is the next, or when asked for. */
function decision({ page }: Steward, question: string) {
  return page
    .getByRole('region', { name: 'Decide' })
    .locator('section')
    .filter({
      has: page.getByRole('heading', { name: question, level: 2 }),
    })
}

async function decide(steward: Steward, question: string, choice: string, reason: string): Promise<void> {
  const sheet = decision(steward, question)
  await expect(sheet).toBeVisible()
  const opener = sheet.getByRole('button', { name: `Decide: ${question}` })
  if (await opener.isVisible()) await opener.click()
  await pick(sheet, 'Your decision', choice)
  await sheet.getByLabel('Your reason').fill(reason)
  await sheet.getByRole('button', { name: 'Record this decision' }).click()
  await expect(sheet.getByRole('paragraph').filter({ hasText: reason })).toBeVisible()
}
