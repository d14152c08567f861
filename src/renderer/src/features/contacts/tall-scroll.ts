/** No content is made higher than this, in px: browsers cut what is higher than some 16 million, and less when zoomed. */
export const tallest = 6_000_000

/** A list in its frame, in px: how high all its rows are, and how high the frame is. */
export type Tall = { readonly rows: number; readonly frame: number }

/** Where the frame stands: how far it is scrolled, and what is added to that to say how far the list is. */
export type Place = { readonly top: number; readonly shift: number }

/** How high the content of the frame is made. */
export function contentHeight(rows: number): number {
  return Math.min(rows, tallest)
}

/** So near to an end, in px, the bar moves as far as the list, so that the end is reached by a wheel. Between them it is measured down. */
const near = 100_000

/** The part between the ends, in the frame and in the list. */
function middle({ rows, frame }: Tall): { readonly shown: number; readonly real: number } {
  return { shown: tallest - frame - 2 * near, real: rows - frame - 2 * near }
}

/** How far the bar stands where the list is so far, and the other way round. */
function topOf(offset: number, list: Tall): number {
  const { shown, real } = middle(list)
  if (offset <= near) return offset
  if (offset >= near + real) return offset - real + shown
  return Math.round(near + ((offset - near) / real) * shown)
}
function offsetOf(top: number, list: Tall): number {
  const { shown, real } = middle(list)
  if (top <= near) return top
  if (top >= near + shown) return top - shown + real
  return Math.round(near + ((top - near) / shown) * real)
}

/** The place at which the bar says truly how far the list is. */
export function placeFor(offset: number, list: Tall): Place {
  const at = Math.min(Math.max(0, offset), Math.max(0, list.rows - list.frame))
  if (list.rows <= tallest) return { top: at, shift: 0 }
  const top = topOf(at, list)
  return { top, shift: at - top }
}

/**
 * Where the list is after its frame was scrolled. A wheel moves the list by as much, and so does what is shorter than the frame:
 * keys. Anything longer comes from the bar and moves the list to the same part of the whole. At an end of the frame that is no
 * end of the list the bar is set anew.
 */
export function afterScroll(before: Place, top: number, list: Tall, byWheel = false): Place {
  if (list.rows <= tallest) return { top, shift: 0 }
  const end = tallest - list.frame
  if (!byWheel && Math.abs(top - before.top) >= list.frame) {
    return { top, shift: offsetOf(Math.min(top, end), list) - top }
  }
  const offset = top + before.shift
  const outside = offset < 0 || offset > list.rows - list.frame
  return top <= 0 || top >= end || outside ? placeFor(offset, list) : { top, shift: before.shift }
}
