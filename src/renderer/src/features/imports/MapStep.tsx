import { layoutNames } from '@core/imports/columns/layout'
import { unreadableWords } from '@core/imports/reading/recognise'
import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { BatchFacts } from './BatchFacts'
import { ColumnTable } from './ColumnTable'
import css from './imports.module.css'
import { HowRead } from './HowRead'
import { noFacts, type OpenImport } from './open-import'
import { useCheck, useGiveUp } from './use-import-work'
import { useLook } from './use-imports'
import { useOpenImport } from './use-open-import'

type MapStepProps = { readonly open: OpenImport; readonly onLeave: () => void }

/** How the file is read, what its columns hold, and what is true of everybody in it. */
export function MapStep({ open, onLeave }: MapStepProps) {
  const { id, target, as, own, facts, faults } = open
  const page = useRef<HTMLDivElement>(null)
  const { change } = useOpenImport()
  const { data: seen, error } = useLook(id, target, as)
  const check = useCheck()
  const giveUp = useGiveUp()
  const set = (part: Partial<OpenImport>) => change(id, (one) => ({ ...one, ...part }))
  useEffect(() => {
    if (Object.keys(faults).length > 0) focusFirstError(page.current)
  }, [faults])
  if (error?.code === 'not-found') return <Refused onLeave={onLeave}>{error.detail.reason ?? GONE}</Refused>
  if (error) throw error
  if (!seen) return <Loading rows={6} />
  if (seen.kind === 'none') return <Refused onLeave={onLeave}>{unreadableWords[seen.why]} Nothing was changed.</Refused>
  const columns = seen.kind === 'table' ? seen.columns.map((column, index) => own[index] ?? column) : []
  const start = () => {
    set({ names: seen.kind === 'table' ? seen.headers : [] })
    check.mutate({ id, target, as, columns, settings: target === 'people' ? facts : noFacts })
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
          <HowRead seen={seen} as={as} onChange={(next) => set({ as: next, own: {} })} />
          <ColumnTable
            seen={seen}
            columns={columns}
            target={target}
            fault={faults['columns']}
            onChange={(index, column) => set({ own: { ...own, [index]: column } })}
          />
        </>
      )}
      {target === 'people' && (
        <Sheet title="True of everybody in it">
          <BatchFacts facts={facts} faults={faults} onChange={(next) => set({ facts: next })} />
        </Sheet>
      )}
      <Group gap={8}>
        <Button loading={open.work !== null} onClick={start}>
          Check the rows
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
          onClick={() => giveUp.mutate({ id })}
        >
          Another file
        </Button>
      </Group>
      <p className={css.hint}>
        {open.progress?.state === 'cancelled' && 'Cancelled: what was read is thrown away. '}
        Nothing is saved by this. You see every row first.
      </p>
    </div>
  )
}

const GONE = 'That file is no longer held. Choose it again.'

function Refused({ onLeave, children }: { readonly onLeave: () => void; readonly children: ReactNode }) {
  return (
    <div className={css.step}>
      <Wash tone="amber" icon={IconAlertTriangle} title="This file cannot be brought in" role="alert">
        {children}
      </Wash>
      <Group>
        <Button onClick={onLeave}>Choose another file</Button>
      </Group>
    </div>
  )
}
