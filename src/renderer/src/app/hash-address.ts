import { useSyncExternalStore } from 'react'

type Options = { readonly replace?: boolean; readonly state?: unknown }

const changes = ['hashchange', 'popstate'] as const

/**
 * Where one is, as the router reads it. Page and question both stand behind the # (`#/requests/new?kind=erasure`), so
 * that going to an address without a question leaves none behind, and loading the page again comes back to the same.
 */
export function useHashAddress(): [string, typeof goTo] {
  return [useSyncExternalStore(follow, path), goTo]
}

/** As the address stands in a link. */
useHashAddress.hrefs = (href: string) => `#${href}`

/** Where one is, outside a component. */
useHashAddress.address = path

/** What stands after the question mark, for the router’s `useSearch`. */
useHashAddress.searchHook = () => useSyncExternalStore(follow, search)

function goTo(to: string, { replace = false, state = null }: Options = {}): void {
  const oldURL = window.location.href
  const address = `${window.location.pathname}#/${to.replace(/^[#/]*/, '')}`
  window.history[replace ? 'replaceState' : 'pushState'](state, '', address)
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }))
}

function path(): string {
  return parts()[0]
}

function search(): string {
  return parts()[1]
}

function parts(): [string, string] {
  const address = `/${window.location.hash.replace(/^#?\/?/, '')}`
  const mark = address.indexOf('?')
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
}

function follow(changed: () => void): () => void {
  for (const name of changes) window.addEventListener(name, changed)
  return () => {
    for (const name of changes) window.removeEventListener(name, changed)
  }
}
