import fs from 'node:fs'
import { callList, type AnyCall } from '../../fixtures/calls/index'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { testPassphrase } from '../../fixtures/passphrase'
import { openServed } from '../../fixtures/served'
import type { OpenRegister } from '../../../src/register/file/open-register'
import type { Hazard, Rng } from '../hazard'
import { startTally } from '../hazard'
import { contactsOf, person } from '../pieces/a-register'

const LOCKS = 200
const MOST_LOG_BYTES = 8 * 1024 * 1024
const MOST_GROWTH = 0.2

/**
 * What a connection keeps of the file in memory, at most. While the register grows up to that, so does the memory, and that
 * is not counted: a short run is over about then. A long one goes on far beyond it.
 */
const CACHE = 64 * 1024 * 1024

/** Until then the machine still compiles what it runs, and the memory for checking backups grows with the register. */
const WARM_AFTER = 2400

/** Left out: the sample replaces everything, no more than a few people can have a passphrase, and a record begins only once. */
const left = new Set(['sample', 'ways', 'register', 'processing.start'])

/**
 * HZ24: so many mixed actions, by the calls the page makes, with 200 locks and unlocks between them. Memory is looked at
 * each time the register is locked, once everything has been used for a while.
 */
export const longUse: Hazard = {
  id: 'HZ24',
  short: 3200,
  full: 20_000,
  async run(n, rng) {
    const tally = startTally()
    const served = await openServed()
    await served.ask('organisation', 'save', wholeOrganisation)
    fill(served.register(), n / 2) // an office that has been at it for years
    // All of them at once are no action of the run: what they left in the log goes first.
    await served.ask('register', 'lock', undefined)
    await served.ask('register', 'unlock', { passphrase: testPassphrase })
    const actions = callList.filter(
      ({ does, feature, name }) => does !== 'opens' && !left.has(feature) && !left.has(name),
    )
    const locks = Math.min(LOCKS, Math.floor(n / 40))
    const every = Math.floor(n / locks)
    const memory: number[] = []
    let largestLog = 0
    for (let done = 1; done <= n; done++) {
      const action = choose(actions, rng)
      await tally.run(`${action.name}, action ${done}`, async () => {
        const answer = await served.send(action.feature, action.verb, await action.input(served.ask))
        return answer.ok ? [] : [`refused: ${answer.code}`]
      })
      largestLog = Math.max(largestLog, fs.statSync(served.paths.wal, { throwIfNoEntry: false })?.size ?? 0)
      if (done % every === 0) {
        await served.ask('register', 'lock', undefined)
        const kept = Math.min(CACHE, fs.statSync(served.paths.database).size)
        memory.push(memoryNow() - kept)
        await served.ask('register', 'unlock', { passphrase: testPassphrase })
      }
    }
    const { early, late } = growth(memory.slice(Math.floor((WARM_AFTER * memory.length) / n)))
    const [grown, events] = [late / early - 1, served.register().auditHead().count]
    if (grown >= MOST_GROWTH) tally.fail(`memory grew by ${Math.round(grown * 100)} %`)
    if (largestLog >= MOST_LOG_BYTES) tally.fail(`the write-ahead log grew to ${largestLog} bytes`)
    for (const call of served.unexpected) tally.fail(`unexpected: ${call}`)
    const finding = await served.register().verifyAudit()
    if (finding.state !== 'intact' || !served.register().quickCheck())
      tally.fail('the register is not sound at the end')
    await served.ask('register', 'lock', undefined)
    return tally.outcome({
      locks: memory.length,
      auditLines: events,
      memoryGrowthPercent: Math.round(grown * 1000) / 10,
      megabytesAtTheEnd: Math.round(late / 1024 ** 2),
      largestLogBytes: largestLog,
    })
  },
}

function fill(register: OpenRegister, contacts: number): void {
  const service = contactsOf(register)
  register.change({ action: 'contacts.fill', subject: '', final: true }, () => {
    for (let index = 0; index < contacts; index++) service.add(person(index))
  })
}

/** Half of the actions are about contacts, as in an office; the rest is anything else. */
function choose(actions: readonly AnyCall[], rng: Rng): AnyCall {
  const contacts = actions.filter(({ feature }) => feature === 'contacts')
  const from = rng.flip() ? contacts : actions
  const chosen = from[rng.below(from.length)]
  if (!chosen) throw new Error('no calls to make')
  return chosen
}

/** What this process holds in memory of its own, in bytes. */
function memoryNow(): number {
  globalThis.gc?.()
  const rollup = fs.readFileSync('/proc/self/smaps_rollup', 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024
}

/** The middle value of the first tenth and of the last. */
function growth(memory: readonly number[]): { early: number; late: number } {
  const tenth = Math.max(1, Math.floor(memory.length / 10))
  return { early: middle(memory.slice(0, tenth)), late: middle(memory.slice(-tenth)) }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
