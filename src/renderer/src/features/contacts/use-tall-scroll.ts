import type { Virtualizer } from '@tanstack/react-virtual'
import { useRef, type RefObject } from 'react'
import { afterScroll, contentHeight, placeFor, type Place } from './tall-scroll'

/** The bar is set right this long after the last scrolling, in milliseconds. */
const restsAfter = 150

type Frame = HTMLDivElement
type Observe = (
  virtual: Pick<Virtualizer<Frame, Element>, 'scrollElement'>,
  tell: (offset: number, isScrolling: boolean) => void,
) => () => void

/** Scrolling a list that may be higher than a browser can make one: `rows` is its whole height in px. */
export function useTallScroll(frame: RefObject<Frame | null>, rows: number) {
  const place = useRef<Place>({ top: 0, shift: 0 })
  const height = useRef(rows)
  const told = useRef<(offset: number, isScrolling: boolean) => void>(undefined)
  const list = (element: Frame) => ({ rows: height.current, frame: element.clientHeight })
  const put = (element: Frame, next: Place) => {
    place.current = next
    if (element.scrollTop !== next.top) element.scrollTop = next.top
  }
  const observe = useRef<Observe>(({ scrollElement: element }, tell) => {
    if (!element) return () => undefined
    let resting: ReturnType<typeof setTimeout> | undefined
    const offset = () => place.current.top + place.current.shift
    const rest = () => {
      put(element, placeFor(offset(), list(element)))
      tell(offset(), false)
    }
    const scrolled = () => {
      // What was set by `put` is no news.
      if (element.scrollTop !== place.current.top)
        put(element, afterScroll(place.current, element.scrollTop, list(element)))
      tell(offset(), true)
      clearTimeout(resting)
      resting = setTimeout(rest, restsAfter)
    }
    told.current = tell
    element.addEventListener('scroll', scrolled, { passive: true })
    tell(offset(), false)
    return () => {
      clearTimeout(resting)
      element.removeEventListener('scroll', scrolled)
    }
  })
  return {
    observe: observe.current,
    /** The height of the content, and what stands between the place of a row in it and in the list. */
    content: contentHeight(rows),
    shift: () => place.current.shift,
    /** A list of another length begins where it is, as far as it reaches. */
    follow(): void {
      if (height.current === rows || !frame.current) return
      height.current = rows
      const { top, shift } = place.current
      put(frame.current, placeFor(top + shift, list(frame.current)))
      told.current?.(place.current.top + place.current.shift, false)
    },
    /** Brings what stands between two places of the list into view, `head` px below the top. */
    reveal(start: number, end: number, head: number): void {
      const element = frame.current
      if (!element) return
      const now = place.current.top + place.current.shift
      const above = start - head
      const to = above < now ? above : Math.max(now, end - element.clientHeight)
      const step = to - now
      const near = afterScroll(place.current, place.current.top + step, list(element))
      put(element, Math.abs(step) < element.clientHeight ? near : placeFor(to, list(element)))
      told.current?.(place.current.top + place.current.shift, true)
    },
  }
}
