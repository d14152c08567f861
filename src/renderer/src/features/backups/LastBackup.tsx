import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, type Icon } from '@tabler/icons-react'
import type { BackupsStatus } from '@core/backups/contract'
import { isOld, momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import { holdsWords, placeWords } from './backup-words'
import css from './backups.module.css'
import { RunningLine } from './RunningLine'
import { useMakeBackup } from './use-backups'

/** The one thing to know about backups: when the last good one was made, and what it holds. */
export function LastBackup({ status }: { readonly status: BackupsStatus }) {
  const make = useMakeBackup()
  const failed = make.data?.failed ?? []
  return (
    <>
      <Standing status={status} />
      {status.running ? (
        <RunningLine running={status.running} />
      ) : (
        <Group gap={8} className={css.act}>
          <Button loading={make.isPending} onClick={() => make.mutate(undefined)}>
            Make a backup now
          </Button>
        </Group>
      )}
      {failed.length > 0 && (
        <div className={css.wash}>
          <Wash tone="amber" icon={IconAlertTriangle} title="Not everywhere" role="alert">
            {failed.map(({ place }) => placeWords(place)).join(' and ')}: no backup could be made. The reason stands
            below, with the place.
          </Wash>
        </div>
      )}
    </>
  )
}

function Standing({ status: { last, changesSince, automatic } }: { readonly status: BackupsStatus }) {
  const today = useToday()
  if (!automatic) {
    return (
      <p className={css.say}>
        This is a sample, so nothing is backed up by itself. Your own register is backed up every day and each time it
        locks.
      </p>
    )
  }
  if (!last?.provenAt) {
    return (
      <>
        <State icon={IconCircleDashed} word="None yet" color="amber" />
        <p className={css.say}>The first one is made a minute after you unlock, and then every day and at each lock.</p>
      </>
    )
  }
  const old = isOld(last, today)
  return (
    <>
      <div className={css.head}>
        <span className={css.name}>{momentWords(last.madeAt, today)}</span>
        <State
          icon={old ? IconAlertTriangle : IconCircleCheck}
          word={old ? 'Old' : 'Proven'}
          color={old ? 'amber' : 'pine'}
        />
      </div>
      <p className={css.say}>
        {placeWords(last.place)}. Opened and found whole: {momentWords(last.provenAt, today).toLowerCase()}.
        {last.holds && ` It holds ${holdsWords(last.holds)}.`}
      </p>
      <p className={css.say}>{sinceWords(changesSince)}</p>
    </>
  )
}

function State(props: { readonly icon: Icon; readonly word: string; readonly color: 'amber' | 'pine' }) {
  return <StateWord {...props} />
}

function sinceWords(changes: number): string {
  if (changes === 0) return 'Nothing has changed since.'
  const many = changes === 1 ? 'One change is' : `${changes.toLocaleString('en-GB')} changes are`
  return `${many} not in it yet. The next backup is made when Steward locks.`
}
