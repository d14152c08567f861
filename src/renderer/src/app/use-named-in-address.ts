import { useEffect, useRef } from 'react'
import { useSearchParams } from 'wouter'

/**
 * Opens what the address names (`?purpose=…`), as a hit of the search does, and takes the name out of the address again: what was
 * closed stays closed when the page is loaded anew. `isReady`: the page has what it needs to open it.
 */
export function useNamedInAddress(name: string, isReady: boolean, open: (id: string) => void): void {
  const [params, setParams] = useSearchParams()
  const id = params.get(name) ?? ''
  const latest = useRef({ open, setParams })
  useEffect(() => {
    latest.current = { open, setParams }
  })
  useEffect(() => {
    if (id === '' || !isReady) return
    latest.current.open(id)
    latest.current.setParams(
      (before) => {
        before.delete(name)
        return before
      },
      { replace: true },
    )
  }, [id, isReady, name])
}
