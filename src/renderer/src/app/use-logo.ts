import type { Logo } from '@core/organisation/logo'
import { pictureUri } from '@core/documents/picture-uri'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api'

/** The logo with an address a page can show it from. */
export type ShownLogo = Logo & { readonly src: string }

const logoQuery = queryOptions({
  queryKey: ['organisation', 'logo'],
  queryFn: async (): Promise<ShownLogo | null> => {
    const logo = await api.organisation.logo()
    return logo && { ...logo, src: pictureUri(logo) }
  },
  // A picture is only asked for again when the register says that it changed.
  staleTime: Infinity,
})

/** The organisation’s logo; its data is null where none was chosen. */
export function useLogo() {
  return useQuery(logoQuery)
}
