// A picture of each page, as it looks with the sample in it.
import path from 'node:path'
import { goTo, PASSPHRASE } from './steward.mjs'

const routes = {
  today: '/today',
  contacts: '/contacts',
  requests: '/requests',
  'log-a-request': '/requests/new',
  breaches: '/breaches',
  'report-a-breach': '/breaches/new',
  coaching: '/coaching',
  marketing: '/marketing',
  'do-not-contact-list': '/marketing/do-not-contact',
  campaigns: '/marketing/campaigns/new',
  documents: '/documents',
  'privacy-policy': '/documents/privacy-policy',
  'record-of-processing': '/documents/records',
  retention: '/documents/retention?show=schedule',
  'self-audit': '/documents/self-audit',
  guidance: '/guidance',
  calculator: '/guidance/calculator',
  'first-hour': '/guidance/first-hour',
  settings: '/settings',
  organisation: '/settings/organisation',
  security: '/settings/security',
  locking: '/settings/locking',
  backups: '/settings/backups',
  health: '/settings/health',
  move: '/settings/move',
  history: '/settings/history',
  evidence: '/settings/evidence',
  help: '/help',
  about: '/about',
}

/** Pages that are reached from a list: the list, and the words of the row to open. */
const rows = {
  contact: ['/contacts', 'Priya Nandakumar'],
  request: ['/requests', 'Tom Ashdown'],
  breach: ['/breaches', 'Bag with session notes left on a train'],
}

/** Every picture by name: each goes to its page and returns the name of its file. */
export const pictures = {
  ...Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      ({ page }, output) => goTo(page, route).then(() => take(page, output, name)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(rows).map(([name, [list, words]]) => [
      name,
      ({ page }, output) => openRow(page, list, words).then(() => take(page, output, name)),
    ]),
  ),
  flow: async ({ page }, output) => {
    await goTo(page, '/guidance/flow/live-call?')
    await page.getByRole('combobox', { name: 'Who do you want to ring?' }).fill('Brightwater Joinery')
    await page.getByRole('button', { name: 'Next' }).click()
    for (let asked = 0; asked < 6 && (await page.getByRole('main').getByRole('radio').count()); asked++) {
      const choices = page.getByRole('main').getByRole('radio')
      await (asked === 0 ? choices.first() : choices.last()).check()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.waitForTimeout(150)
    }
    return take(page, output, 'flow')
  },
  'erase-a-contact': async ({ page }, output) => {
    await goTo(page, '/contacts')
    await page.getByRole('row', { name: /Priya Nandakumar/ }).dblclick()
    await page.getByRole('button', { name: 'More for this contact' }).click()
    await page.getByRole('menuitem', { name: 'Erase this contact' }).click()
    await page.getByRole('dialog').waitFor()
    const file = await take(page, output, 'erase-a-contact')
    await page.keyboard.press('Escape')
    return file
  },
  lock: async ({ page }, output) => {
    await page.getByRole('button', { name: 'Lock now' }).click()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    const file = await take(page, output, 'lock')
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByRole('navigation', { name: 'Main' }).waitFor({ timeout: 30_000 })
    return file
  },
}

/** The pages of a first run, in their order; they need a folder without a register. */
export const firstRun = {
  welcome: ({ page }, output) => take(page, output, 'welcome'),
  passphrase: async ({ page }, output) => {
    await page.getByRole('button', { name: 'Create your register' }).click()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Type it again').fill(PASSPHRASE)
    await page.waitForTimeout(1200)
    return take(page, output, 'passphrase')
  },
  'way-back-in': async ({ page }, output) => {
    await page.getByRole('button', { name: /^(Continue|Create the register)$/ }).click()
    await page.getByRole('heading', { name: 'Keep a second way in, on paper' }).waitFor({ timeout: 60_000 })
    return take(page, output, 'way-back-in')
  },
  'your-organisation': async ({ page }, output) => {
    await page.getByRole('button', { name: 'Do this later' }).click()
    await page.waitForTimeout(600)
    return take(page, output, 'your-organisation')
  },
}

async function openRow(page, list, words) {
  await goTo(page, list)
  await page.getByRole('main').getByText(words).first().click()
  await page.waitForTimeout(600)
}

async function take(page, output, name) {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(350)
  await page.screenshot({ path: path.join(output, `${name}.png`) })
  return `${name}.png`
}
