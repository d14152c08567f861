import type { PermissionMatrix } from '@core/consents/matrix'
import type { Standing } from '@core/flows/facts-of-consents'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const contactQuery = (id: string) =>
  queryOptions({ queryKey: ['contacts', 'get', id], queryFn: () => api.contacts.get({ id }) })

/** The contact a flow is about, when it was started from one. */
export function useKnownContact(id: string) {
  return useQuery({ ...contactQuery(id), enabled: id !== '' })
}

/** Where the contact stands with every way, purpose and address. */
export function useStandings(contactId: string) {
  return useQuery({
    queryKey: ['consents', 'standings', contactId],
    queryFn: () => api.consents.matrix({ contactId }),
    select: standingsIn,
    enabled: contactId !== '',
  })
}

/** What is not asked of this organisation, such as fundraising, is left out. */
function standingsIn({ rows, purposes }: PermissionMatrix): readonly Standing[] {
  return rows.flatMap(({ cells }) => cells).filter(({ state }) => purposes.includes(state.purpose))
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
