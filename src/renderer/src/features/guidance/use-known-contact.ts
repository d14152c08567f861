import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const contactQuery = (id: string) =>
  queryOptions({ queryKey: ['contacts', 'get', id], queryFn: () => api.contacts.get({ id }) })

/** The contact a flow is about, when it was started from one. */
export function useKnownContact(id: string) {
  return useQuery({ ...contactQuery(id), enabled: id !== '' })
}
