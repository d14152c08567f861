import { ActionIcon, Box, Tooltip } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import type { Block } from '@core/documents/block'
import { PaperPage } from '../../ui/PaperPage'
import { inSentence } from './document-words'
import css from './policy-editor.module.css'
import { usePageCount } from './use-page-count'

const steps = [0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5]

type PreviewPaneProps = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly marked: readonly string[]
  readonly activeFact: string
}

/** The page as people will read it, with its size and about how many sheets of paper it fills. */
export function PreviewPane({ title, blocks, marked, activeFact }: PreviewPaneProps) {
  const [step, setStep] = useState(3)
  const zoom = steps[step] ?? 1
  const { pane, page, pages, onScroll } = usePageCount(blocks, zoom)
  return (
    <section className={css.preview} aria-label="The page">
      <div className={css.bar}>
        <span className={css.count}>{`About page ${page} of ${pages}`}</span>
        <Zoom name="Zoom out" icon={IconZoomOut} onClick={() => setStep(Math.max(0, step - 1))} />
        <output className={css.count} aria-label="Size">{`${Math.round(zoom * 100)}%`}</output>
        <Zoom name="Zoom in" icon={IconZoomIn} onClick={() => setStep(Math.min(steps.length - 1, step + 1))} />
      </div>
      {/* Scrolled by keyboard too, so it takes the focus. */}
      <Box
        component="section"
        className={css.scroll}
        ref={pane}
        onScroll={onScroll}
        tabIndex={0}
        aria-label={`Preview of the ${inSentence(title)}`}
      >
        <PaperPage blocks={blocks} marked={marked} activeFact={activeFact} zoom={zoom} label={title} />
      </Box>
    </section>
  )
}

function Zoom({
  name,
  icon: Mark,
  onClick,
}: {
  readonly name: string
  readonly icon: typeof IconZoomIn
  readonly onClick: () => void
}) {
  return (
    <Tooltip label={name}>
      <ActionIcon aria-label={name} onClick={onClick}>
        <Mark size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
