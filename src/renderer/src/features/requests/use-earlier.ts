import { comesFirst, repeatsOf } from '@core/requests/earlier'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import type { LogForm } from './log-form'

type Whose = { readonly contactId: string | null; readonly name: string; readonly email: string }

/** What the same person asked for in the last months, and whatever is open. */
function useEarlier(whose: Whose) {
  const isKnown = whose.contactId !== null || whose.name.trim().length >= 3 || whose.email.includes('@')
  return useQuery({
    queryKey: ['requests', 'earlier', whose],
    queryFn: () => api.requests.earlier(whose),
    enabled: isKnown,
  })
}

/** The same for a form that is being filled in: what repeats an earlier request, and what comes before it. */
export function useEarlierOf({ values: { kind, contactId, name, email } }: Pick<LogForm, 'values'>) {
  const isLinked = contactId !== null
  const [typed] = useDebouncedValue(isLinked ? '' : name, 250)
  const [address] = useDebouncedValue(isLinked ? '' : email, 250)
  const { data: earlier = [] } = useEarlier({ contactId, name: typed, email: address })
  return { repeats: repeatsOf(kind, earlier), first: comesFirst(kind, earlier) }
}
