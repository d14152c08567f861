// SP8, the window’s side: while a file of 100,000 people is handed over, checked and brought in, how long the page and the
// main process were kept from answering at most. The calls are those the page makes.
import { percentile, startElectron } from './electron.mjs'
import { listOf } from './import.mjs'
import { unlockAndWait } from './unlock.mjs'

const LONGEST_MS = 50

/** Runs in the page: brings the people in while it looks how late a frame and an answer of the main process come. */
const bringIn = (text) => `(async () => {
  const { imports, app } = window.steward.calls
  const all = new TextEncoder().encode(${JSON.stringify(text)})
  const good = async (call) => { const answer = await call; if (!answer.ok) throw new Error(answer.code); return answer.value }
  const [frames, answers] = [[], []]
  let running = true
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  const watchFrames = async () => {
    for (let last = await frame(); running; ) { const now = await frame(); frames.push(now - last); last = now }
  }
  const watchMain = async () => {
    while (running) {
      const start = performance.now()
      await app.info(undefined)
      answers.push(performance.now() - start)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
  const watching = [watchFrames(), watchMain()]
  const start = performance.now()
  const { id } = await good(imports.begin({ bytes: all.length }))
  for (let at = 0; at < all.length; at += 512 * 1024) await good(imports.piece({ id, bytes: all.slice(at, at + 512 * 1024) }))
  const { columns } = await good(imports.look({ id, target: 'people', as: {} }))
  const settings = { role: 'prospect', source: 'Bench', obtainedOn: '2026-01-05', obtainedFrom: 'elsewhere' }
  await good(imports.check({ id, target: 'people', as: {}, columns, settings }))
  const done = await good(imports.bringIn({ id }))
  const took = performance.now() - start
  running = false
  await Promise.all(watching)
  return { frames, answers, took, added: done.counts.added }
})()`

/** Fills the register of the profile with so many people more. */
export async function importInWindow(inside, profile, passphrase, count) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const { frames, answers, took, added } = await program.ask(bringIn(listOf(inside, count)))
  await program.stop({ keep: true })
  const longest = Math.max(...frames, ...answers)
  console.log(
    JSON.stringify({
      id: 'SP8-window',
      ratio: null,
      floor_ms: null,
      app_ms: Math.round(longest * 10) / 10,
      bar: `${LONGEST_MS} ms`,
      pass: longest <= LONGEST_MS,
      longest_frame_ms: Math.round(Math.max(...frames)),
      frame_p95_ms: Math.round(percentile(frames, 0.95)),
      longest_answer_of_main_ms: Math.round(Math.max(...answers)),
      answer_p95_ms: Math.round(percentile(answers, 0.95) * 10) / 10,
      whole_import_ms: Math.round(took),
      added,
    }),
  )
}
