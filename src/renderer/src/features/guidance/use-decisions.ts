import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decisions', 'get', id], queryFn: () => api.decisions.get({ id }) })

/** One decision with everything that was shown when it was made. */
export function useDecision(id: string) {
  return useQuery(decisionQuery(id))
}

/** Sets the day on which a decision comes back to Today, or takes it away. */
export function useSetReview() {
  return useChange(api.decisions.setReview, {
    done: ({ reviewOn }) => (reviewOn === '' ? 'The review day was taken away.' : 'The review day was set.'),
  })
}
