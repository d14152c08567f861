import { QueryClient } from '@tanstack/react-query'
import { refreshInRounds } from './refresh-in-rounds'

/** The page’s copy of what the register said. The register is on this computer: no retries, no waiting for a network. */
export function createQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: { queries: { ...local, staleTime: 60_000, refetchOnWindowFocus: false }, mutations: local },
  })
}

/** The timeline and the answers of a contact are made of what these features hold. */
function showsOnContacts(feature: string): boolean {
  return ['consents', 'suppression', 'requests', 'decisions', 'documents', 'attachments', 'exports', 'claims'].includes(
    feature,
  )
}

/**
 * Drops what the page knows about the features that changed, whenever the register says so. What is on screen is asked
 * again, in rounds; what is not is only marked, and asked when it is next shown.
 */
export function followChanges(client: QueryClient): () => void {
  const each = (features: readonly string[], refetchType: 'active' | 'none') =>
    Promise.all(features.map((feature) => client.invalidateQueries({ queryKey: [feature], refetchType })))
  const refresh = refreshInRounds((features) => each(features, 'active'))
  return window.steward.onChanged((features) => {
    const moved = [
      ...new Set([...features, ...(features.some(showsOnContacts) ? ['contacts'] : []), 'today', 'history']),
    ]
    void each(moved, 'none')
    refresh(moved)
  })
}
