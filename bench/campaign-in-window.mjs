// The window while a campaign of everybody is checked: its page opened as a person opens it, where every row is looked at; how
// long the page and the main process were kept from answering at most, until the three lists stand there, and while the list of
// those who may get it is opened and leafed through. Nine of ten agreed, so that every list is full.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fillConsents } from './agreed.mjs'
import { startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'
import { reportWindow, watchWindow } from './window-watch.mjs'

/** Runs in the page: makes the campaigns, opens the first, so that its page is loaded, and watches while the second is checked. */
const check = `(async () => {
  ${watchWindow}
  const { campaigns } = window.steward.calls
  const of = (name, search) => ({
    name, channel: 'email', purpose: 'services', goesOn: '2030-01-05', author: 'Bench', as: {}, columns: [],
    audience: { kind: 'everybody', choice: { search, status: 'active', noSource: false, under18: false, noticeOpen: false } },
  })
  const titled = async (name) => {
    for (;;) {
      const title = document.querySelector('h1')?.textContent ?? ''
      if (title.includes('may get') && title.includes(name)) return title
      await new Promise((next) => setTimeout(next, 10))
    }
  }
  const few = await good(campaigns.make(of('Few', 'Whitlock12')))
  const all = await good(campaigns.make(of('Everybody', '')))
  location.hash = '#/marketing/campaigns/' + few.id
  await titled('Few')
  await new Promise((next) => setTimeout(next, 1000))
  const still = await watchWindow() // what the machine itself makes a window wait that does nothing
  await new Promise((next) => setTimeout(next, 1000))
  const before = await still.end()
  const watch = await watchWindow()
  const start = performance.now()
  watch.now('checking')
  location.hash = '#/marketing/campaigns/' + all.id
  const title = await titled('Everybody')
  const took = performance.now() - start
  watch.now('showing')
  await new Promise((next) => setTimeout(next, 1500))
  const pause = () => new Promise((next) => setTimeout(next, 1000))
  const full = () => document.querySelectorAll('main table tbody tr').length
  const press = async (doing, button) => {
    if (!button) throw new Error('no button: ' + doing)
    watch.now(doing)
    button.click()
    await pause()
  }
  const buttons = [...document.querySelectorAll('main button')]
  await press('opening the list of those who may get it', buttons.find(({ textContent }) => textContent.startsWith('May get it')))
  const listed = full()
  await press('leafing', document.querySelector('button[aria-label="next page"]'))
  const watched = await watch.end()
  return { ...watched, still: Math.max(...before.frames, ...before.answers), took, title, listed }
})()`

/** Checks everybody of a copy of the profile’s register, in which most agreed, in its window. */
export async function campaignInWindow(inside, profile, passphrase) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-campaign-'))
  const folder = path.join(copy, 'register')
  fs.cpSync(path.join(profile, 'register'), folder, { recursive: true })
  const { session, register, key } = await inside.openWhole(folder, passphrase)
  key.fill(0)
  fillConsents(register, (number) => number % 10 !== 0)
  await session.service.lock()

  const program = await startElectron('.', { profile: copy })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const { took, still, title, listed, ...watched } = await program.ask(check)
  await program.stop()
  const [go = 0, all = 0] = (title.match(/[\d,]+/g) ?? []).map((one) => Number(one.replaceAll(',', '')))
  if (go < all / 2 || listed < 50) throw new Error(`the lists were not full: ${title}, ${listed} rows`)
  const more = { may_get_it: go, of: all, doing_nothing_ms: Math.round(still), whole_check_ms: Math.round(took) }
  reportWindow('campaign-window', { ...watched, ...more })
}
