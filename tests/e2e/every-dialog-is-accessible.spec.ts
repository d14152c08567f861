import { violations } from './axe'
import { fullRegister } from './made-registers'
import { misfits, resize, settled } from './page-checks'
import { goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

/** The button that opens a dialog on its page, and what is pressed in it then; the dialog stays open with its faults. */
const dialogs: Record<string, readonly [page: string, button: string | RegExp, thenPress?: string | RegExp]> = {
  'an engagement, with faults': ['/coaching', 'Open an engagement', 'Open it'],
  'a session': ['/coaching/{engagement}', 'Add a session'],
  'a taken-back consent to notes': ['/coaching/{engagement}', 'Consent is taken back'],
  'an entry of the do-not-contact list, with faults': ['/marketing/do-not-contact', 'Add to the list', /^Add/],
  'a recording, with faults': ['/marketing/recordings', 'Add a recording', /^Add/],
  'looking a recording up, with faults': ['/marketing/recordings/{recording}', 'Open it with a reason', /^Open/],
  'a recording kept longer, with faults': ['/marketing/recordings/{recording}', 'Keep it longer', /^Keep/],
  'a check taken back, with faults': ['/marketing/screening', /^Take back/, 'Take it back'],
  'a group of people': ['/documents/records', /^Look at it/],
  'a purpose, with faults': ['/documents/records', /^Add a purpose/, /^(Add|Save|Confirm)/],
  'what keeps it safe': ['/documents/records', 'How you keep it safe'],
  'whether the record is a duty': ['/documents/records', /^(Must you keep|Look again|Answer)/],
  'somebody outside': ['/documents/suppliers', 'Add somebody outside'],
  'beginning an assessment': ['/documents/assessments', /^Begin one/],
  'a resource, with faults': ['/guidance/training', 'Add a resource', 'Add it'],
  'putting something off, with faults': ['/today', /^Put off/, /^Put it off/],
  'a place that was searched': ['/requests/{access request}', 'Record a search'],
  'the first letter of a case': ['/requests/{complaint}', 'Write the acknowledgement'],
  'a closed case opened again, with faults': ['/requests/{closed request}', 'Open it again', /^Open/],
  'a yes, with faults': ['/marketing/may-i?contact={contact}', 'They said yes', 'Record the yes'],
  'a sale for the soft opt-in, with faults': ['/marketing/may-i?contact={contact}', 'Record a soft opt-in', /^Record/],
  'a contact that is changed': ['/contacts/{contact}', 'Edit'],
  'an evidence pack': ['/requests/{access request}', 'Evidence pack'],
}

/** What opens on a page by another way. */
const others: Record<string, (steward: Steward, at: (page: string) => string) => Promise<void>> = {
  'a closed breach that is opened again, with its fault': async (steward, at) => {
    await goTo(steward, at('/breaches/{closed breach}'))
    await steward.page.getByRole('button', { name: 'Open the case again' }).click()
    await expect(steward.page.getByText('Write down why, in your own words.')).toBeVisible()
  },
  'somebody who says stop': async ({ page }) =>
    page.getByRole('button', { name: 'Do not contact', exact: true }).click(),
  'why a note asks for its day': async (steward, at) => {
    await goTo(steward, at('/coaching/{engagement}/notes/new'))
    await steward.page.getByLabel('Day of the session', { exact: true }).press('F1')
    await expect(steward.page.getByRole('dialog').getByText('Why we ask', { exact: true })).toBeVisible()
  },
  'a decision that is kept': async (steward) => {
    const { page } = steward
    await goTo(steward, '/guidance/flow/live-call?')
    await page.getByRole('button', { name: 'Next' }).click()
    const keep = page.getByRole('heading', { name: 'Keep this as a decision' })
    for (let asked = 0; asked < 20 && !(await keep.isVisible()); asked++) {
      await page.getByRole('main').getByRole('radio').last().check()
      await page.getByRole('button', { name: 'Next' }).click()
      await settled(page)
    }
    await page.getByRole('button', { name: 'Save the decision' }).click()
  },
}

test('what opens from the pages holds against axe in light and in dark, and fits a small window', async ({ start }) => {
  test.setTimeout(300_000)
  const { folder, records } = await fullRegister()
  const steward = await start({ folder: copyOf(folder) })
  await unlock(steward)
  const at = (page: string) => page.replace(/\{([^}]+)\}/g, (_, record: string) => records[record] ?? '')
  const found: string[] = []
  const check = async (what: string) => {
    await settled(steward.page)
    found.push(...(await violations(steward.page, what)))
    await resize(steward, 640, 480)
    found.push(...(await misfits(steward.page, what)))
    await resize(steward, 1280, 800)
    await steward.page.keyboard.press('Escape')
    await goTo(steward, '/about')
  }
  for (const [what, [page, button, thenPress]] of Object.entries(dialogs))
    await test.step(what, async () => {
      await goTo(steward, at(page))
      await steward.page.getByRole('main').getByRole('button', { name: button }).first().click()
      const dialog = steward.page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      if (thenPress) await dialog.getByRole('button', { name: thenPress }).last().click()
      if (thenPress) await expect(dialog.locator('[aria-invalid=true], .st-error').first()).toBeVisible()
      await check(what)
    })
  for (const [what, open] of Object.entries(others))
    await test.step(what, async () => {
      await open(steward, at)
      await check(what)
    })
  expect(found).toEqual([])
})
