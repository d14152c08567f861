import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupEntry } from '@core/backups/contract'
import { momentWords } from '@core/backups/backup-lines'
import { londonDate, ukDateTime } from '@core/time/instant'
import { dayMonthYear } from '@core/time/format-date'
import { useToday } from '../../app/clock'
import { Loading } from '../../ui/Loading'
import { SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { placeWords, sizeWords } from './backup-words'
import css from './backups.module.css'
import { DrillDialog } from './DrillDialog'
import { useBackupList, useRemoveSpoilt, useVerify } from './use-backups'

/** Each backup that is there, the newest first. Days, weeks and months are thinned out by themselves. */
export function BackupRows() {
  const { data: list } = useBackupList()
  const [tried, setTried] = useState<BackupEntry>()
  if (!list) return <Loading rows={3} />
  return (
    <>
      <p className={css.over}>
        Steward keeps the last seven days, then one of each of four weeks, then one of each of twelve months, in every
        place. Those you make yourself stay for a week at least.
      </p>
      {list.map((one) => (
        <SheetRow key={`${one.place} ${one.name}`}>
          <BackupRow one={one} onTry={() => setTried(one)} />
        </SheetRow>
      ))}
      {tried && <DrillDialog one={tried} onClose={() => setTried(undefined)} />}
    </>
  )
}

function BackupRow({ one, onTry }: { readonly one: BackupEntry; readonly onTry: () => void }) {
  const today = useToday()
  const verify = useVerify()
  const remove = useRemoveSpoilt()
  const { place, name, madeAt, byHand, bytes, problem } = one
  const words = momentWords(madeAt, today)
  return (
    <div className={css.row}>
      <div className={css.words}>
        <div className={css.head}>
          <span className={css.name}>{words}</span>
          <State one={one} />
        </div>
        <div className={css.detail}>
          {placeWords(place)}, {sizeWords(bytes)}
          {byHand && ', made by hand'}
          {one.provenAt &&
            londonDate(one.provenAt) !== londonDate(madeAt) &&
            `, opened again ${ukDateTime(one.provenAt)}`}
        </div>
      </div>
      <div className={css.acts}>
        {problem === undefined ? (
          <>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`Check again: ${words}`}
              loading={verify.isPending}
              onClick={() => verify.mutate({ place, name })}
            >
              Check again
            </Button>
            <Button variant="subtle" size="compact-md" aria-label={`Try it: ${words}`} onClick={onTry}>
              Try it
            </Button>
          </>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={`Remove: ${words}`}
            loading={remove.isPending}
            onClick={() => remove.mutate({ place, name })}
          >
            Remove it
          </Button>
        )}
      </div>
    </div>
  )
}

function State({ one: { problem, provenAt, madeAt } }: { readonly one: BackupEntry }) {
  if (problem !== undefined) return <StateWord icon={IconAlertTriangle} word="Cannot be relied on" color="red" />
  if (provenAt === undefined)
    return (
      <StateWord icon={IconCircleDashed} word={`Not opened since ${dayMonthYear(londonDate(madeAt))}`} color="dimmed" />
    )
  return <StateWord icon={IconCircleCheck} word="Proven" color="pine" />
}
