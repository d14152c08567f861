import type { DecisionFilter } from '@core/decisions/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const decisionsQuery = (filter: DecisionFilter) =>
  queryOptions({ queryKey: ['decisions', 'list', filter], queryFn: () => api.decisions.list(filter) })

/** Saved decisions on marketing, newest first; those on cookies, breaches and requests are under Guidance. */
export function useMarketingDecisions(filter: DecisionFilter) {
  return useQuery(decisionsQuery({ ...filter, group: 'marketing' }))
}
