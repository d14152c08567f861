import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { KeychainState } from '@core/keychain/contract'
import { api, type ApiError } from '../../app/api'
import { useChange } from '../../app/use-change'
import { useSecretCall } from './use-secret-call'

const keychainQuery = queryOptions<KeychainState, ApiError>({
  // Under `ways`, so that it is asked again whenever a way in comes or goes.
  queryKey: ['ways', 'keychain'],
  queryFn: () => api.keychain.status(),
})

/** Whether this computer can open the register without the passphrase, and until when. */
export function useKeychain() {
  return useQuery(keychainQuery)
}

/** Puts a copy into the keychain. */
export function useTurnOnKeychain() {
  return useSecretCall<{ passphrase: string; days: number }, object>((input) => api.keychain.turnOn(input))
}

/** Takes the copy out of the keychain, and ends its slot. */
export function useTurnOffKeychain() {
  const client = useQueryClient()
  return useChange(() => api.keychain.turnOff(), {
    done: 'Turned off. The passphrase is asked for each time.',
    onSuccess: () => void client.invalidateQueries({ queryKey: ['ways'] }),
  })
}

/** Opens the register with the copy in the keychain. A copy that fails is dropped, so the status is asked again. */
export function useUnlockWithKeychain() {
  const client = useQueryClient()
  const unlock = useSecretCall<void, object>(() => api.keychain.unlock())
  return {
    ...unlock,
    mutate: () =>
      unlock.mutate(undefined, { onError: () => void client.invalidateQueries({ queryKey: ['register', 'status'] }) }),
  }
}
