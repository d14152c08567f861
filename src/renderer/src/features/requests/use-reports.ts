import type { LogRange } from '@core/requests/log-range'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/** How many lines each log has in a span. */
export function useLogCounts(range: LogRange) {
  return useQuery({
    queryKey: ['requests', 'logCounts', range],
    queryFn: () => api.requests.logCounts(spanOf(range)),
    placeholderData: keepPreviousData,
  })
}

/** The numbers about the requests of a span. */
export function useReport(range: LogRange) {
  return useQuery({
    queryKey: ['requests', 'report', range],
    queryFn: () => api.requests.report(spanOf(range)),
    placeholderData: keepPreviousData,
  })
}

function spanOf({ from, to }: LogRange): { from?: string; to?: string } {
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) }
}
