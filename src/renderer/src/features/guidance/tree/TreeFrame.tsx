import { useState, type KeyboardEvent, type RefObject } from 'react'
import { nextBox } from './next-box'
import type { PlacedNode, PlacedTree } from './placed-tree'
import type { Reading } from './reading'
import css from './TreePicture.module.css'
import { TreeBox, type BoxAct } from './TreeBox'
import { TreeLine } from './TreeLine'
import { useCentred, useDrag, useWheelZoom } from './use-frame-moves'

type TreeFrameProps = {
  readonly title: string
  readonly tree: PlacedTree
  readonly scale: number
  readonly frame: RefObject<HTMLElement | null>
  /** Larger or smaller by so much; null fits the picture to its frame again. */
  readonly onZoom: (by: number | null) => void
  readonly onOpen?: (nodeId: string) => void
  readonly onExpand?: (part: string) => void
  /** Opens the picture of everything. */
  readonly onMore?: () => void
  /** Every box can be read: then it is one stop for Tab, and arrow keys lead from box to box. */
  readonly reading?: Reading
}

// A frame that scrolls must be reachable by keyboard, also while nothing in it can be pressed.
const scrolledByKeys = { tabIndex: 0 }

/** The drawing in a frame that scrolls: by bars, by arrow keys, or dragged by hand; + and − make it larger and smaller. */
export function TreeFrame({ title, tree, scale, frame, onZoom, onOpen, onExpand, onMore, reading }: TreeFrameProps) {
  const drag = useDrag(frame)
  const [stop, setStop] = useState(() => (tree.nodes.find(({ state }) => state === 'here') ?? tree.nodes[0])?.id)
  useCentred(frame, tree, scale, reading?.openId)
  useWheelZoom(frame, onZoom)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') onZoom(0.2)
    if (event.key === '-') onZoom(-0.2)
    if (event.key === '0') onZoom(null)
    if (reading) goTo(event)
  }
  const goTo = (event: KeyboardEvent) => {
    const from = event.target instanceof Element ? event.target.getAttribute('data-node') : null
    const here = tree.nodes.find(({ id }) => id === from)
    const next = here && nextBox(tree, here, event.key)
    if (!next) return
    event.preventDefault()
    focusBox(frame.current, next.id)
  }
  const actOf = (node: PlacedNode): BoxAct | undefined => {
    const { id, kind, state } = node
    if (reading) {
      const at = { byTab: id === stop, open: id === reading.openId, onFocus: () => setStop(id) }
      return { name: 'Read it', run: () => reading.onRead(id), ...at }
    }
    if (kind === 'part' && onExpand) {
      return { name: 'Show its questions', run: () => onExpand(id.slice('part:'.length)), byTab: true }
    }
    if (kind === 'branch') return onMore && { name: 'Show all questions', run: onMore, byTab: true }
    if (kind !== 'question' || state !== 'passed' || !onOpen) return undefined
    return { name: 'Change this answer', run: () => onOpen(id), byTab: true }
  }
  const byHand = { ...drag, onKeyDown }
  return (
    <section
      className={css.frame}
      data-tall={reading !== undefined}
      ref={frame}
      aria-label={reading ? 'Picture of all questions' : 'Picture of the questions'}
      {...scrolledByKeys}
      {...byHand}
    >
      <svg
        className={css.picture}
        aria-label={title}
        width={tree.width * scale}
        height={tree.height * scale}
        viewBox={`0 0 ${tree.width} ${tree.height}`}
      >
        <title>{title}</title>
        {tree.edges
          .toSorted((a, b) => Number(a.taken) - Number(b.taken))
          .map((edge) => (
            <TreeLine key={`${edge.from} ${edge.to}`} edge={edge} />
          ))}
        {tree.nodes.map((node) => (
          <TreeBox key={node.id} node={node} act={actOf(node)} />
        ))}
      </svg>
    </section>
  )
}

/** Puts the keyboard on a box, and the box into sight. */
export function focusBox(frame: HTMLElement | null, nodeId: string): void {
  const box = frame?.querySelector<SVGGElement>(`[data-node="${CSS.escape(nodeId)}"]`)
  box?.focus({ preventScroll: true })
  box?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}
