import type { Jurisdiction } from '@core/time/jurisdiction'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

const datesQuery = (nation: Jurisdiction) =>
  queryOptions({
    queryKey: ['requests', 'datesUnder', nation],
    queryFn: () => api.requests.datesUnder({ nation }),
  })

/** Which open dates would be others under the bank holidays of a nation. */
export function useDatesUnder(nation: Jurisdiction, enabled: boolean) {
  return useQuery({ ...datesQuery(nation), enabled })
}
