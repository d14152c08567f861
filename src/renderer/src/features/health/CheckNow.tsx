import { assertNever } from '@core/assert-never'
import type { FullCheck } from '@core/health/contract'
import { Button, Group, Progress } from '@mantine/core'
import css from './health.module.css'
import { useCheck, useStopCheck } from './use-health'

/** The full check: a button, then how far it is with a way to stop, then what it found. */
export function CheckNow({ check }: { readonly check: FullCheck }) {
  const start = useCheck()
  const stop = useStopCheck()
  if (check.state === 'running') return <Running check={check} onStop={() => stop.mutate(undefined)} />
  return (
    <>
      <Group gap={8} className={css.act}>
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate(undefined)}>
          Check now
        </Button>
      </Group>
      <output className={`${css.say} ${css.after}`}>{endWords(check)}</output>
    </>
  )
}

function Running({ check, onStop }: { readonly check: FullCheck; readonly onStop: () => void }) {
  const percent = Math.min(99, Math.floor((100 * check.done) / check.total))
  return (
    <div className={css.progress}>
      <Progress value={percent} aria-label="Checking the register" />
      <Group gap={12} className={css.act}>
        <Button variant="default" onClick={onStop}>
          Stop
        </Button>
        <output>{percent} % checked. You can go on working.</output>
      </Group>
    </div>
  )
}

function endWords({ state }: FullCheck): string {
  switch (state) {
    case 'never':
    case 'running':
      return 'Reads every page and every entry of the register. With many contacts that takes some seconds.'
    case 'sound':
      return 'Everything was read, and everything is sound.'
    case 'damaged':
      return 'Part of the register file is damaged. Copy the whole folder somewhere safe now, then restore a backup.'
    case 'altered':
      return 'The file is sound, but the record of changes was altered outside Steward.'
    case 'stopped':
      return 'Stopped before its end. Nothing was found until then.'
    case 'failed':
      return 'The check could not be made. Lock and unlock the register, then try again.'
    default:
      return assertNever(state)
  }
}
