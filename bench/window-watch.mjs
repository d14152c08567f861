// How long a working window keeps whoever uses it waiting: written for the page, where the measurement stands.

import { percentile } from './electron.mjs'

/** Nothing in a window may wait longer than this. */
const LONGEST_MS = 50

/** Declares in the page: `good` (the value of a call), `watchWindow()` → `{ now(doing), end() }`. */
export const watchWindow = `
  const good = async (call) => { const answer = await call; if (!answer.ok) throw new Error(answer.code); return answer.value }
  const watchWindow = async () => {
    const { app } = window.steward.calls
    const [frames, answers, slow] = [[], [], []]
    let [running, doing] = [true, '']
    const note = (list, what, took) => { list.push(took); if (took > ${LONGEST_MS}) slow.push(doing + ': ' + what + ' ' + Math.round(took)) }
    const frame = () => new Promise((next) => requestAnimationFrame(next))
    const watchFrames = async () => {
      for (let last = await frame(); running; ) { const now = await frame(); note(frames, 'frame', now - last); last = now }
    }
    const watchMain = async () => {
      while (running) {
        const start = performance.now()
        await app.info(undefined)
        note(answers, 'answer', performance.now() - start)
        await new Promise((next) => setTimeout(next, 20))
      }
    }
    await app.info(undefined) // the first call of all loads what answers it
    const watching = [watchFrames(), watchMain()]
    return {
      now: (what) => { doing = what },
      end: async () => { running = false; await Promise.all(watching); return { frames, answers, slow } },
    }
  }
`

/** One line of the report: the longest wait for a frame or for an answer of main, in milliseconds, and where it was. */
export function reportWindow(id, { frames, answers, ...more }) {
  const longest = Math.max(...frames, ...answers)
  console.log(
    JSON.stringify({
      id,
      ratio: null,
      floor_ms: null,
      app_ms: Math.round(longest * 10) / 10,
      bar: `${LONGEST_MS} ms`,
      pass: longest <= LONGEST_MS,
      longest_frame_ms: Math.round(Math.max(...frames)),
      frame_p95_ms: Math.round(percentile(frames, 0.95)),
      longest_answer_of_main_ms: Math.round(Math.max(...answers)),
      answer_p95_ms: Math.round(percentile(answers, 0.95) * 10) / 10,
      ...more,
    }),
  )
}
