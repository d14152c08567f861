import type { DataUse } from '@core/basis/data-use'
import type { RoleBasis } from '@core/basis/bases-of'
import type { Basis } from '@core/documents/templates/privacy-policy/use'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Why one contact’s details may be used, for each use. The roles stand in the key: they decide what is inherited. */
export function useBasesOf(contactId: string, roles: readonly string[]) {
  return useQuery({
    queryKey: ['basis', 'contact', contactId, roles],
    queryFn: () => api.basis.ofContact({ contactId }),
    placeholderData: keepPreviousData,
  })
}

/** Chooses a basis for one contact, with the reason. */
export function useChooseBasis(onDone: () => void, form: { setFieldError(path: string, message: string): void }) {
  return useChange(
    (input: { contactId: string; use: DataUse; basis: Basis; reason: string }) => api.basis.choose(input),
    {
      done: 'Saved for this contact.',
      onSuccess: onDone,
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    },
  )
}

/** Lets the role decide again. */
export function useInheritBasis(onDone: () => void) {
  return useChange((input: { contactId: string; use: DataUse }) => api.basis.inherit(input), {
    done: 'It follows the role again.',
    onSuccess: onDone,
  })
}

/** What each role gives, and what may be chosen. */
export function useRoleBases() {
  return useQuery({ queryKey: ['basis', 'defaults'], queryFn: () => api.basis.defaults() })
}

/** Changes what a role gives. */
export function useSetRoleBasis() {
  return useChange((input: RoleBasis) => api.basis.setDefault(input), {
    done: 'Saved. Whoever follows the role changes with it.',
  })
}

/** Everybody for whom another basis was chosen. */
export function useBasisOverrides(offset: number, limit: number) {
  return useQuery({
    queryKey: ['basis', 'overrides', offset, limit],
    queryFn: () => api.basis.overrides({ offset, limit }),
    placeholderData: keepPreviousData,
  })
}
