import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsMinimize, IconPrinter, IconZoomIn, IconZoomOut, type Icon } from '@tabler/icons-react'

type TreeToolsProps = {
  readonly zoomed: boolean
  readonly onZoom: (by: number | null) => void
  readonly onPrint: () => void
}

/** Smaller, larger, as it was, and onto paper. */
export function TreeTools({ zoomed, onZoom, onPrint }: TreeToolsProps) {
  return (
    <>
      <Tool name="Make the picture smaller" icon={IconZoomOut} onClick={() => onZoom(-0.2)} />
      <Tool name="Make the picture larger" icon={IconZoomIn} onClick={() => onZoom(0.2)} />
      {zoomed && <Tool name="Fit the picture to its frame" icon={IconArrowsMinimize} onClick={() => onZoom(null)} />}
      <Tool name="Print all questions" icon={IconPrinter} onClick={onPrint} />
    </>
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
