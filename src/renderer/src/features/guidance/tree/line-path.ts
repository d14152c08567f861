export type Point = { readonly x: number; readonly y: number }
/** A box by its middle and its size. */
export type Box = Point & { readonly width: number; readonly height: number }

/** A line that leaves below a box and arrives above another: down and across by way of the bends, never slanting. */
export function downPath(from: Box | undefined, bends: readonly Point[], to: Box | undefined): string {
  if (!from || !to) return ''
  let at: Point = { x: from.x, y: from.y + from.height / 2 }
  let path = `M${at.x} ${at.y}`
  for (const stop of [...bends, { x: to.x, y: to.y - to.height / 2 }]) {
    const middle = (at.y + stop.y) / 2
    path += Math.abs(stop.x - at.x) < 1 ? `V${stop.y}` : `V${middle}H${stop.x}V${stop.y}`
    at = stop
  }
  return path
}

/** A line straight down to the box below. */
export function straightPath(from: Box, to: Box): string {
  return `M${from.x} ${from.y + from.height / 2}V${to.y - to.height / 2}`
}

/** A line that leaves a box at its left side, runs down beside the boxes between, and arrives at the left of another. */
export function aroundPath(from: Box, to: Box, x: number): string {
  return `M${from.x - from.width / 2} ${from.y + 8}H${x}V${to.y - 8}H${to.x - to.width / 2}`
}

/** A line that leaves a box at its right side and arrives at the left of the thing beside it. */
export function acrossPath(from: Box, to: Box): string {
  const start = from.x + from.width / 2
  const end = to.x - to.width / 2
  if (Math.abs(to.y - from.y) < 1) return `M${start} ${from.y}H${end}`
  // Leaves at its own height while that is still beside the box, so that two lines do not run on each other.
  const reach = from.height / 2 - 10
  const leave = from.y + Math.max(-reach, Math.min(reach, to.y - from.y))
  return `M${start} ${leave}H${start + 6}V${to.y}H${end}`
}
