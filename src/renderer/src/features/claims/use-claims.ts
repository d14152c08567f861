import type { Claim, NewClaim } from '@core/claims/claim'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

const faultsOn = (form: FaultsOnForm) => ({
  setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), message as string),
})

/** The claims about a contact, the open ones first. */
export function useClaims(contactId: string) {
  return useQuery({ queryKey: ['claims', contactId], queryFn: () => api.claims.list({ contactId }) })
}

/** Writes a claim down: from then on nothing about the person can be destroyed. */
export function useAddClaim(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: NewClaim) => api.claims.add(input), {
    done: ({ reference }: Claim) => `Kept as ${reference}. Nothing about them can be destroyed while it is open.`,
    form: faultsOn(form),
    onSuccess: onDone,
  })
}

/** Gives an open claim a later day. */
export function useKeepClaimOpen(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { id: string; untilOn: string; reason: string }) => api.claims.keepOpen(input), {
    done: 'Kept open longer.',
    form: faultsOn(form),
    onSuccess: onDone,
  })
}

/** Ends a claim: what it held may be destroyed again. */
export function useCloseClaim(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { id: string; on: string; closedBy: string; note: string }) => api.claims.close(input), {
    done: ({ reference }: Claim) => `${reference} is closed.`,
    form: faultsOn(form),
    onSuccess: onDone,
  })
}
