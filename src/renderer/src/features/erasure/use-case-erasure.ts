import type { ErasureDecision } from '@core/erasure/contract'
import type { LockedCopyPlan } from '@core/erasure/plan'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { forgetDraftsAbout } from '../drafts/held-drafts'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** How the erasure of a case stands; asked again with the case itself, whose story it depends on. */
export function useStanding(requestId: string, enabled = true) {
  return useQuery({
    queryKey: ['requests', 'erasure', requestId],
    queryFn: () => api.erasure.standing({ requestId }),
    enabled,
    staleTime: 0,
  })
}

/** Records the decision; where something goes, its days begin. */
export function useDecideErasure(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: ErasureDecision) => api.erasure.decide(input), {
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: onDone,
  })
}

/** Takes an erasure back before its day. */
export function useUndoErasure(requestId: string) {
  return useChange(() => api.erasure.undo({ requestId }), { done: 'Undone. The contact is as it was.' })
}

/** Counts the days anew, where the clock had been set back. */
export function useCountAgain(requestId: string) {
  return useChange(() => api.erasure.countAgain({ requestId }), { done: 'Counted again from today.' })
}

/** Says that the computer’s day is right; what has had its day is then final. */
export function useConfirmDay(requestId: string) {
  return useChange(() => api.erasure.confirmDay({ requestId }), {
    done: ({ plan }) => (plan ? 'Noted.' : 'Erased for good.'),
  })
}

/** The final act of a case, by hand. */
export function useEraseCase(requestId: string, contactId: string) {
  return useChange(() => {
    forgetDraftsAbout(contactId)
    return api.erasure.eraseNow({ requestId })
  }, {})
}

/** The locked copy of a case: asked for when somebody opens it, and let go of when they close it. */
export function useLockedCopy(requestId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['locked-copy', requestId],
    queryFn: () => api.erasure.copy({ requestId }),
    enabled,
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** Gives a locked copy a later day, with a reason. */
export function useKeepLonger(requestId: string, form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { untilOn: string; reason: string }) => api.erasure.keepCopyLonger({ requestId, ...input }),
    {
      done: 'Kept longer.',
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
      onSuccess: onDone,
    },
  )
}

/** Puts the entry of a locked copy back, and goes to it. */
export function useLiftCopy(requestId: string, form: FaultsOnForm) {
  const [, go] = useLocation()
  return useChange(
    (input: { toldOn: string; how: string; why: string }) => api.erasure.liftCopy({ requestId, ...input }),
    {
      done: 'The entry is back.',
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
      onSuccess: ({ contactId }) => go(`/contacts/${contactId}`),
    },
  )
}

/** Destroys a locked copy for good. */
export function useDestroyCopy(requestId: string, onDone: () => void) {
  return useChange(() => api.erasure.destroyCopy({ requestId }), { done: 'Destroyed.', onSuccess: onDone })
}

/** Looks for texts through everything. Not kept anywhere: the answer goes with the page. */
export function useProof() {
  return useChange((texts: string[]) => api.erasure.prove({ texts }), {})
}

/** How many days an erasure waits. */
export function useGrace() {
  return useQuery({ queryKey: ['erasure', 'settings'], queryFn: () => api.erasure.settings() })
}

/** Sets how many days an erasure waits. */
export function useSaveGrace(form: FaultsOnForm) {
  return useChange((input: { days: number }) => api.erasure.saveSettings(input), {
    done: 'Saved.',
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
  })
}

/** What deciding like this would do: what goes, and what stays beside a locked copy. */
export function useWhatWouldGo(contactId: string, keep: LockedCopyPlan | null, enabled: boolean) {
  return useQuery({
    queryKey: ['erasure', 'preview', contactId, keep],
    queryFn: () => api.erasure.preview({ id: contactId, keep }),
    enabled,
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })
}
