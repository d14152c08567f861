import type { BulkAct } from '@core/contacts/bulk'
import type { Selection } from '@core/contacts/selection'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** What an act on many would do, asked anew each time: it must be true at the moment of deciding. */
export function useBulkPreview(act: BulkAct | undefined, selection: Selection) {
  return useQuery({
    queryKey: ['contacts', 'bulkPreview', act, selection],
    queryFn: () => (act ? api.contacts.bulkPreview({ act, selection }) : null),
    enabled: act !== undefined,
    staleTime: 0,
    gcTime: 0,
  })
}

/** Does it, as one act that is taken back whole. */
export function useBulk(done: (changed: number) => string, onDone: () => void) {
  return useChange((asked: { act: BulkAct; selection: Selection }) => api.contacts.bulk(asked), {
    done: ({ changed }) => done(changed),
    onSuccess: onDone,
  })
}

/** How far the act under way has come. */
export function useBulkProgress(running: boolean) {
  const query = {
    queryKey: ['contacts', 'bulkProgress'],
    queryFn: () => api.contacts.bulkProgress(),
    enabled: running,
    gcTime: 0,
  }
  return useQuery({ ...query, refetchInterval: 300, staleTime: 0 }).data
}

/** Ends the act under way: what it did so far is taken back. */
export function useStopBulk() {
  return useChange(() => api.contacts.bulkStop())
}

/** Where details came from, the most frequent first: for the filter and for setting it. */
export function useSources(enabled: boolean) {
  return useQuery({ queryKey: ['contacts', 'sources'], queryFn: () => api.contacts.sources(), enabled }).data ?? []
}
