import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { historyContract } from '@core/history/contract'
import type { OpenRegister } from '../file/open-register'
import { countEvents, findEvents } from './audit-event-repository'

/** Undo and the audit trail, for whatever register is open. */
export function createHistoryService(current: () => OpenRegister | null) {
  const open = (): OpenRegister => {
    const register = current()
    if (!register) throw new AppError('locked')
    return register
  }
  return {
    list() {
      const { undo } = open()
      return undo.list().map((entry) => {
        const { token, action, subject, at, undone } = entry
        return { token, action, subject, at, undone, blockedBy: undone ? undefined : undo.blockerOf(entry)?.token }
      })
    },
    undo({ token }) {
      const { undo, undoInPieces } = open().undo
      return undoInPieces(token)?.then((action) => ({ action })) ?? { action: undo(token) }
    },
    trail({ subject, offset, limit }) {
      const { read } = open()
      return { total: countEvents(read, subject), events: findEvents(read, { subject, offset, limit }) }
    },
  } satisfies Handlers<typeof historyContract>
}
