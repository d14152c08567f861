import type { Flow } from '@core/flows/flow'
import type { TreeGraph } from '@core/flows/tree-graph'
import { Button } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { Sheet } from '../../../ui/Sheet'
import { layoutWay } from './layout-way'
import { TreeFrame } from './TreeFrame'
import css from './TreePicture.module.css'
import { TreeTools } from './TreeTools'
import { useScale } from './use-scale'
import { WholeTree } from './WholeTree'

type TreePictureProps = {
  readonly flow: Flow
  /** How the person it is about is called; empty for nobody yet. */
  readonly who: string
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

/** The way taken, where you are, and what may come; everything at once opens as large as the window. */
export function TreePicture({ flow, who, title, way, whole, onOpen, onExpand, onPrint }: TreePictureProps) {
  const [all, setAll] = useState(false)
  const tree = useMemo(() => layoutWay(way), [way])
  const frame = useRef<HTMLElement>(null)
  const { scale, zoomed, change } = useScale(frame, tree, 0.8)
  return (
    <Sheet
      title={<span className={css.title}>The whole way, and where you are</span>}
      padded={false}
      actions={
        <>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            Show all
          </Button>
          <TreeTools zoomed={zoomed} onZoom={change} onPrint={onPrint} />
        </>
      }
    >
      <TreeFrame
        title={title}
        tree={tree}
        scale={scale}
        frame={frame}
        onZoom={change}
        onOpen={onOpen}
        onExpand={onExpand}
        onMore={() => setAll(true)}
      />
      {all && (
        <WholeTree
          flow={flow}
          who={who}
          title={title}
          whole={whole}
          onClose={() => setAll(false)}
          onOpen={(nodeId) => {
            setAll(false)
            onOpen(nodeId)
          }}
          onPrint={onPrint}
        />
      )}
    </Sheet>
  )
}
