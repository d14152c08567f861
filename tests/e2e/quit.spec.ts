import { goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

test('quitting: the window is gone within 300 ms and the process within a second and a half', async ({
  larkfield,
  start,
}) => {
  const { app, page, folder } = larkfield
  await goTo(larkfield, '#/requests/new')
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Perpetua Wren')
  const { hidden, gone } = await quitTimes(larkfield)
  test.info().annotations.push({ type: 'quit', description: `window ${hidden} ms, process ${gone} ms` })
  expect(hidden).toBeLessThanOrEqual(300)
  expect(gone).toBeLessThanOrEqual(1500)
  expect(app.process().exitCode).toBe(0)

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
  const ended = new Promise<number>((resolve) => app.process().once('exit', () => resolve(performance.now())))
  const from = performance.now()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  const gone = Math.round((await ended) - from)
  test.info().annotations.push({ type: 'quit', description: `process ${gone} ms with a page that hangs` })
  expect(gone).toBeLessThanOrEqual(1500)
})

/** Quits as the menu does. Milliseconds until the window was hidden, as main saw it, and until the process had ended. */
async function quitTimes({ app }: Steward): Promise<{ hidden: number; gone: number }> {
  const ended = new Promise<number>((resolve) => app.process().once('exit', () => resolve(performance.now())))
  const from = performance.now()
  const hidden = await app.evaluate(
    ({ app: program, BrowserWindow }) =>
      new Promise<number>((resolve) => {
        const started = Date.now()
        const [window] = BrowserWindow.getAllWindows()
        window?.once('hide', () => resolve(Date.now() - started))
        window?.once('closed', () => resolve(Date.now() - started))
        program.quit()
      }),
  )
  return { hidden, gone: Math.round((await ended) - from) }
}
