import type { NewChoice } from '@core/bundle/choice'
import type { BundleFormat, ReviewState } from '@core/bundle/contract'
import type { BundleGroup } from '@core/bundle/group'
import type { GroundId } from '@core/exemptions/ground'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** How often the progress is asked for, in milliseconds. */
const ASK_EVERY = 250

/** Puts the bundle together when the page opens, and again when it is asked to. */
export function useGathered(requestId: string) {
  const client = useQueryClient()
  const state = useQuery({ queryKey: ['bundle', 'state', requestId], queryFn: () => api.bundle.state({ requestId }) })
  const gather = useChange(() => api.bundle.gather({ requestId }), {
    onSuccess: (made) => {
      client.setQueryData(['bundle', 'state', requestId], made)
      void client.invalidateQueries({ queryKey: ['bundle', 'rows', requestId] })
      void client.invalidateQueries({ queryKey: ['bundle', 'item', requestId] })
    },
  })
  const { mutate } = gather
  useEffect(() => mutate(undefined), [mutate])
  return { state: state.data ?? null, gather: () => mutate(undefined), busy: gather.isPending, failed: gather.isError }
}

/** How far the work is, while there is some. */
export function useGatherProgress(enabled: boolean) {
  return useQuery({
    queryKey: ['bundle-progress'],
    queryFn: () => api.bundle.progress(),
    enabled,
    refetchInterval: ASK_EVERY,
    gcTime: 0,
  })
}

/** How many rows one page of the list has. */
export const ROWS = 100

type Wanted = {
  readonly group: BundleGroup | null
  readonly only: 'all' | 'waiting' | 'decided'
  readonly offset: number
}

/** One page of the items. */
export function useItems(requestId: string, { group, only, offset }: Wanted, ready: boolean) {
  return useQuery({
    queryKey: ['bundle', 'rows', requestId, group, only, offset],
    queryFn: () => api.bundle.rows({ requestId, ...(group && { group }), only, offset, limit: ROWS }),
    enabled: ready,
    placeholderData: keepPreviousData,
  })
}

/** One item with all its words. */
export function useItem(requestId: string, item: string | null) {
  return useQuery({
    queryKey: ['bundle', 'item', requestId, item],
    queryFn: () => api.bundle.item({ requestId, itemId: item ?? '' }),
    enabled: item !== null,
  })
}

/** Keeps what is done with an item. */
export function useDecide(requestId: string, form: FaultsOnForm, onDone: (state: ReviewState) => void) {
  return useChange((input: { itemId: string; choice: NewChoice }) => api.bundle.decide({ requestId, ...input }), {
    form: {
      setFieldError: (path, message) => form.setFieldError(String(path).replace(/^choice\./, ''), message as string),
    },
    onSuccess: onDone,
  })
}

/** Lets several items go as they are. */
export function useIncludeAll(requestId: string) {
  return useChange(
    (input: { itemIds: string[]; decidedBy: string }) => api.bundle.includeAll({ requestId, ...input }),
    {
      done: 'They go as they are.',
    },
  )
}

type Everywhere = { words: string; ground: GroundId; reasons: string; decidedBy: string }

/** Takes words out wherever they stand. */
export function useEverywhere(requestId: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((input: Everywhere) => api.bundle.everywhere({ requestId, ...input }), {
    done: ({ items }) => (items === 1 ? 'Taken out of one item.' : `Taken out of ${items} items.`),
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: ({ items }) => {
      if (items > 0) onDone()
      else form.setFieldError('words', 'These words stand in no item. Write them as they stand there.')
    },
  })
}

type Look = { lookedBy: string; on: string; nobodyElse: boolean }

/** Records a second look. */
export function useSecondLook(requestId: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((input: Look) => api.bundle.secondLook({ requestId, ...input }), {
    done: 'Second look recorded.',
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: onDone,
  })
}

/** What was held back or taken out, with who decided and who looked again. */
export function useReviewLog(requestId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['bundle', 'log', requestId],
    queryFn: () => api.bundle.log({ requestId }),
    enabled,
  })
}

/** What the letter says besides the copy, as it is today. */
export function useAccessFacts(requestId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['bundle', 'letterFacts', requestId],
    queryFn: () => api.bundle.letterFacts({ requestId }),
    enabled,
    staleTime: 0,
  })
}

/** Saves the bundle where the person says; of a package the passphrase comes back, once. */
export function useSaveBundle(requestId: string, onPassphrase: (made: { passphrase: string; name: string }) => void) {
  const client = useQueryClient()
  const save = (format: BundleFormat) =>
    // Refused because something new waits: then the page must show it.
    api.packages.save({ requestId, format }).catch((error: unknown) => {
      void client.invalidateQueries({ queryKey: ['bundle'] })
      throw error
    })
  return useChange(save, {
    onSuccess: ({ saved, passphrase, name }) => {
      if (!saved) return
      if (passphrase === null) sayDone('Saved.')
      else onPassphrase({ passphrase, name })
    },
  })
}

/** How far the writing of a package is. */
export function usePackageProgress(enabled: boolean) {
  return useQuery({
    queryKey: ['package-progress'],
    queryFn: () => api.packages.progress(),
    enabled,
    refetchInterval: ASK_EVERY,
    gcTime: 0,
  })
}

/** Gives up the package that is being written. */
export function useCancelPackage() {
  return useChange(() => api.packages.cancel())
}

/** Gives up what is being put together. */
export function useStopGathering() {
  return useChange(() => api.bundle.stop())
}

/** Puts the passphrase on the clipboard; it is taken out again after a minute. */
export function useCopyPassphrase() {
  return useChange((text: string) => api.clipboard.put({ text }), {
    done: 'Copied. It leaves the clipboard in a minute.',
  })
}

/** The last locked package of a case, where one was made. */
export function useMadePackage(requestId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['bundle', 'madePackage', requestId],
    queryFn: () => api.bundle.madePackage({ requestId }),
    enabled,
    staleTime: 0,
  })
}

/** Shows the words of the last package again. */
export function useWords(requestId: string, onWords: (made: { passphrase: string; name: string }) => void) {
  return useChange(() => api.packages.words({ requestId }), { onSuccess: onWords })
}

/** Saves the words as a message of their own. */
export function useSaveWords(requestId: string, to: string) {
  return useChange(() => api.packages.saveWords({ requestId, to }), {
    onSuccess: ({ saved }) => void (saved && sayDone('Draft saved. It holds the words and nothing else.')),
  })
}
