import type { Facts } from '@core/flows/facts'
import { judgementFacts, judgementFlowId } from '@core/flows/judgement'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decisions', 'get', id], queryFn: () => api.decisions.get({ id }) })

/** One decision with everything that was shown when it was made. */
export function useDecision(id: string) {
  return useQuery(decisionQuery(id))
}

const judgementQuery = queryOptions({
  queryKey: ['decisions', 'judgement'],
  queryFn: () => api.decisions.list({ flowId: judgementFlowId, limit: 1 }),
})

/** What the register knows of a recruiter’s own view (`settled.specific-opportunity`); nothing until it has looked. */
export function useJudgementFacts(today: string): Facts {
  const { data } = useQuery(judgementQuery)
  return useMemo(() => (data ? judgementFacts(data.rows[0], today) : {}), [data, today])
}

/** Sets the day on which a decision comes back to Today, or takes it away. */
export function useSetReview() {
  return useChange(api.decisions.setReview, {
    done: ({ reviewOn }) => (reviewOn === '' ? 'The review day was taken away.' : 'The review day was set.'),
  })
}
