import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/** What stands against marketing to these contacts, the latest first. */
export function useStops(contactIds: readonly string[]) {
  return useQuery({
    queryKey: ['suppression', 'standing', contactIds],
    queryFn: () => api.suppression.standing({ contactIds: [...contactIds] }),
    enabled: contactIds.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** The same for one contact, its addresses and its organisations among it: a firm may ask for all who work there. */
export function useStopsOf(contact: { readonly id: string } | undefined) {
  const contactIds = contact ? [contact.id] : []
  return useQuery({
    queryKey: ['suppression', 'standing', contactIds],
    queryFn: () => api.suppression.standing({ contactIds }),
    enabled: contactIds.length > 0,
  })
}
