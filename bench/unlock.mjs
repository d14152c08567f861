// SP2: from Enter on the lock screen to the first contacts on screen, without the time the key derivation takes.
import { median, report, startElectron } from './electron.mjs'

const RUNS = 5

export async function unlock({ measureOnce, leastCost }, profile, passphrase) {
  const derivations = []
  const waits = []
  for (let run = 0; run < RUNS; run++) {
    derivations.push(await measureOnce(leastCost))
    const program = await startElectron('.', { profile })
    waits.push(await program.ask(unlockAndWait(passphrase)))
    await program.stop({ keep: true })
  }
  const derivation = median(derivations)
  report({
    id: 'SP2',
    floor: 1.1,
    app: median(waits) - derivation,
    bar: '150 ms',
    pass: median(waits) - derivation <= 150,
    with_derivation_ms: Math.round(median(waits)),
    derivation_ms: Math.round(derivation),
  })
}

/** Types the passphrase as a person would, then waits for the painted rows. Runs in the page. */
export function unlockAndWait(passphrase, hash = '#/contacts') {
  return `(async () => {
    const until = async (look) => { for (;;) { const found = look(); if (found) return found; await new Promise((r) => setTimeout(r, 2)) } }
    location.hash = ${JSON.stringify(hash)}
    const field = await until(() => document.querySelector('input[type=password]'))
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
    set.call(field, ${JSON.stringify(passphrase)})
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((r) => setTimeout(r, 300))
    const start = performance.now()
    field.form.requestSubmit()
    // Only the rows on screen exist; where they have names, the first page of the list is there.
    await until(() => document.querySelectorAll('[data-contact-row]').length >= 8)
    await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))
    return performance.now() - start
  })()`
}
