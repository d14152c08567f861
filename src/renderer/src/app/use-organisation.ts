import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api'

/** Asks for the organisation’s facts; what is drawn first needs them. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation', 'get'],
  queryFn: () => api.organisation.get(),
})

/** The organisation whose register is open; its data is null until its facts are saved for the first time. */
export function useOrganisation() {
  return useQuery(organisationQuery)
}
