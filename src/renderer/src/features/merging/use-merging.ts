import type { MergeField } from '@core/merging/merge-contacts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Pairs that may be one person. Looked for anew on each visit: it takes a moment in a large register. */
export function useDuplicates() {
  return useQuery({ queryKey: ['merging', 'duplicates'], queryFn: () => api.merging.duplicates() })
}

/** Two entries side by side, and what joining them would do. */
export function useMergePreview(keepId: string, goneId: string) {
  return useQuery({
    queryKey: ['merging', 'preview', keepId, goneId],
    queryFn: () => api.merging.preview({ keepId, goneId }),
    staleTime: 0,
    gcTime: 0,
  })
}

/** Joins two entries. What anything shows of either may have moved. */
export function useMerge(onJoined: (id: string) => void) {
  const client = useQueryClient()
  return useChange((input: { keepId: string; goneId: string; take: MergeField[] }) => api.merging.merge(input), {
    done: 'The two entries are one now.',
    onSuccess: ({ id }) => {
      onJoined(id)
      void client.invalidateQueries()
    },
  })
}

/** Says that two entries are two people. */
export function useKeepApart() {
  return useChange((pair: { keepId: string; goneId: string }) => api.merging.keepApart(pair), {
    done: 'Noted: two people.',
  })
}
