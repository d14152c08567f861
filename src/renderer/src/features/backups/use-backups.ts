import { queryOptions, useQuery } from '@tanstack/react-query'
import type { BackupsStatus } from '@core/backups/contract'
import { api, type ApiError } from '../../app/api'
import { useChange } from '../../app/use-change'

/** How often the page asks how far a backup is, in milliseconds. */
const PACE = 400

const statusQuery = queryOptions<BackupsStatus, ApiError>({
  queryKey: ['backups', 'status'],
  queryFn: () => api.backups.status(),
  refetchInterval: ({ state }) => (state.data?.running ? PACE : false),
})

/** What backups there are, where, and what is running. */
export function useBackups() {
  return useQuery(statusQuery)
}

/** Every backup that is there, the newest first. */
export function useBackupList() {
  return useQuery({ queryKey: ['backups', 'list'], queryFn: () => api.backups.list() })
}

/** Makes and proves a backup in every place. */
export function useMakeBackup() {
  return useChange(() => api.backups.makeNow(), {
    done: ({ made, cancelled }) =>
      cancelled
        ? 'Stopped. No half backup was left.'
        : made.length > 0
          ? 'Backup made, opened and checked.'
          : 'No backup was made.',
  })
}

/** Stops what is running before its next step. */
export function useCancelBackup() {
  return useChange(() => api.backups.cancel())
}

/** Asks for the folder of the second place in the system’s own window. */
export function useChoosePlace() {
  return useChange(() => api.folders.chooseBackupPlace(), {
    done: ({ chosen }) => (chosen ? 'From now on, backups go there too.' : 'Nothing was changed.'),
  })
}

/** Gives up the second place. */
export function useDropPlace() {
  return useChange(() => api.backups.dropPlace(), { done: 'No more backups go there. Those that are there stay.' })
}

/** Opens a backup again and checks all of it. */
export function useVerify() {
  return useChange((one: { place: 1 | 2; name: string }) => api.backups.verify(one), {
    done: ({ problem }) =>
      problem === undefined ? 'Opened and found whole.' : 'This backup can no longer be relied on.',
  })
}

/** Removes a backup that was found spoilt. */
export function useRemoveSpoilt() {
  return useChange((one: { place: 1 | 2; name: string }) => api.backups.removeSpoilt(one), { done: 'Removed.' })
}

/** Tries a backup with the passphrase, as a restore would. Its fault stands in the dialog. */
export function useDrill() {
  return useChange((one: { place: 1 | 2; name: string; passphrase: string }) => api.backups.drill(one))
}

/** Deletes the registers that restores set aside. */
export function useRemoveSetAside() {
  return useChange(() => api.backups.removeSetAside(), { done: 'Removed.' })
}
