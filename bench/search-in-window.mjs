// SP6, the second half: in the real window with all contacts loaded, from a letter to the painted rows that answer it, in
// the list of contacts and in the search over everything. The last letter leaves other people than stood there.
import { percentile, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

const QUERIES = 100

/** Types all but the last letter, waits, types it, and tells how long it took until only rows stood there that fit. Runs in the page. */
const typeInto = (field, rows, queries) => `(async () => {
  const until = async (look) => { for (;;) { const found = look(); if (found) return found; await new Promise((r) => setTimeout(r, 2)) } }
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const write = (words) => {
    const input = document.querySelector(${JSON.stringify(field)})
    set.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const rows = () => [...document.querySelectorAll(${JSON.stringify(rows)})].map((row) => row.textContent)
  const isAnswered = (name) => rows().length > 0 && rows().every((row) => row.includes(name))
  const painted = (name, start) => new Promise((tell, fail) => {
    const look = () => {
      if (isAnswered(name)) return requestAnimationFrame(() => tell(performance.now() - start))
      if (performance.now() - start > 5000) return fail(new Error('no answer to ' + name))
      requestAnimationFrame(look)
    }
    look()
  })
  await until(() => document.querySelector(${JSON.stringify(field)}))
  const times = []
  for (const { before, whole, fits } of ${JSON.stringify(queries)}) {
    write(before)
    await new Promise((r) => setTimeout(r, 350 + 40 * Math.random()))
    if (isAnswered(fits)) continue
    const start = performance.now()
    write(whole)
    times.push(await painted(fits, start))
  }
  return times
})()`

const openEverything = `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true }))`

/** A name and the first one or two digits behind it: thousands fit, and none of those that stood there before. */
function queryOf({ givenName, familyName }, i) {
  const family = familyName.replace(/\d+$/u, '')
  const digits = i % 2 === 0 ? String(3 + (i % 7)) : `1${3 + (i % 7)}`
  const words = `${givenName} ${family}${digits}`
  return { before: words.toLowerCase().slice(0, -1), whole: words.toLowerCase(), fits: words }
}

export async function searchInWindow({ someone }, profile, passphrase, count) {
  const bar = count > 100_000 ? 100 : 50
  const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(someone(i * 7), i))
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, count > 100_000 ? 15_000 : 2000)) // the marks of the rail come behind the page
  tell(
    'list',
    await program.ask(
      typeInto('main input[aria-label="Search contacts"]', 'main tbody tr:not([aria-hidden])', queries),
    ),
    bar,
  )
  await program.ask(openEverything)
  tell('everything', await program.ask(typeInto('[role=dialog] input', '[role=dialog] [role=option]', queries)), bar)
  await program.stop({ keep: true })
}

function tell(where, times, bar) {
  const p95 = percentile(times, 0.95)
  const round = (value) => Math.round(value * 10) / 10
  console.log(
    JSON.stringify({
      id: `SP6-window-${where}`,
      ratio: null,
      floor_ms: null,
      app_ms: round(p95),
      bar: `${bar} ms`,
      pass: p95 <= bar,
      median_ms: round(percentile(times, 0.5)),
      queries: times.length,
    }),
  )
}
