import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'

const There = createContext(true)

/** What surrounds the page waits no longer than this for it, in milliseconds. */
const LONGEST_WAIT = 500

/**
 * Lets the page ask the register first. The register answers one call after the other, and whoever unlocks waits for the
 * page; the marks of the rail and the notices come right behind it.
 */
export function PageFirst({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const [there, setThere] = useState(false)
  useEffect(() => {
    if (there) return undefined
    const look = () => client.isFetching() === 0 && setThere(true)
    const stop = client.getQueryCache().subscribe(({ type }) => void (type === 'updated' && look()))
    const asked = setTimeout(look) // by then the page has asked, where it asks anything
    const latest = setTimeout(() => setThere(true), LONGEST_WAIT)
    return () => {
      stop()
      clearTimeout(asked)
      clearTimeout(latest)
    }
  }, [client, there])
  return <There value={there}>{children}</There>
}

/** Has the page that was opened first got its answers? */
export function usePageThere(): boolean {
  return useContext(There)
}

/** Something that is drawn once the page has its answers. */
export function AfterPage({ children }: { readonly children: ReactNode }) {
  return usePageThere() ? children : null
}
