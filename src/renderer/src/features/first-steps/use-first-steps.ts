import type { FirstAnswer, FirstQuestionId } from '@core/first-steps/answer'
import type { FirstSteps } from '@core/first-steps/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

// Under `today`: every change to the register may move a step on, and asks Today again.
const key = ['today', 'first-steps'] as const

/** How far the first steps have come, with the answers given so far. */
export function useFirstSteps() {
  return useQuery({ queryKey: key, queryFn: () => api.firstSteps.get() })
}

function useStep<I>(change: (input: I) => Promise<FirstSteps>, onSuccess?: (steps: FirstSteps, input: I) => void) {
  const client = useQueryClient()
  return useChange(change, {
    onSuccess: (steps, input) => {
      client.setQueryData(key, steps)
      onSuccess?.(steps, input)
    },
  })
}

/** From now on Today shows the first steps. */
export function useBegin() {
  return useStep(() => api.firstSteps.begin())
}

type Given = { readonly question: FirstQuestionId; readonly answer: FirstAnswer }

/** Keeps an answer at once. */
export function useAnswer(onSuccess: (steps: FirstSteps, given: Given) => void) {
  return useStep((given: Given) => api.firstSteps.answer(given), onSuccess)
}

/** Lays the answers over the draft of the privacy policy. */
export function useFinish(onSuccess: () => void) {
  return useStep(() => api.firstSteps.finish(), onSuccess)
}

/** Takes the list off Today. */
export function usePutAway() {
  return useStep(() => api.firstSteps.putAway())
}
