import { registerLines } from '@core/today/register-lines'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const todayQuery = queryOptions({ queryKey: ['today', 'list'], queryFn: () => api.today.list() })
const statusQuery = queryOptions({ queryKey: ['register', 'status'], queryFn: () => api.register.status() })
const healthQuery = queryOptions({ queryKey: ['register', 'health'], queryFn: () => api.register.health() })

/** Everything that is due, and what is in order. Any change to the register asks again. */
export function useTodayList() {
  return useQuery(todayQuery)
}

/** What the register says about itself, as lines for the margin. */
export function useRegisterLines() {
  const { data: status } = useQuery(statusQuery)
  const { data: health } = useQuery(healthQuery)
  return registerLines(status, health)
}
