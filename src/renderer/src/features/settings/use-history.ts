import { notifications } from '@mantine/notifications'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const historyQuery = queryOptions({ queryKey: ['history', 'list'], queryFn: () => api.history.list() })

/** Lines of the record on one page. */
export const RECORD_PAGE = 50

/** One page of the whole record or of that of one thing, newest first, counted from 0. */
export function useRecord(page: number, about?: string) {
  return useQuery({
    queryKey: ['history', 'trail', page, about],
    queryFn: () =>
      api.history.trail({
        ...(about !== undefined && { subject: about }),
        offset: page * RECORD_PAGE,
        limit: RECORD_PAGE,
      }),
    placeholderData: keepPreviousData,
  })
}

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
