import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { PlacedTree } from './placed-tree'

/** As much as a box and the space around it takes, in pixels. */
const edge = 60

/**
 * Brings the box that is read into sight, otherwise the present one into the middle, whenever it or the size changes. In a
 * picture that can be read (`openId` is given), whoever is at a box is not torn away from it.
 */
export function useCentred(
  frame: RefObject<HTMLElement | null>,
  { nodes }: PlacedTree,
  scale: number,
  openId?: string | null,
) {
  const id = openId ?? nodes.find(({ state }) => state === 'here')?.id
  const { x = 0, y = 0 } = nodes.find((node) => node.id === id) ?? {}
  const isReadable = openId !== undefined
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const [left, top] = [x * scale - element.scrollLeft, y * scale - element.scrollTop]
    const inSight =
      left > edge && left < element.clientWidth - edge && top > edge / 2 && top < element.clientHeight - edge / 2
    const box = document.activeElement?.closest('[data-node]')
    if (isReadable && (inSight || (box && element.contains(box) && box.getAttribute('data-node') !== id))) return
    element.scrollTo({ left: x * scale - element.clientWidth / 2, top: y * scale - element.clientHeight / 2 })
  }, [frame, id, x, y, scale, isReadable])
}

/** The wheel with Ctrl, as two fingers on a pad send it too. */
export function useWheelZoom(frame: RefObject<HTMLElement | null>, onZoom: (by: number) => void) {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      onZoom(event.deltaY < 0 ? 0.1 : -0.1)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })
}

/** Moves the picture with the mouse; a press on something that can be pressed stays a press. */
export function useDrag(frame: RefObject<HTMLElement | null>) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('[role="button"]') !== null
      if (event.pointerType !== 'mouse' || event.button !== 0 || onButton) return
      from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent) => {
      if (!from.current || event.buttons === 0) return
      frame.current?.scrollBy(from.current.x - event.clientX, from.current.y - event.clientY)
      from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: () => {
      from.current = null
    },
  }
}
