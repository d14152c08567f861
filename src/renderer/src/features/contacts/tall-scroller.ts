import { afterScroll, placeFor, type Place } from './tall-scroll'

/** The bar is set right this long after the last scrolling, in milliseconds. */
const restsAfter = 150

type Tell = (offset: number, isScrolling: boolean) => void

/** Scrolls one frame whose list may be higher than a browser can make it; it lives as long as the list is shown. */
export function createTallScroller() {
  let place: Place = { top: 0, shift: 0 }
  let rows = 0
  let told: Tell | undefined
  const offset = () => place.top + place.shift
  const list = (frame: Element) => ({ rows, frame: frame.clientHeight })
  const put = (frame: Element, next: Place) => {
    place = next
    if (frame.scrollTop !== next.top) frame.scrollTop = next.top
  }

  /** Watches the frame, and tells how far the list is. */
  const observe = ({ scrollElement: frame }: { readonly scrollElement: Element | null }, tell: Tell) => {
    if (!frame) return undefined
    let resting: ReturnType<typeof setTimeout> | undefined
    let turned = -Infinity
    const wheel = () => {
      turned = performance.now()
    }
    const moved = () => {
      const byWheel = performance.now() - turned < restsAfter
      // What was set by `put` is no news.
      if (frame.scrollTop !== place.top) put(frame, afterScroll(place, frame.scrollTop, list(frame), byWheel))
    }
    const rest = () => {
      moved() // a slow computer may not have told yet
      put(frame, placeFor(offset(), list(frame)))
      tell(offset(), false)
    }
    const scrolled = () => {
      moved()
      tell(offset(), true)
      clearTimeout(resting)
      resting = setTimeout(rest, restsAfter)
    }
    told = tell
    frame.addEventListener('scroll', scrolled, { passive: true })
    frame.addEventListener('wheel', wheel, { passive: true })
    tell(offset(), false)
    return () => {
      clearTimeout(resting)
      frame.removeEventListener('scroll', scrolled)
      frame.removeEventListener('wheel', wheel)
    }
  }

  return {
    observe,
    /** What stands between the place of a row in the frame and in the list, in px. */
    shift: () => place.shift,
    /** The list has this height now, in px: it stays where it is, as far as it reaches. */
    follow: (frame: Element | null, height: number): void => {
      if (!frame || rows === height) return
      rows = height
      put(frame, placeFor(offset(), list(frame)))
      told?.(offset(), false)
    },
    /** Brings what stands between two places of the list into view, `head` px below the top. */
    reveal: (frame: Element | null, start: number, end: number, head: number): void => {
      if (!frame) return
      const now = offset()
      const to = start - head < now ? start - head : Math.max(now, end - frame.clientHeight)
      const isNear = Math.abs(to - now) < frame.clientHeight
      put(frame, isNear ? afterScroll(place, place.top + to - now, list(frame)) : placeFor(to, list(frame)))
      told?.(offset(), true)
    },
  }
}
