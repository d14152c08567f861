import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './imports.module.css'
import { useImportAct, useProgress } from './use-imports'

type ImportProgressBarProps = {
  readonly id: string
  readonly working: boolean
  readonly label: string
  /** Bringing in cannot be stopped half-way: it can be taken back as a whole. */
  readonly canStop?: boolean
  /** What stands here while nothing is under way. */
  readonly children: ReactNode
}

/** How far the work is, with an honest count and a way to stop it. */
export function ImportProgressBar({ id, working, label, canStop = true, children }: ImportProgressBarProps) {
  const { data } = useProgress(id, working)
  const cancel = useImportAct('cancel', () => undefined)
  if (!working) return children
  const percent = Math.floor((data?.part ?? 0) * 100)
  const rows = data?.counts.rows ?? 0
  return (
    <div className={css.progress}>
      <p aria-live="polite">
        {label}{' '}
        {rows > 0 &&
          `${(data?.state === 'bringing-in' ? (data.counts.added ?? 0) : rows).toLocaleString('en-GB')} so far.`}
      </p>
      <Progress value={percent} aria-label={label} />
      {canStop && (
        <Button variant="default" onClick={() => cancel.mutate({ id })}>
          Stop
        </Button>
      )}
    </div>
  )
}
