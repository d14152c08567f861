import { goTo, searchFor } from './pages'
import { expect, test, type Steward } from './steward'

// Row N1: a hit opens the thing itself, by keys alone.
test('a purpose, a supplier, a row of the schedule and an answer of the self-audit are found and opened', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const dialog = page.getByRole('dialog')
  await goTo(larkfield, '/documents/records')
  await page.getByRole('button', { name: 'Begin with this' }).click()
  await expect(page.getByText(/^0 of \d+ confirmed$/)).toBeVisible()

  await lead(larkfield, 'greeting now', 'Record of processing', 'A greeting now and then')
  await expect(dialog.getByRole('textbox').first()).toHaveValue('A greeting now and then')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // On the page already: the next hit opens there as well.
  await lead(larkfield, 'coaching clients', 'Record of processing', 'Coaching clients')
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Coaching clients')
  await page.keyboard.press('Escape')

  await lead(larkfield, 'associate coaches', 'Suppliers', 'Our associate coaches')
  await expect(page.getByRole('heading', { name: 'Suppliers and their contracts', level: 1 })).toBeVisible()
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Our associate coaches')
  await page.keyboard.press('Escape')

  await lead(larkfield, 'call recordings', 'Retention schedule', 'Call recordings')
  await expect(page.getByRole('heading', { name: 'Retention', level: 1 })).toBeVisible()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(larkfield, '/documents/self-audit')
  await page.getByRole('button', { name: 'Begin the self-audit' }).click()
  const fee = page.getByRole('group', { name: 'Is the data protection fee paid?' })
  await fee.getByText('Not yet', { exact: true }).click()
  await expect(fee.getByRole('radio', { name: 'Not yet' })).toBeChecked()
  await goTo(larkfield, '/today')
  await lead(larkfield, 'protection fee paid', 'Self-audit', 'Is the data protection fee paid?')
  await expect(fee.getByRole('radio', { name: 'Not yet' })).toBeFocused()
  await expect(fee).toBeInViewport()
})

test('a campaign is found by its name and by what it is for, and opened', async ({ larkfield }) => {
  const { page } = larkfield
  await page.evaluate(async () => {
    await window.steward.calls['campaigns']?.['make']?.({
      name: 'Winter lantern walk',
      channel: 'email',
      purpose: 'events',
      goesOn: '2026-12-01',
      author: 'Ruth Calder',
      audience: { kind: 'everybody', choice: {} },
    })
  })
  for (const typed of ['lantern', 'invitations to ev']) {
    await goTo(larkfield, '/today')
    await lead(larkfield, typed, 'Campaigns', 'Winter lantern walk')
    await expect(page.getByRole('heading', { name: 'Winter lantern walk', level: 1 })).toBeVisible()
  }
})

/** Types, walks down to the hit of the group, and presses Enter. */
async function lead({ page }: Pick<Steward, 'page'>, typed: string, group: string, title: string): Promise<void> {
  await searchFor({ page }, typed)
  const option = page.getByRole('group', { name: group }).getByRole('option').filter({ hasText: title }).first()
  await expect(option).toBeVisible()
  await expect(async () => {
    if ((await option.getAttribute('data-combobox-selected')) === null) await page.keyboard.press('ArrowDown')
    await expect(option).toHaveAttribute('data-combobox-selected', 'true', { timeout: 200 })
  }).toPass({ timeout: 15_000 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search everything' })).toBeHidden()
}
