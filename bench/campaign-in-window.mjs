// The window while a campaign of everybody is checked: its page opened as a person opens it, where every row is looked at; how
// long the page and the main process were kept from answering at most, until the three lists stand there.
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
  const watched = await watch.end()
  return { ...watched, still: Math.max(...before.frames, ...before.answers), took, title }
})()`

/** Checks everybody of the profile’s register in its window. */
export async function campaignInWindow(profile, passphrase) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const { took, still, ...watched } = await program.ask(check)
  await program.stop({ keep: true })
  reportWindow('campaign-window', { ...watched, doing_nothing_ms: Math.round(still), whole_check_ms: Math.round(took) })
}
