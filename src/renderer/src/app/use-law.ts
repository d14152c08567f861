import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api'

/** Asks for the law pack in use and lays it over the rules of the page, before any page is drawn. Its data is the version. */
export const lawQuery = queryOptions({
  queryKey: ['library', 'inUse'],
  queryFn: async () => {
    const pack = await api.library.inUse()
    // The rules are not in the part of the program that draws the lock screen: they are fetched where there is a pack.
    if (pack !== null || laid) {
      const { layPack } = await import('@core/library/lay-pack')
      layPack(pack)
      laid = pack !== null
    }
    return pack?.version ?? ''
  },
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Does a pack lie over the rules of this page? */
let laid = false

/** The version of the law pack in use, empty without one; undefined until it lies over the rules. */
export function useLaw() {
  return useQuery(lawQuery)
}
