import { Button, Progress } from '@mantine/core'
import type { RunningBackup } from '@core/backups/contract'
import { runningPercent, runningWords } from './backup-words'
import css from './backups.module.css'
import { useCancelBackup } from './use-backups'

/** A backup under way: what it is doing, how far it is, and the way to stop it. You can go on working meanwhile. */
export function RunningLine({ running }: { readonly running: RunningBackup }) {
  const cancel = useCancelBackup()
  const words = runningWords(running)
  return (
    <>
      <Progress className={css.progress} value={runningPercent(running)} aria-label={words} />
      <div className={css.row}>
        <output className={css.words}>{words}. You can go on working.</output>
        <Button variant="default" disabled={running.cancelling} onClick={() => cancel.mutate(undefined)}>
          Cancel
        </Button>
      </div>
    </>
  )
}
