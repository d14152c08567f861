import type { FullCheck } from '@core/health/contract'
import type { RegisterHealth } from '@core/register/contract'
import type { Clock } from '../deps'
import { readHead } from '../file/audit/audit-trail'
import type { CheckJob } from '../file/check/check-register'
import type { Checker, RunningCheck } from '../file/check/checker'
import type { OpenRegister } from '../file/open-register'
import { openLoss } from './loss'

/** What the checks of an open register need. */
export type HealthParts = {
  readonly register: OpenRegister
  readonly folder: string
  readonly clock: Clock
  readonly checker: Checker
  /** How long the first check waits, so that it is not in the way of the first page. */
  readonly afterMs: number
  /** Keep room aside for a full disk? Made after the first check has begun, and looked after from then on. */
  readonly keepsSpare: boolean
  /** Called when something was found, and while a check goes on. */
  readonly told: () => void
}

/** Checks a register that was just opened, behind the scenes, and again when a person asks; keeps what was found. */
export type HealthWatch = {
  readonly now: () => RegisterHealth
  readonly fullCheck: () => FullCheck
  /** Starts the full check, unless it runs already. */
  readonly check: () => void
  readonly stopCheck: () => void
  /** Ends whatever runs: the register is about to be closed. */
  readonly close: () => void
}

/** The page is told of progress at most this often, in milliseconds. */
const TELL_EVERY = 200

/** How often the room kept aside is looked after, in milliseconds. */
const CARE_EVERY = 60_000

/** Starts the first check. */
export function watchHealth(parts: HealthParts): HealthWatch {
  const { register, folder, clock, checker, afterMs, keepsSpare, told } = parts
  const { headFound, uncleanEnd } = register
  let audit: RegisterHealth['audit'] = 'checking'
  let file: RegisterHealth['file'] = uncleanEnd ? 'checking' : 'not-needed'
  let checkedAt: string | undefined
  let full: FullCheck = { state: 'never', done: 0, total: 1 }
  let running: RunningCheck | undefined
  let lastTold = 0
  let closed = false

  const first = setTimeout(() => void run(uncleanEnd ? 'quick' : 'none').catch(() => undefined), afterMs)
  const keepSpare = () => {
    if (closed) return
    const had = register.spare.isKept()
    register.spare.restore() // all that was given away, where there is room again; otherwise what a smaller disk allows
    if (register.spare.renew() !== had) told()
  }
  const care = keepsSpare ? setInterval(keepSpare, CARE_EVERY).unref() : undefined
  if (keepsSpare) setTimeout(keepSpare, 2 * afterMs).unref()

  async function run(what: CheckJob['file']): Promise<'ended' | 'stopped'> {
    clearTimeout(first)
    const job = { folder, end: register.auditHead(), file: what }
    const mine = register.withKey((key) => checker({ ...job, key }, progress))
    running = mine
    try {
      const found = await mine.finished
      if (found.state === 'stopped' || closed) return 'stopped'
      if (found.audit.state === 'altered' || headFound.state === 'differs') audit = 'altered'
      else audit = 'intact'
      if (found.file !== null) file = found.file ? 'sound' : 'damaged'
      checkedAt = clock.now()
      return 'ended'
    } finally {
      if (running === mine) running = undefined
      if (!closed) told()
    }
  }

  function progress(done: number, total: number): void {
    if (full.state === 'running') full = { ...full, done, total }
    if (full.state !== 'running' || performance.now() - lastTold < TELL_EVERY) return
    lastTold = performance.now()
    told()
  }

  async function runFull(): Promise<void> {
    full = { state: 'running', done: 0, total: 1 }
    told()
    const ended = await run('full').catch(() => 'failed' as const)
    if (ended === 'ended') full = { ...full, state: foundWords(), endedAt: clock.now() }
    else full = { ...full, state: ended }
    if (!closed) told()
  }

  function foundWords(): 'sound' | 'damaged' | 'altered' {
    if (file === 'damaged') return 'damaged'
    return audit === 'altered' ? 'altered' : 'sound'
  }

  const stop = () => {
    clearTimeout(first)
    running?.stop()
  }

  const note = headFound.state === 'missing' || headFound.state === 'unreadable' ? headFound.state : 'found'
  return {
    now: () => {
      const loss = openLoss(register.read)
      const shown = loss && audit !== 'altered' ? 'shortened' : audit
      return { audit: shown, missing: loss?.missing, note, file, events: readHead(register.read).count, checkedAt }
    },
    fullCheck: () => full,
    check: () => {
      if (full.state === 'running') return
      stop()
      void runFull()
    },
    stopCheck: () => {
      if (full.state === 'running') stop()
    },
    close: () => {
      closed = true
      clearInterval(care)
      stop()
    },
  }
}
