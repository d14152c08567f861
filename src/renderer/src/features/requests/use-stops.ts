import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/** Who of these contacts asked for no more marketing, the latest first. */
export function useStops(contactIds: readonly string[]) {
  return useQuery({
    queryKey: ['requests', 'doNotContactOf', contactIds],
    queryFn: () => api.requests.doNotContactOf({ contactIds: [...contactIds] }),
    enabled: contactIds.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** The same for one contact and the organisation it belongs to: a firm may ask for all who work there. */
export function useStopsOf(contact: { readonly id: string; readonly organisationId: string | null } | undefined) {
  const ids = contact ? [contact.id, ...(contact.organisationId === null ? [] : [contact.organisationId])] : []
  return useQuery({
    queryKey: ['requests', 'doNotContactOf', ids],
    queryFn: () => api.requests.doNotContactOf({ contactIds: ids }),
    enabled: ids.length > 0,
  })
}
