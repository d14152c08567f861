import { useEffect } from 'react'

/** How long a page may take to draw its title before the focus is left where it is, in milliseconds. */
const patience = 3000

/** A closing dialog gives the focus back to its opener first; the title comes after that, in milliseconds. */
const afterDialog = 50

/**
 * Stands in each page: brings the window back to the top and the focus onto the title, so that a screen reader says where
 * one has come. Give it the address as `key`.
 */
export function FocusOnTitle({ within }: { readonly within: string }) {
  useEffect(() => {
    const page = document.getElementById(within)
    if (!page) return undefined
    page.scrollTo({ top: 0 })
    let turn: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const title = page.querySelector<HTMLElement>('[data-page-title]')
      if (!title) return
      const fromDialog = isInDialog(document.activeElement)
      clearTimeout(turn)
      turn = setTimeout(
        () => {
          // Still open: its removal is the next change, and looks again.
          if (isInDialog(document.activeElement)) return
          watcher.disconnect()
          // A page may have put the focus into its first field itself.
          if (!page.contains(document.activeElement)) title.focus({ preventScroll: true })
        },
        fromDialog ? afterDialog : 0,
      )
    }
    const watcher = new MutationObserver(look)
    watcher.observe(document.body, { childList: true, subtree: true })
    const end = setTimeout(() => watcher.disconnect(), patience)
    look()
    return () => {
      watcher.disconnect()
      clearTimeout(turn)
      clearTimeout(end)
    }
  }, [within])
  return null
}

function isInDialog(element: Element | null): boolean {
  return element?.closest('[role="dialog"]') != null
}
