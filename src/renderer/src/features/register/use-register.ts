import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { RecoveryKeyGroups, RegisterHealth, RegisterStatus } from '@core/register/contract'
import { api, type ApiError } from '../../app/api'
import { sayFailed, useChange } from '../../app/use-change'
import { useSecretCall } from './use-secret-call'
import { expectedState } from './expected-state'

const statusQuery = queryOptions<RegisterStatus, ApiError>({
  queryKey: ['register', 'status'],
  queryFn: () => api.register.status(),
  placeholderData: expectedStatus,
})

function expectedStatus(): RegisterStatus | undefined {
  const state = expectedState()
  return state && { state, folder: '', recoveryProven: false }
}

const healthQuery = queryOptions<RegisterHealth, ApiError>({
  queryKey: ['register', 'health'],
  queryFn: () => api.register.health(),
})

/** How the register stands: none, locked, open or unusable. */
export function useRegisterStatus() {
  return useQuery(statusQuery)
}

/** What the checks since opening have found. */
export function useRegisterHealth() {
  return useQuery(healthQuery)
}

/** Makes the register and opens it; the answer is the recovery key, shown this once. */
export function useCreateRegister() {
  return useSecretCall<{ passphrase: string }, RecoveryKeyGroups>((input) => api.register.create(input))
}

/** Opens the register with its passphrase. */
export function useUnlock() {
  return useSecretCall<{ passphrase: string }, object>((input) => api.register.unlock(input))
}

/** Opens the register with the recovery sheet and gives it a new passphrase. */
export function useUnlockWithRecoveryKey() {
  return useSecretCall<{ key: string; newPassphrase: string }, object>((input) =>
    api.register.unlockWithRecoveryKey(input),
  )
}

/** Opens the register with two of the three parts and sets a new passphrase. */
export function useUnlockWithParts() {
  return useSecretCall<{ first: string; second: string; newPassphrase: string }, object>((input) =>
    api.register.unlockWithParts(input),
  )
}

/** Changes the passphrase of the person inside. */
export function useChangePassphrase() {
  return useSecretCall<{ current: string; next: string }, object>((input) => api.register.changePassphrase(input))
}

/** Makes a new recovery key; the old sheet stops working. */
export function useNewRecoveryKey() {
  return useSecretCall<{ passphrase: string }, RecoveryKeyGroups>((input) => api.register.newRecoveryKey(input))
}

/** Compares one typed group with the sheet. `group` counts from 0. */
export function useProveRecovery() {
  return useSecretCall<{ group: number; text: string }, { proven: boolean }>((input) =>
    api.register.proveRecovery(input),
  )
}

/** Fills a register just made with the sample organisation. */
export function useLoadSample() {
  return useChange(() => api.sample.load())
}

/** Throws the sample away with its register. Main then loads the page afresh, which finds nothing and starts anew. */
export function useDiscardSample() {
  return useChange(() => api.register.discardSample())
}

/** Locks at once. Main then loads the page afresh, so that nothing read stays in it. */
export function useLock(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    api.register.lock().then(() => client.invalidateQueries({ queryKey: statusQuery.queryKey }), sayFailed)
  }, [client])
}
