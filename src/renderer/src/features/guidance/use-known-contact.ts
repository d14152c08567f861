import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const contactQuery = (id: string) =>
  queryOptions({ queryKey: ['contacts', 'get', id], queryFn: () => api.contacts.get({ id }) })

/** The contact a flow is about, when it was started from one. */
export function useKnownContact(id: string) {
  return useQuery({ ...contactQuery(id), enabled: id !== '' })
}

/** A few contacts whose name or firm fits what is typed; from the second letter on. */
export function useContactsLike(typed: string) {
  const search = typed.trim()
  return useQuery({
    queryKey: ['contacts', 'like', search],
    queryFn: () => api.contacts.list({ search, limit: 6 }),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  })
}
