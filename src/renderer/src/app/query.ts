import { QueryClient } from '@tanstack/react-query'

/** The page’s copy of what the register said. The register is on this computer: no retries, no waiting for a network. */
export function createQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: { queries: { ...local, staleTime: 60_000, refetchOnWindowFocus: false }, mutations: local },
  })
}

/** Drops what the page knows about the features that changed, whenever the register says so. */
export function followChanges(client: QueryClient): () => void {
  return window.steward.onChanged((features) => {
    for (const feature of features) void client.invalidateQueries({ queryKey: [feature] })
    void client.invalidateQueries({ queryKey: ['today'] })
    void client.invalidateQueries({ queryKey: ['history'] })
  })
}
