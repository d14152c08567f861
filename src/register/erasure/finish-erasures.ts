import type { JournalEntry } from '../file/journal/journal'
import type { Register } from '../file/register'
import { replayErasures } from './replay'

/**
 * Before anything of a register is shown: carries out what the journal says and this register has not done. What cannot
 * be done (a full disk, a row that no longer fits its model) keeps nobody from the register: it is tried again at the next
 * opening, and Today says so. Returns how many are left.
 */
export function finishErasures(register: Register): { left: number } {
  const entries = register.journal.entries()
  if (done(register, entries)) return { left: 0 }
  const left = entries.filter((entry) => !done(register, [entry])).length
  if (left > 0) register.note({ action: 'erasure.cannot-finish', subject: '', fields: [`left-${left}`] })
  return { left }
}

function done(register: Register, entries: readonly JournalEntry[]): boolean {
  try {
    replayErasures(register, entries)
    return true
  } catch {
    return false
  }
}
