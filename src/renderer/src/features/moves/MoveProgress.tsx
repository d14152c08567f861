import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './moves.module.css'
import { useCancelMove, useMoveProgress } from './use-moves'

type MoveProgressProps = {
  readonly working: boolean
  readonly label: string
  /** Said when the work is about to end early, so that its failure is no surprise. */
  readonly onCancel: () => void
  /** The button that begins; it makes room for the bar. */
  readonly children: ReactNode
}

/** How far a file is written or read, with a way to stop. While the person still chooses a file the button stays. */
export function MoveProgress({ working, label, onCancel, children }: MoveProgressProps) {
  const { data } = useMoveProgress(working)
  const cancel = useCancelMove()
  if (!working || data === undefined || data.state === 'idle') return children
  const percent = data.total === 0 ? 0 : Math.min(100, Math.floor((data.done / data.total) * 100))
  const stop = () => {
    onCancel()
    cancel.mutate()
  }
  return (
    <div className={css.progress}>
      <p>
        {label} {percent > 0 ? `${percent} %` : 'First its lock, which takes a moment.'}
      </p>
      <Progress value={percent} aria-label={label} />
      <Button variant="default" onClick={stop}>
        Stop
      </Button>
    </div>
  )
}
