import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

type Whose = { readonly contactId: string | null; readonly name: string; readonly email: string }

/** What the same person asked for in the last months, and whatever is open. */
export function useEarlier(whose: Whose) {
  const isKnown = whose.contactId !== null || whose.name.trim().length >= 3 || whose.email.includes('@')
  return useQuery({
    queryKey: ['requests', 'earlier', whose],
    queryFn: () => api.requests.earlier(whose),
    enabled: isKnown,
  })
}
