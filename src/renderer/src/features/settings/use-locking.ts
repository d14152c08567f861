import type { LockingSettings } from '@core/locking/settings'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const lockingQuery = queryOptions({ queryKey: ['locking', 'get'], queryFn: () => api.locking.get() })
const platformQuery = queryOptions({
  queryKey: ['app', 'info'],
  queryFn: () => api.app.info(),
  select: ({ platform }) => platform,
})

/** When Steward locks by itself. */
export function useLockingSettings() {
  return useQuery(lockingQuery)
}

/** Saves one answer at once; it shows before it is saved, so that a switch does not lag behind the hand. */
export function useSaveLocking(before: LockingSettings) {
  const client = useQueryClient()
  return useChange(
    (changed: Partial<LockingSettings>) => {
      const wanted = { ...before, ...changed }
      client.setQueryData(lockingQuery.queryKey, wanted)
      return api.locking.save(wanted)
    },
    { done: 'Saved.' },
  )
}

/** The system Steward runs on, as Node names it; undefined until it is known. */
export function usePlatform(): string | undefined {
  return useQuery(platformQuery).data
}
