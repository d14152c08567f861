import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FoundToRestore, RestorePreview } from '@core/backups/restore-contract'
import { api, type ApiError } from '../../app/api'
import { useSecretCall } from '../register/use-secret-call'

const foundQuery = queryOptions<FoundToRestore[], ApiError>({
  queryKey: ['restore', 'found'],
  queryFn: () => api.restore.found(),
  staleTime: 0,
})

/** The backups that could be restored. */
export function useFound() {
  return useQuery(foundQuery)
}

/** Asks for a folder in the system’s own window, and looks there too. */
export function useChooseFolder() {
  const client = useQueryClient()
  return useMutation<{ chosen: boolean }, ApiError>({
    mutationFn: () => api.folders.chooseToRestore(),
    onSuccess: () => client.invalidateQueries({ queryKey: foundQuery.queryKey }),
  })
}

type Opening = Parameters<typeof api.restore.open>[0]

/** Opens one and tells what it holds; its secret is dropped as soon as it is answered. */
export function useOpenBackup() {
  return useMutation<RestorePreview, ApiError, Opening>({ mutationFn: (input) => api.restore.open(input), gcTime: 0 })
}

/** Puts the opened backup in place; the register is open afterwards. */
export function useRestore() {
  return useSecretCall<{ withoutErasures: boolean; newPassphrase?: string }, object>((input) =>
    api.restore.restore(input),
  )
}

/** Takes only the ways in from the opened backup; the register is open afterwards. */
export function useTakeHeader() {
  return useSecretCall<{ newPassphrase?: string }, object>((input) => api.restore.takeHeader(input))
}

/** Lets go of the opened backup. */
export function forgetBackup(): void {
  api.restore.forget().catch(() => undefined) // at the next start, at the latest, it is gone
}
