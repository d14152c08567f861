import type { JournalEntry } from '../file/journal/journal'
import type { Register } from '../file/register'
import { replayErasures } from './replay'

/**
 * Before anything of a register is shown: carries out what the journal says and this register has not done. What cannot
 * be done (a full disk, a row that no longer fits its model) keeps nobody from the register: it is tried again at the next
 * opening, and Today says so. Returns how many are left, and which rescued files may still hold somebody.
 */
export function finishErasures(register: Register): { left: number; rescued: readonly string[] } {
  const entries = register.journal.entries()
  const rescued = entries.length === 0 ? [] : register.rescued.inEach((copy) => void replayErasures(copy, entries))
  if (done(register, entries)) return { left: 0, rescued }
  const left = entries.filter((entry) => !done(register, [entry])).length
  if (left > 0) register.note({ action: 'erasure.cannot-finish', subject: '', fields: [`left-${left}`] })
  return { left, rescued }
}

function done(register: Register, entries: readonly JournalEntry[]): boolean {
  try {
    replayErasures(register, entries)
    return true
  } catch {
    return false
  }
}
