// SP7: scrolling the list of all contacts from one end to the other in the real window: the longest frame, and that the
// register hands out no more than 200 rows in one message.
import { percentile, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

/** Scrolls down and back, some screens a frame and then by hand’s breadths, and tells how long each frame took. Runs in the page. */
const scrollThrough = `(async () => {
  const scrollable = [...document.querySelectorAll('main, main *, html')]
    .filter((one) => one.scrollHeight > one.clientHeight + 200 && /auto|scroll/.test(getComputedStyle(one).overflowY))
    .sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? document.scrollingElement
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  const rows = () => document.querySelectorAll('tbody tr:not([aria-hidden])').length
  const frames = []
  let [last, most, empty] = [await frame(), 0, 0]
  const goTo = async (top) => {
    scrollable.scrollTop = top
    const now = await frame()
    frames.push(now - last)
    last = now
    most = Math.max(most, rows())
    if (rows() === 0) empty += 1
  }
  const end = scrollable.scrollHeight - scrollable.clientHeight
  for (let step = 0; step <= 300; step++) await goTo((end * step) / 300)
  for (let step = 0; step <= 300; step++) await goTo(end - step * 90)
  for (let step = 0; step <= 150; step++) await goTo(end * Math.abs(Math.sin(step)))
  const asked = await window.steward.calls.contacts.list({ search: '', offset: 0, limit: 201 })
  return { frames, height: end, most, empty, overAsked: asked.ok }
})()`

export async function scroll(profile, passphrase) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await new Promise((resolve) => setTimeout(resolve, 2000)) // the marks of the rail come behind the page
  const { frames, height, most, empty, overAsked } = await program.ask(scrollThrough)
  await program.stop({ keep: true })
  const longest = Math.max(...frames)
  console.log(
    JSON.stringify({
      id: 'SP7',
      ratio: null,
      floor_ms: null,
      app_ms: Math.round(longest * 10) / 10,
      bar: '50 ms a frame, 200 rows a message',
      pass: longest <= 50 && !overAsked && empty === 0,
      frame_p95_ms: Math.round(percentile(frames, 0.95) * 10) / 10,
      frames: frames.length,
      over_50_ms: frames.filter((took) => took > 50).length,
      scrolled_px: Math.round(height),
      rows_drawn_at_most: most,
      frames_without_rows: empty,
    }),
  )
}
