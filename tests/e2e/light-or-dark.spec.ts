import { goTo } from './pages'
import { expect, test } from './steward'

test('light or dark is kept over a restart, and the lock screen follows before anybody unlocks', async ({
  larkfield,
  start,
}) => {
  const { page, app, folder } = larkfield
  const look = (of: typeof page) => of.locator('html').getAttribute('data-mantine-color-scheme')
  await page.emulateMedia({ colorScheme: null }) // as the program has it, and not as the test driver would
  await goTo(larkfield, '/settings')
  await page.getByText('Dark', { exact: true }).click()
  await expect.poll(() => look(page)).toBe('dark')
  await app.close()

  const again = await start({ folder })
  await again.page.emulateMedia({ colorScheme: null })
  await expect(again.page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await expect.poll(() => look(again.page)).toBe('dark')
  expect(await again.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
})
