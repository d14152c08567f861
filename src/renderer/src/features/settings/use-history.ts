import { notifications } from '@mantine/notifications'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const historyQuery = queryOptions({ queryKey: ['history', 'list'], queryFn: () => api.history.list() })

/** The changes since unlocking, newest first. */
export function useHistory() {
  return useQuery(historyQuery)
}

/** Takes one change back. */
export function useUndo() {
  return useChange((input: { token: string }) => api.history.undo(input), {
    done: 'Undone.',
    // The message that offers the same must not go on doing so.
    onSuccess: (_value, { token }) => void notifications.hide(`undo-${token}`),
  })
}
