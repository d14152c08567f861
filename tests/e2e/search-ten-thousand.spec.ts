import fs from 'node:fs'
import path from 'node:path'
import { alterClosed } from './closed-register'
import { goTo, searchFor } from './pages'
import { expect, PASSPHRASE, test, unlock } from './steward'

const HOW_MANY = 10_000

/** One contact in SQL, with the words it is found by. */
const fill = `INSERT INTO contact (id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
    organisation_name, job_title, source, obtained_on, notes, status, sort_name, search_text, created_at, updated_at)
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${HOW_MANY}),
    named (i, name) AS (SELECT i, printf('Ysolde %s%05d', substr('wrenlarkteal', 1 + i % 3 * 4, 4), i) FROM n)
  SELECT printf('00000000-0000-4000-9000-%012d', i), 'person', name, '', '', 'individual', '', '', '', '', '', '',
    printf('Met at the kestrel fair %d.', i), 'active', lower(name), lower(name), '2026-11-24T09:00:00.000Z',
    '2026-11-24T09:00:00.000Z' FROM named`

// Row N1. Milliseconds from the key to rows that are painted; the middle of several, because other programs run too.
test('ten thousand contacts are searched within 300 ms of a key, and nothing of the index is readable when locked', async ({
  larkfield,
  start,
}) => {
  await larkfield.app.close()
  await alterClosed(path.join(larkfield.folder, 'register'), PASSPHRASE, fill)
  const { page } = await start({ folder: larkfield.folder })
  await unlock({ page })
  await goTo({ page }, '/contacts')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('10,014 contacts')
  /** Presses the last letter, and says how long it took until rows with these words were painted. */
  const painted = async (letter: string, scope: string, wanted: string) => {
    await page.evaluate(
      ([selector = '', words = '']) => {
        const shown = () => [...document.querySelectorAll(selector)].map((one) => one.textContent).join()
        const took = (from: number, tell: (took: number) => void) => {
          if (shown().includes(words)) requestAnimationFrame(() => tell(performance.now() - from))
          else requestAnimationFrame(() => took(from, tell))
        }
        const measured = new Promise<number>((tell) => {
          addEventListener('keydown', () => took(performance.now(), tell), { once: true, capture: true })
        })
        Object.assign(globalThis, { measured })
      },
      [scope, wanted],
    )
    await page.keyboard.press(letter)
    return page.evaluate(() => (globalThis as { measured?: Promise<number> }).measured)
  }
  const middle = (took: readonly number[]) => took.toSorted((a, b) => a - b)[took.length >> 1] ?? Infinity
  const list: number[] = []
  const everything: number[] = []
  for (const n of [1234, 4567, 7777, 9001, 312]) {
    const digits = String(n).padStart(5, '0')
    const name = `Ysolde ${['wren', 'lark', 'teal'][n % 3]}${digits}`
    await page.getByRole('textbox', { name: 'Search contacts' }).fill(name.slice(0, -1).toLowerCase())
    const last = name.slice(-1)
    list.push((await painted(last, 'table[aria-label="Contacts"]', name)) ?? Infinity)
    await searchFor({ page }, name.slice(0, -1).toLowerCase())
    everything.push((await painted(last, '[role="dialog"] [role="option"]', name)) ?? Infinity)
    await page.keyboard.press('Escape')
  }
  expect(middle(list), `in the list: ${list.map(Math.round).join(', ')}`).toBeLessThan(300)
  expect(middle(everything), `everywhere: ${everything.map(Math.round).join(', ')}`).toBeLessThan(300)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  const folder = path.join(larkfield.folder, 'register')
  for (const file of fs.readdirSync(folder).filter((name) => name !== 'register.lock')) {
    const bytes = fs.readFileSync(path.join(folder, file))
    for (const word of ['ysolde', 'Ysolde', 'wren01234', 'kestrel']) expect(bytes.includes(word), file).toBe(false)
  }
})
