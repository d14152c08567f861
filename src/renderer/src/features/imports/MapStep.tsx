import { layoutNames } from '@core/imports/columns/layout'
import type { Column } from '@core/imports/columns/field'
import type { ImportProgress, ImportTarget, ReadAsInput } from '@core/imports/contract'
import { unreadableWords } from '@core/imports/reading/recognise'
import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconCircleCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { sayFailed } from '../../app/use-change'
import { focusFirstError } from '../../app/zod-form'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { BatchFacts, noFacts } from './BatchFacts'
import { ColumnTable } from './ColumnTable'
import css from './imports.module.css'
import { HowRead } from './HowRead'
import { ImportProgressBar } from './ImportProgressBar'
import { useCheck, useLook, type HeldFile } from './use-imports'

type MapStepProps = {
  readonly held: HeldFile
  readonly target: ImportTarget
  readonly onBack: () => void
  readonly onChecked: (progress: ImportProgress) => void
}

/** How the file is read, what its columns hold, and what is true of everybody in it. */
export function MapStep({ held, target, onBack, onChecked }: MapStepProps) {
  const [as, setAs] = useState<ReadAsInput>({})
  const [own, setOwn] = useState<Record<number, Column>>({})
  const [facts, setFacts] = useState(noFacts)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const page = useRef<HTMLDivElement>(null)
  const { data: seen, error } = useLook(held.id, target, as)
  const check = useCheck((progress) => progress.state === 'checked' && onChecked(progress))
  if (error) throw error
  if (!seen) return <Loading rows={6} />
  if (seen.kind === 'none')
    return (
      <div className={css.step}>
        <Wash tone="amber" icon={IconAlertTriangle} title="This file cannot be brought in" role="alert">
          {unreadableWords[seen.why]} Nothing was changed.
        </Wash>
        <Group>
          <Button onClick={onBack}>Choose another file</Button>
        </Group>
      </div>
    )
  const columns = seen.kind === 'table' ? seen.columns.map((column, index) => own[index] ?? column) : []
  const start = () => {
    setFaults({})
    const settings = target === 'people' ? facts : noFacts
    check.mutate(
      { id: held.id, target, as, columns, settings },
      {
        onError: ({ detail, ...failed }) => {
          if (!detail.issues) return sayFailed({ detail, ...failed })
          setFaults(
            Object.fromEntries(detail.issues.map(({ path, message }) => [path.replace('settings.', ''), message])),
          )
          return focusFirstError(page.current)
        },
      },
    )
  }
  return (
    <div className={css.step} ref={page}>
      {seen.kind === 'table' && seen.layout !== 'other' && (
        <Wash tone="pine" icon={IconCircleCheck} title={`This is a file from ${layoutNames[seen.layout]}`}>
          Its columns are known. Look them over, and change what you like.
        </Wash>
      )}
      {seen.kind === 'table' && seen.remembered && (
        <p className={css.hint}>The columns are set as you set them last time.</p>
      )}
      {seen.kind === 'cards' ? (
        <p>
          {seen.cards.toLocaleString('en-GB')} {seen.cards === 1 ? 'card' : 'cards'}. Pictures on them are not brought
          in, and nothing on them is opened.
        </p>
      ) : (
        <>
          <HowRead
            seen={seen}
            as={as}
            onChange={(next) => {
              setAs(next)
              setOwn({})
            }}
          />
          <ColumnTable
            seen={seen}
            columns={columns}
            target={target}
            fault={faults['columns']}
            onChange={(index, column) => setOwn({ ...own, [index]: column })}
          />
        </>
      )}
      {target === 'people' && (
        <Sheet title="True of everybody in it">
          <BatchFacts facts={facts} faults={faults} onChange={setFacts} />
        </Sheet>
      )}
      <ImportProgressBar id={held.id} working={check.isPending} label="Reading the rows.">
        <Group gap={8}>
          <Button onClick={start}>Check the rows</Button>
          <Button variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onBack}>
            Another file
          </Button>
        </Group>
      </ImportProgressBar>
      <p className={css.hint}>Nothing is saved by this. You see every row first.</p>
    </div>
  )
}
