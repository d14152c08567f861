import { useEffect, useState, type RefObject } from 'react'
import type { PlacedTree } from './placed-tree'

const smallest = 0.3
const largest = 1.6

/**
 * How large a picture is drawn: as somebody chose, or the largest that fits the width of its frame and can still be read.
 * `least` is the smallest size that is chosen by itself.
 */
export function useScale(frame: RefObject<HTMLElement | null>, tree: PlacedTree, least: number) {
  const [zoom, setZoom] = useState<number | null>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  const fitting = width === 0 || tree.width === 0 ? 1 : Math.min(1, Math.max(least, width / tree.width))
  const scale = zoom ?? fitting
  const change = (by: number | null) =>
    setZoom(by === null ? null : Math.min(largest, Math.max(smallest, Math.round((scale + by) * 10) / 10)))
  return { scale, zoomed: zoom !== null, change }
}
