import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowsMinimize, IconPrinter, IconZoomIn, IconZoomOut, type Icon } from '@tabler/icons-react'
import type { TreeGraph } from '@core/flows/tree-graph'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { Sheet } from '../../../ui/Sheet'
import type { PlacedTree } from './placed-tree'
import { layoutWay } from './layout-way'
import { layoutWhole } from './layout-whole'
import css from './TreePicture.module.css'
import { TreeLine } from './TreeLine'
import { TreeBox } from './TreeBox'

type TreePictureProps = {
  readonly title: string
  /** The way taken with what stands at its side. */
  readonly way: TreeGraph
  /** Every question and every end. */
  readonly whole: TreeGraph
  /** Goes back to a question that was answered. */
  readonly onOpen: (nodeId: string) => void
  /** Draws a part question by question. */
  readonly onExpand: (part: string) => void
  readonly onPrint: () => void
}

// A frame that scrolls must be reachable by keyboard, also while nothing in it can be pressed.
const scrolledByKeys = { tabIndex: 0 }
const smallest = 0.4
const largest = 1.6

/** The whole tree as a picture: the way taken, where you are, what may come. Answered questions can be opened again. */
export function TreePicture({ title, way, whole, onOpen, onExpand, onPrint }: TreePictureProps) {
  const [all, setAll] = useState(false)
  const tree = useMemo(() => (all ? layoutWhole(whole) : layoutWay(way)), [all, way, whole])
  const frame = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState<number | null>(null)
  const scale = useScale(frame, tree, zoom)
  useCentred(frame, tree, scale)
  const change = (by: number) => setZoom(Math.min(largest, Math.max(smallest, Math.round((scale + by) * 10) / 10)))

  return (
    <Sheet
      title={<span className={css.title}>The whole way, and where you are</span>}
      padded={false}
      actions={
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
            {all ? 'Show my way' : 'Show all'}
          </Button>
          <Tool name="Make the picture smaller" icon={IconZoomOut} onClick={() => change(-0.2)} />
          <Tool name="Make the picture larger" icon={IconZoomIn} onClick={() => change(0.2)} />
          {zoom !== null && (
            <Tool name="Fit the picture to its frame" icon={IconArrowsMinimize} onClick={() => setZoom(null)} />
          )}
          <Tool name="Print all questions" icon={IconPrinter} onClick={onPrint} />
        </>
      }
    >
      <section className={css.frame} ref={frame} aria-label="Picture of the questions" {...scrolledByKeys}>
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
            <TreeBox key={node.id} node={node} onOpen={onOpen} onExpand={onExpand} />
          ))}
        </svg>
      </section>
    </Sheet>
  )
}

type ToolProps = { readonly name: string; readonly icon: Icon; readonly onClick: () => void }

function Tool({ name, icon: Mark, onClick }: ToolProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={name} onClick={onClick}>
        <Mark size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}

/** The chosen size, or the largest that fits the width of the frame and can still be read. */
function useScale(frame: RefObject<HTMLElement | null>, tree: PlacedTree, zoom: number | null): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  if (zoom !== null) return zoom
  return width === 0 || tree.width === 0 ? 1 : Math.min(1, Math.max(0.9, width / tree.width))
}

/** Brings the present node into sight whenever it changes. */
function useCentred(frame: RefObject<HTMLElement | null>, tree: PlacedTree, scale: number) {
  const { x = 0, y = 0 } = tree.nodes.find((node) => node.state === 'here') ?? {}
  useEffect(() => {
    const element = frame.current
    element?.scrollTo({ left: x * scale - element.clientWidth / 2, top: y * scale - element.clientHeight / 2 })
  }, [frame, x, y, scale])
}
