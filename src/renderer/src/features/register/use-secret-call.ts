import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiError } from '../../app/api'
import { lawQuery } from '../../app/use-law'
import { organisationQuery } from '../../app/use-organisation'
import { unfinishedQuery } from '../drafts/use-unfinished'

/** A call that carries a secret: its input is dropped as soon as it is answered, and its faults stand beside the field. */
export function useSecretCall<I, O>(call: (input: I) => Promise<O>) {
  const client = useQueryClient()
  return useMutation<O, ApiError, I>({
    mutationFn: call,
    gcTime: 0,
    onSuccess: () => {
      // Asked for together with the status, so that the first page need not wait for one after the other.
      void client.prefetchQuery(lawQuery)
      void client.prefetchQuery(organisationQuery)
      void client.prefetchQuery(unfinishedQuery)
      void client.invalidateQueries({ queryKey: ['ways'] })
      return client.invalidateQueries({ queryKey: ['register'] })
    },
  })
}
