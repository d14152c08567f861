import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { forgetDraftsAbout } from '../drafts/held-drafts'

/** What erasing a contact would do, asked anew each time: it must be true at the moment of deciding. */
export function useErasurePreview(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['erasure', 'preview', id],
    queryFn: () => api.erasure.preview({ id }),
    enabled,
    staleTime: 0,
    gcTime: 0,
  })
}

/** Which open cases and claims hold a contact; asked again whenever a request changes. */
export function useHolds(id: string) {
  return useQuery({ queryKey: ['contacts', 'holds', id], queryFn: () => api.erasure.holds({ id }), staleTime: 0 })
}

/** Where else the person is named; asked beside the preview, because the search takes its time. */
export function useMentions(id: string) {
  return useQuery({ queryKey: ['erasure', 'mentions', id], queryFn: () => api.erasure.mentions({ id }), gcTime: 0 })
}

/** The same once the person is erased: the proof that nothing is left. Asked once, while the register still knows. */
export function useWhatIsLeft(id: string) {
  return useQuery({
    queryKey: ['what-is-left', id],
    queryFn: () => api.erasure.mentions({ id }),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** Erases a contact for good, in the register and in what this page still knows. */
export function useEraseContact(id: string) {
  return useChange((input: { keepMarks: boolean }) => {
    forgetDraftsAbout(id)
    return api.erasure.eraseContact({ id, ...input })
  }, {})
}

/** Lets go of everything the page kept of the register and does not show now: the person was in it. */
export function useForgetPages() {
  const client = useQueryClient()
  return () => client.removeQueries({ type: 'inactive' })
}

/** Makes a new proven backup in every place and removes the older ones. */
export function useRenewBackups() {
  return useChange(() => api.backups.renewAfterErasure())
}

/** Registers that a restore set aside: they hold the person too. */
export function useSetAside() {
  return useQuery({ queryKey: ['backups', 'status'], queryFn: () => api.backups.status() }).data?.setAside.length ?? 0
}
