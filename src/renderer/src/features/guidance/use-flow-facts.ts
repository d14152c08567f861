import type { Facts } from '@core/flows/facts'
import type { Flow } from '@core/flows/flow'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/**
 * Everything the register knows that can answer a question of this flow before it is asked; undefined until it has said so,
 * because no question may be put while it is not known whether somebody asked for no calls.
 */
export function useFlowFacts(flow: Flow, contactId: string | null): Facts | undefined {
  const { data, error } = useQuery({
    queryKey: ['decisions', 'facts', flow.id, contactId],
    queryFn: () => api.decisions.facts({ flowId: flow.id, contactId }),
  })
  if (error) throw error
  return data
}
