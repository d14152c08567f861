import type { AgainFilter, DecisionFilter } from '@core/decisions/contract'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decisions', 'get', id], queryFn: () => api.decisions.get({ id }) })

/** One decision as its page shows it: with the lines under it, and with what has changed since. */
export type DecisionSeen = Awaited<ReturnType<typeof api.decisions.get>>

/** One decision with everything that was shown when it was made; of an empty id nothing is asked. */
export function useDecision(id: string) {
  return useQuery({ ...decisionQuery(id), enabled: id !== '' })
}

/** Saved answers, newest first; those of before stay on screen while the next ones are asked. */
export function useDecisions(filter: DecisionFilter) {
  return useQuery({
    queryKey: ['decisions', 'list', filter],
    queryFn: () => api.decisions.list(filter),
    placeholderData: keepPreviousData,
  })
}

/** Saved answers whose ground has moved since. */
export function useToLookAt(filter: AgainFilter) {
  return useQuery({
    queryKey: ['decisions', 'again', filter],
    queryFn: () => api.decisions.again(filter),
    placeholderData: keepPreviousData,
  })
}

/** Sets the day on which a decision comes back to Today, or takes it away. */
export function useSetReview() {
  return useChange(api.decisions.setReview, {
    done: ({ reviewOn }) => (reviewOn === '' ? 'The review day was taken away.' : 'The review day was set.'),
  })
}
