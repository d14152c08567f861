import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { sentenceFor } from '../../app/error-sentences'
import { Wash } from '../../ui/Wash'
import css from './imports.module.css'
import type { OpenImport } from './open-import'
import { StaysOnList } from './StaysOnList'
import { useBringIn, useTakeBack } from './use-import-work'

type HalfWayProps = {
  readonly open: OpenImport & { readonly progress: NonNullable<OpenImport['progress']> }
  readonly onAgain: () => void
}

/** Something stopped the work in the middle: why, and the way on. */
export function HalfWay({ open, onAgain }: HalfWayProps) {
  const bringIn = useBringIn()
  const takeBack = useTakeBack()
  const { id, target, last, progress } = open
  const { happened, next } = sentenceFor(progress.problem ?? 'unexpected')
  return (
    <div className={css.step}>
      <Wash tone="amber" icon={IconAlertTriangle} title={happened} role="alert">
        {next} Nothing is in twice or by halves, and Steward goes on by itself after the next unlocking.
      </Wash>
      <Group gap={8}>
        <Button loading={open.work !== null} onClick={() => (last === 'undoing' ? takeBack : bringIn).mutate({ id })}>
          Go on
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          Bring in another file
        </Button>
      </Group>
      <StaysOnList counts={progress.counts} target={target} />
    </div>
  )
}

/** Bringing people in broke off: why, that nobody of it is left, and the file once more. */
export function CutShort({ open, onAgain }: HalfWayProps) {
  const { target, progress } = open
  const why = progress.state === 'failed' ? sentenceFor(progress.problem ?? 'unexpected') : null
  return (
    <div className={css.step}>
      <Wash
        tone="amber"
        icon={IconAlertTriangle}
        title={why ? why.happened : 'Steward was locked or closed before the end.'}
        role="alert"
      >
        {why?.next} Whoever was in already is taken out again, at the latest after the next unlocking. Nobody of the
        file stays in the register by halves. Bring the file in once more.
      </Wash>
      <Group>
        <Button onClick={onAgain}>Choose the file again</Button>
      </Group>
      <StaysOnList counts={progress.counts} target={target} />
    </div>
  )
}
