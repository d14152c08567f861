import { useCallback } from 'react'
import { notifications } from '@mantine/notifications'
import { api } from './api'
import { sayFailed } from './use-change'

/** Takes back the newest change of this session that can be taken back, as the menu's Undo does. */
export function useUndoLast(): () => void {
  return useCallback(() => void undoLast().catch(sayFailed), [])
}

async function undoLast(): Promise<void> {
  const changes = await api.history.list()
  const last = changes.find((change) => !change.undone && change.blockedBy === undefined)
  if (!last) {
    notifications.show({ message: 'Nothing was changed since you unlocked, so there is nothing to undo.' })
    return
  }
  await api.history.undo({ token: last.token })
  notifications.hide(`undo-${last.token}`)
  notifications.show({ message: 'Undone.' })
}
