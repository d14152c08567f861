import type { Flow } from '@core/flows/flow'
import type { TreeGraph } from '@core/flows/tree-graph'
import { Group, Modal, Text } from '@mantine/core'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { layoutWhole } from './layout-whole'
import { focusBox, TreeFrame } from './TreeFrame'
import css from './TreePicture.module.css'
import { TreeReading } from './TreeReading'
import { TreeTools } from './TreeTools'
import { useScale } from './use-scale'

type WholeTreeProps = {
  readonly flow: Flow
  readonly title: string
  readonly who: string
  readonly whole: TreeGraph
  readonly onClose: () => void
  readonly onOpen: (nodeId: string) => void
  readonly onPrint: () => void
}

/** Every question and every end of a guide, as large as the window: dragged, scrolled, zoomed and read; Escape closes it. */
export function WholeTree({ onClose, ...drawn }: WholeTreeProps) {
  const [readId, setReadId] = useState<string | null>(null)
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      closeOnEscape={readId === null}
      title={drawn.title}
      closeButtonProps={{ 'aria-label': 'Close the picture' }}
      classNames={{ body: css.whole ?? '' }}
    >
      <Drawn {...drawn} readId={readId} onRead={setReadId} />
    </Modal>
  )
}

type DrawnProps = Omit<WholeTreeProps, 'onClose'> & {
  readonly readId: string | null
  readonly onRead: (nodeId: string | null) => void
}

// Its own component, so that its frame is there when it is measured.
function Drawn({ flow, title, who, whole, onOpen, onPrint, readId, onRead }: DrawnProps) {
  const frame = useRef<HTMLElement>(null)
  const tree = useMemo(() => layoutWhole(whole), [whole])
  const { scale, zoomed, change } = useScale(frame, tree, 0.93)
  const read = whole.nodes.find(({ id }) => id === readId)
  const close = () => {
    onRead(null)
    if (readId !== null) focusBox(frame.current, readId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || readId === null) return
    event.stopPropagation()
    close()
  }
  const escapable = { onKeyDown }
  return (
    <div {...escapable}>
      <Group justify="space-between" mb={8}>
        <Text c="dimmed" fz={13.5}>
          Press a box to read it. Arrow keys lead from box to box, + and − change the size.
        </Text>
        <Group gap={4}>
          <TreeTools zoomed={zoomed} onZoom={change} onPrint={onPrint} />
        </Group>
      </Group>
      <div className={css.split}>
        <TreeFrame
          title={title}
          tree={tree}
          scale={scale}
          frame={frame}
          onZoom={change}
          reading={{ openId: readId, onRead }}
        />
        {read && (
          <TreeReading
            flow={flow}
            node={read}
            who={who}
            onOpen={onOpen}
            onClose={close}
            onGo={(nodeId) => {
              onRead(nodeId)
              focusBox(frame.current, nodeId)
            }}
          />
        )}
      </div>
    </div>
  )
}
