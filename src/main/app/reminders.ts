import type { Reminder } from '@core/today/contract'
import type { RegisterWorker } from '../ipc/register-worker'

/** How often the register is asked whether something presses, in milliseconds. */
const EVERY_MS = 10 * 60_000
/** After unlocking, the page comes first, in milliseconds. */
const AFTER_UNLOCKING_MS = 4000

/**
 * Says outside the window what presses, in words that name nobody: once after unlocking, and again when something new falls
 * due. While the register is locked nothing can be known, and nothing is said. Returns what is to be called after unlocking.
 */
export function watchReminders(worker: Pick<RegisterWorker, 'call'>, say: (text: string) => void): () => void {
  let said = new Set<string>()
  const look = async () => {
    const answer = await worker.call('today', 'reminder', undefined)
    if (!answer.ok) return said.clear()
    const { text, marks } = answer.value as Reminder
    const isNew = marks.some((mark) => !said.has(mark))
    said = new Set(marks)
    if (text !== null && isNew) say(text)
  }
  setInterval(() => void look(), EVERY_MS).unref()
  return () => {
    said.clear()
    setTimeout(() => void look(), AFTER_UNLOCKING_MS).unref()
  }
}
