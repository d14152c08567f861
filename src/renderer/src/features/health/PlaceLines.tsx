import type { RegisterCondition } from '@core/health/contract'
import { placeWord } from '@core/health/place-words'
import { LITTLE_ROOM, sizeWords } from '@core/health/sizes'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { isOld, momentWords } from '@core/backups/backup-lines'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { StateWord } from '../../ui/StateWord'
import { useBackups } from '../backups/use-backups'
import css from './health.module.css'

/** The place of the register, line by line. */
export function PlaceLines({ condition }: { readonly condition: RegisterCondition }) {
  const { place, copies, freeBytes, sizeBytes, spare } = condition
  const isSafe = place.kind === 'this-computer'
  return (
    <ul className={css.lines}>
      <li>
        <span>Place</span>
        <StateWord
          icon={isSafe ? IconCircleCheck : IconAlertTriangle}
          word={placeWord(condition)}
          color={isSafe ? 'pine' : 'amber'}
        />
      </li>
      <li>
        <span>Other copies beside it</span>
        {copies.length === 0 ? (
          <StateWord icon={IconCircleCheck} word="None" color="pine" />
        ) : (
          <StateWord icon={IconAlertTriangle} word={String(copies.length)} color="amber" />
        )}
      </li>
      <li>
        <span>Last proven backup</span>
        <LastBackup />
      </li>
      <li>
        <span>Size</span>
        <span>{sizeWords(sizeBytes)}</span>
      </li>
      <li>
        <span>Room on the disk</span>
        <Room freeBytes={freeBytes} full={condition.diskFull} />
      </li>
      <li>
        <span>Kept for a full disk</span>
        {spare ? (
          <StateWord icon={IconCircleCheck} word="Room to lock and to erase" color="pine" />
        ) : (
          <StateWord icon={IconAlertTriangle} word="No room left to keep" color="amber" />
        )}
      </li>
    </ul>
  )
}

function LastBackup() {
  const today = useToday()
  const { data: backups } = useBackups()
  if (!backups) return <span>Not known yet</span>
  const words = backups.last?.provenAt ? momentWords(backups.last.provenAt, today) : 'None yet'
  const isFresh = backups.last !== undefined && !isOld(backups.last, today)
  return (
    <>
      <StateWord
        icon={isFresh ? IconCircleCheck : IconAlertTriangle}
        word={words}
        color={isFresh || !backups.automatic ? 'pine' : 'amber'}
      />
      <Anchor component={Link} href="/settings/backups" inherit underline="hover">
        Backups
      </Anchor>
    </>
  )
}

function Room({ freeBytes, full }: { readonly freeBytes: number | undefined; readonly full: boolean }) {
  if (full) return <StateWord icon={IconAlertTriangle} word="Full" color="red" />
  if (freeBytes === undefined) return <span>This system does not say</span>
  const words = `${sizeWords(freeBytes)} free`
  return freeBytes < LITTLE_ROOM ? (
    <StateWord icon={IconAlertTriangle} word={words} color="amber" />
  ) : (
    <span>{words}</span>
  )
}
