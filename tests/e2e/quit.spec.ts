import { goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

// How long it takes is measured by the bench (SP17).

test('quitting ends the program properly, and what was being written is there the next time', async ({
  larkfield,
  start,
}) => {
  const { app, page, folder } = larkfield
  await goTo(larkfield, '#/requests/new')
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Perpetua Wren')
  const ended = endOf(larkfield)
  await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined) // gone before it could answer
  expect(await ended).toBe(0)

  const again = await start({ folder })
  await unlock(again)
  await expect(again.page.getByRole('heading', { name: 'Tuesday 24 November', level: 1 })).toBeVisible()
  await again.page.getByRole('link', { name: 'A request to log, not saved yet' }).click()
  await expect(again.page.getByRole('combobox', { name: 'Who is it about?' })).toHaveValue('Perpetua Wren')
  await expect(again.page.getByText('You were writing this at')).toBeVisible()
})

test('closing the window quits in the same way, also with a page that hangs', async ({ larkfield }) => {
  const { app, page } = larkfield
  void page.evaluate('for (;;);').catch(() => undefined)
  await page.waitForTimeout(300)
  const ended = endOf(larkfield)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  await ended
})

/** The exit code, once the program has ended. */
function endOf({ app }: Steward): Promise<number | null> {
  return new Promise((resolve) => app.process().once('exit', (code) => resolve(code)))
}
