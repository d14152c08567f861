import { useMutation, useQuery } from '@tanstack/react-query'
import type { ExportSummary } from '@core/moves/contract'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { api, type ApiError } from '../../app/api'
import { useSecretCall } from '../register/use-secret-call'

/** How often the progress is asked for, in milliseconds. */
const ASK_EVERY = 250

/** Asks where, and saves the whole register there. Its passphrase is dropped as soon as it is answered. */
export function useSaveExport() {
  return useMutation<{ saved: boolean; summary?: ExportSummary }, ApiError, { passphrase: string }>({
    mutationFn: (input) => api.moves.save(input),
    gcTime: 0,
  })
}

/** Asks which file to bring in; answers its name, or nothing where nobody chose one. */
export function useChooseExport() {
  return useMutation<{ name?: string }, ApiError>({ mutationFn: () => api.moves.choose() })
}

/** Makes a register from the chosen file; the answer is the new recovery key, shown this once. */
export function useBringIn() {
  return useSecretCall<{ passphrase: string; newPassphrase: string }, RecoveryKeyGroups>((input) =>
    api.moves.bringIn(input),
  )
}

/** How far the work is, while there is some. */
export function useMoveProgress(working: boolean) {
  return useQuery({
    queryKey: ['moves', 'progress'],
    queryFn: () => api.moves.progress(),
    enabled: working,
    refetchInterval: working ? ASK_EVERY : false,
    gcTime: 0,
  })
}

/** Ends the work under way. */
export function useCancelMove() {
  return useMutation<object, ApiError>({ mutationFn: () => api.moves.cancel() })
}
