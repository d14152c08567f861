import { cookies } from '@core/flows/trees/cookies'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/**
 * The entry of the cookie list that rests on a decision: it is answered again where the list hears of it (row K1). An empty
 * id, or none, where the decision is about nothing in the list; undefined while that is not known.
 */
export function useTestedEntry(flowId: string, decisionId: string): string | undefined {
  const isAsked = flowId === cookies.id
  const { data, isError } = useQuery({
    queryKey: ['cookies', 'list'],
    queryFn: () => api.cookies.list(),
    enabled: isAsked,
  })
  if (!isAsked || isError) return ''
  return data && (data.rows.find(({ test }) => test?.decisionId === decisionId)?.id ?? '')
}
