import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** The cases a case is linked with, and others of the same contact. */
export function useRelated(id: string) {
  return useQuery({ queryKey: ['requests', 'related', id], queryFn: () => api.requests.related({ id }) })
}

/** Cases whose name, organisation or reference fits what is typed; the latest where nothing is. */
export function useCasesToLink(typed: string) {
  const search = typed.trim()
  return useQuery({
    queryKey: ['requests', 'list', { search, limit: 8 }],
    queryFn: () => api.requests.list({ search, limit: 8 }),
    placeholderData: keepPreviousData,
  })
}

/** Links two cases. */
export function useRelate(id: string, onDone: () => void = () => undefined) {
  return useChange((otherId: string) => api.requests.relate({ id, otherId }), { done: 'Linked.', onSuccess: onDone })
}

/** Takes a link between two cases away. */
export function useUnrelate(id: string) {
  return useChange((otherId: string) => api.requests.unrelate({ id, otherId }), { done: 'Link taken away.' })
}
