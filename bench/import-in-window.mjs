// SP8, the window’s side: while a file of 100,000 people is handed over, checked and brought in, how long the page and the
// main process were kept from answering at most. The calls are those the page makes.
import { startElectron } from './electron.mjs'
import { listOf } from './import.mjs'
import { unlockAndWait } from './unlock.mjs'
import { reportWindow, watchWindow } from './window-watch.mjs'

/** Runs in the page: brings the people in while it looks how late a frame and an answer of the main process come. */
const bringIn = (text) => `(async () => {
  ${watchWindow}
  const { imports } = window.steward.calls
  const all = new TextEncoder().encode(${JSON.stringify(text)})
  const watch = await watchWindow()
  watch.now('handing over')
  const start = performance.now()
  const { id } = await good(imports.begin({ bytes: all.length }))
  for (let at = 0; at < all.length; at += 512 * 1024) await good(imports.piece({ id, bytes: all.slice(at, at + 512 * 1024) }))
  watch.now('looking')
  const { columns } = await good(imports.look({ id, target: 'people', as: {} }))
  const settings = { role: 'prospect', source: 'Bench', obtainedOn: '2026-01-05', obtainedFrom: 'elsewhere' }
  watch.now('checking')
  await good(imports.check({ id, target: 'people', as: {}, columns, settings }))
  watch.now('bringing in')
  const done = await good(imports.bringIn({ id }))
  const took = performance.now() - start
  return { ...(await watch.end()), took, added: done.counts.added }
})()`

/** Fills the register of the profile with so many people more, none of whom is there. */
export async function importInWindow(inside, profile, passphrase, count) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const { frames, answers, slow, took, added } = await program.ask(bringIn(listOf(inside, count, 2 * count)))
  await program.stop({ keep: true })
  reportWindow('SP8-window', { frames, answers, slow, whole_import_ms: Math.round(took), added })
}
