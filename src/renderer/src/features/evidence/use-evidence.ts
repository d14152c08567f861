import type { EvidenceScope, EvidenceWish } from '@core/evidence/scope'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** The packs that were made, the newest first. */
export function useMadePacks() {
  return useQuery({ queryKey: ['evidence', 'made'], queryFn: () => api.evidenceMade.list() })
}

/** Makes a pack where the person wants it. */
export function useMakePack() {
  return useChange((wanted: EvidenceWish & { readonly locked: boolean }) => api.evidence.save(wanted))
}

/** Gives up what is being written. */
export function useCancelPack() {
  return useChange(() => api.evidence.cancel())
}

/** Are there session notes about the person a pack is about? Only then is it asked whether they go in. */
export function useHasNotes(scope: EvidenceScope): boolean {
  const contactId = scope.kind === 'person' ? scope.id : ''
  const { data } = useQuery({
    queryKey: ['coachingNotes', 'any', contactId],
    queryFn: async () => {
      const { rows } = await api.coaching.list({ contactId })
      const own = rows.filter(({ clientId }) => clientId === contactId)
      const lists = await Promise.all(own.map(({ id }) => api.coachingNotes.list({ engagementId: id })))
      return lists.some(({ notes }) => notes.length > 0)
    },
    enabled: contactId !== '',
  })
  return data === true
}

/** How many files are written, while one is made. */
export function usePackProgress(isRunning: boolean) {
  return useQuery({
    queryKey: ['evidence', 'progress'],
    queryFn: () => api.evidence.progress(),
    enabled: isRunning,
    refetchInterval: 300,
    staleTime: 0,
    gcTime: 0,
  })
}
