import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const key = ['today', 'reminders'] as const

/** Whether the computer says what presses. */
export function useReminders() {
  return useQuery({ queryKey: key, queryFn: () => api.today.reminders() })
}

/** Switches it on or off at once. */
export function useSaveReminders() {
  const client = useQueryClient()
  return useChange(
    (shown: boolean) => {
      client.setQueryData(key, { shown })
      return api.today.saveReminders({ shown })
    },
    { done: 'Saved.' },
  )
}
