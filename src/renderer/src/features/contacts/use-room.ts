import { useLayoutEffect, type RefObject } from 'react'

/**
 * Gives a scrolling frame the height that is left on its page, as `--room`, so that the page does not scroll besides: whatever
 * stands over it, and what follows it in the part of the page that is marked `data-fills`.
 */
export function useRoom(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = frame.current
    const page = element?.closest('main')
    const section = element?.closest('[data-fills]') ?? element
    if (!element || !page || !section) return
    const fit = () => {
      const top = element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop
      const below = section.getBoundingClientRect().bottom - element.getBoundingClientRect().bottom
      const foot = Number.parseFloat(getComputedStyle(page).paddingBottom) || 0
      element.style.setProperty('--room', `${Math.floor(page.clientHeight - top - below - foot)}px`)
    }
    const watch = new ResizeObserver(fit)
    watch.observe(page)
    watch.observe(section)
    fit()
    return () => watch.disconnect()
  }, [frame])
}
