// SP5, the second half: in the real window with all contacts loaded, from the call to the answer on the page (IPC, worker,
// commit, both validations), 200 times; a click adds the painting of one message to this.
import { percentile, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

export async function saveInWindow(profile, passphrase) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  const times = await program.ask(`(async () => {
    const times = []
    for (let index = 0; index < 200; index++) {
      const start = performance.now()
      const result = await window.steward.calls.contacts.add({ kind: 'person', displayName: 'Bench Person ' + index, givenName: 'Bench', familyName: 'Person ' + index, roles: ['prospect'], points: [{ kind: 'email', value: 'bench' + index + '@firm.example', label: 'work' }] })
      times.push(performance.now() - start)
      if (!result.ok) throw new Error(result.code + JSON.stringify(result.detail))
      await new Promise((r) => setTimeout(r, 5))
    }
    return times
  })()`)
  await program.stop({ keep: true })
  const p95 = percentile(times, 0.95)
  console.log(
    JSON.stringify({
      id: 'SP5-window',
      ratio: null,
      floor_ms: null,
      app_ms: Math.round(p95 * 10) / 10,
      bar: '50 ms',
      pass: p95 <= 50,
      median_ms: Math.round(percentile(times, 0.5) * 10) / 10,
    }),
  )
}
