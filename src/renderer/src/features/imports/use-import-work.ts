import type { ImportProgress } from '@core/imports/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type ApiError } from '../../app/api'
import { sayFailed, useChange } from '../../app/use-change'
import { begun, type ImportWork } from './open-import'
import { movesOf } from './use-open-import'

type Check = Parameters<typeof api.imports.check>[0]

/** Reads every row; nobody sees anything of it yet. Goes on without its page, and what it answers is found there. */
export function useCheck() {
  return useWork('checking', (input: Check) => api.imports.check(input))
}

/** Brings everybody in. */
export function useBringIn() {
  return useWork('bringing-in', (input: { id: string }) => api.imports.bringIn(input))
}

/** Takes a whole import back. */
export function useTakeBack() {
  return useWork('undoing', (input: { id: string }) => api.imports.undo(input))
}

// What stands in the options of a mutation is done whether or not its page is still there.
function useWork<I extends { id: string }>(work: ImportWork, act: (input: I) => Promise<ImportProgress>) {
  const client = useQueryClient()
  const { get, set, change, settle } = movesOf(client)
  return useMutation<ImportProgress, ApiError, I>({
    mutationFn: act,
    onMutate: ({ id }) => change(id, (open) => begun(open, work)),
    onSuccess: (progress, { id }) => settle(id, progress),
    onError: async (error, { id }) => {
      const faults = faultsOf(error)
      if (Object.keys(faults).length === 0) sayFailed(error)
      const progress = await progressOf(id)
      if (progress?.state === 'failed') return settle(id, progress)
      // An earlier import that cannot be taken back has no page of its own.
      if (get()?.progress === null && get()?.step === 'ended') return set(null)
      return change(id, (open) => ({ ...open, work: null, isFollowed: false, stopping: false, faults }))
    },
  })
}

async function progressOf(id: string): Promise<ImportProgress | undefined> {
  try {
    return await api.imports.progress({ id })
  } catch {
    return undefined // the register was locked meanwhile
  }
}

function faultsOf({ detail }: ApiError): Record<string, string> {
  const issues = detail.issues ?? []
  return Object.fromEntries(issues.map(({ path, message }) => [path.replace('settings.', ''), message]))
}

/** Cancels the work under way: what was read is thrown away, who came in is taken out again. */
export function useCancelWork() {
  const { change, settle } = movesOf(useQueryClient())
  return useMutation<ImportProgress, ApiError, { id: string }>({
    mutationFn: (input) => api.imports.cancel(input),
    onMutate: ({ id }) => change(id, (open) => ({ ...open, stopping: true })),
    onSuccess: (progress, { id }) => settle(id, progress),
    onError: (error, { id }) => {
      change(id, (open) => ({ ...open, stopping: false }))
      sayFailed(error)
    },
  })
}

/** Lets a file go before anything of it was brought in. */
export function useGiveUp() {
  const { leave } = movesOf(useQueryClient())
  return useMutation<ImportProgress, ApiError, { id: string }>({
    mutationFn: (input) => api.imports.cancel(input),
    onSettled: leave,
  })
}

/** Saves every row that stayed out, or came in not whole, with the reason beside it. */
export function useSaveLeftOut(onSaved: (rows: number) => void) {
  return useChange((input: Parameters<typeof api.exports.saveLeftOut>[0]) => api.exports.saveLeftOut(input), {
    done: undefined,
    onSuccess: ({ saved, total }) => saved && onSaved(total),
  })
}
