import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api'
import { usePageThere } from './page-first'

const todayQuery = queryOptions({ queryKey: ['today', 'list'], queryFn: () => api.today.list() })

/** What stands beside a place in the rail: a number, or a dot for a running clock. */
export type RailMark = { readonly count?: number; readonly alert?: string }

/** The marks of the rail, from the same list that Today shows. */
export function useRailMarks(): Readonly<Record<string, RailMark>> {
  const { data } = useQuery({ ...todayQuery, enabled: usePageThere() })
  if (!data) return {}
  const clocks = data.clocks.length
  const requests = data.items.filter((item) => item.href.startsWith('/requests')).length
  return {
    '/today': { count: clocks + data.items.length },
    '/requests': { count: requests },
    '/breaches': clocks === 0 ? {} : { alert: clocks === 1 ? '1 clock running' : `${clocks} clocks running` },
  }
}
