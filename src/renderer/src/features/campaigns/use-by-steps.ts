import { startTransition, useEffect, useState } from 'react'

/** Rows that come with one frame: more than fit on a screen are there after the first. */
const STEP = 16

/** The first of some rows, and with each frame some more: fifty at once would keep the window from answering. */
export function useBySteps<T>(rows: readonly T[]): readonly T[] {
  const [there, setThere] = useState({ of: rows, count: STEP })
  const count = there.of === rows ? there.count : STEP
  useEffect(() => {
    if (count >= rows.length) return undefined
    const frame = requestAnimationFrame(() => startTransition(() => setThere({ of: rows, count: count + STEP })))
    return () => cancelAnimationFrame(frame)
  }, [rows, count])
  return count < rows.length ? rows.slice(0, count) : rows
}
