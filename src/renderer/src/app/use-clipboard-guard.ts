import { useEffect } from 'react'
import { api } from './api'

/** The clipboard is filled right after the event that says so, in milliseconds. */
const SETTLED_MS = 50

/** Marking text goes on while the mouse moves: looked at once it rests, in milliseconds. */
const RESTED_MS = 300

/** Tells main of whatever is copied or marked in the page, so that it can take it out of the clipboard again. */
export function useClipboardGuard(): void {
  useEffect(() => {
    let marking: ReturnType<typeof setTimeout> | undefined
    const tell = (by: 'copy' | 'mark') => void api.clipboard.taken({ by }).catch(() => undefined)
    const copied = () => void setTimeout(() => tell('copy'), SETTLED_MS)
    const marked = () => {
      clearTimeout(marking)
      if (String(document.getSelection()) !== '') marking = setTimeout(() => tell('mark'), RESTED_MS)
    }
    document.addEventListener('copy', copied)
    document.addEventListener('cut', copied)
    document.addEventListener('selectionchange', marked)
    return () => {
      document.removeEventListener('copy', copied)
      document.removeEventListener('cut', copied)
      document.removeEventListener('selectionchange', marked)
      clearTimeout(marking)
    }
  }, [])
}
