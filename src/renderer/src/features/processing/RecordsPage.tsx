import { dutyOutcome } from '@core/processing/duty'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNamedInAddress } from '../../app/use-named-in-address'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { useMe } from '../consents/use-me'
import { counted } from '../documents/document-words'
import { GoesOn } from './goes-on'
import { GroupSheet } from './GroupSheet'
import { nextOpen, type Opened } from './open-order'
import { OpenedDialog } from './OpenedDialog'
import { PrintRecord } from './PrintRecord'
import css from './processing.module.css'
import { RecordAside } from './RecordAside'
import { StartRecord } from './StartRecord'
import { leftOpen } from './use-answer-draft'
import { useRecord } from './use-processing'

const crumb = [{ label: 'Documents', href: '/documents' }, { label: 'Record of processing' }]
const lead =
  'What you use people’s details for, why you may, who sees them, how long you keep them. Your policy follows it.'

/** The record of processing: the one place for what is done with people’s details (`ropa.duty`, row L1). */
export function RecordsPage() {
  const { data: shown, error } = useRecord()
  const me = useMe()
  const [by, setBy] = useState('')
  /** Undefined until somebody opens or closes one: a dialog that the lock closed stands open again. */
  const [chosen, setOpened] = useState<Opened | null>()
  const [goesOn, setGoesOn] = useState(false)
  const fromAddress = (one: Opened | undefined) => {
    setGoesOn(false)
    setOpened(one ?? null)
  }
  useNamedInAddress('group', shown !== undefined, (id) => fromAddress({ kind: 'group', id }))
  useNamedInAddress('purpose', shown !== undefined, (id) => {
    const purpose = shown?.record.purposes.find((one) => one.id === id)
    fromAddress(purpose && { kind: 'purpose', id, groupId: purpose.groupId })
  })
  if (error) throw error
  if (!shown) return <Loading rows={6} />
  const { record, rows } = shown
  const opened = chosen === undefined ? leftOpen(record) : chosen
  if (record.startedAt === '')
    return (
      <>
        <PageHead title="Record of processing" crumb={crumb} lead={lead} />
        <StartRecord likely={shown.likely} inPolicy={shown.inPolicy} />
      </>
    )
  const ids = rows.map(({ id }) => id)
  const next = nextOpen(record, ids, null)
  const open = (one: Opened, walks = false) => {
    setGoesOn(walks)
    setOpened(one)
  }
  const goOn = (name: string) => {
    setBy(name)
    setOpened(opened && goesOn ? nextOpen(record, ids, opened) : null)
  }
  const outcome = record.duty && dutyOutcome(record.duty.facts)
  return (
    <>
      <PageHead
        title="Record of processing"
        crumb={crumb}
        lead={lead}
        actions={
          <>
            <PrintRecord facts={{ record, rows }} />
            <Button variant="default" onClick={() => open({ kind: 'group', id: null })}>
              Add a group of people
            </Button>
            {next && <Button onClick={() => open(next, true)}>Confirm the next answer</Button>}
          </>
        }
      />
      <WithAside aside={<RecordAside shown={shown} />}>
        <div className={css.main}>
          {record.groups.map((group) => (
            <GroupSheet key={group.id} group={group} record={record} rows={rows} onOpen={(one) => open(one)} />
          ))}
          <Sheet title="For all of them">
            <div className={css.form}>
              <div className={css.bar}>
                <p className={css.why}>
                  {record.security
                    ? `How you keep it safe: ${counted(record.security.facts.ticks.length, 'measure')}, confirmed by ${record.security.by}.`
                    : 'How you keep it safe: not answered yet.'}
                </p>
                <Button variant="default" size="compact-md" onClick={() => open({ kind: 'security' })}>
                  How you keep it safe
                </Button>
              </div>
              <div className={css.bar}>
                <p className={css.why}>
                  {outcome?.say ?? 'Whether the exception for small organisations helps you: not answered yet.'}
                </p>
                <Button variant="default" size="compact-md" onClick={() => open({ kind: 'duty' })}>
                  Must you keep this record?
                </Button>
              </div>
            </div>
          </Sheet>
        </div>
      </WithAside>
      {opened && (
        <GoesOn.Provider value={goesOn}>
          <OpenedDialog
            key={JSON.stringify(opened)}
            opened={opened}
            shown={shown}
            me={by || me}
            onClose={() => setOpened(null)}
            onSaved={goOn}
          />
        </GoesOn.Provider>
      )}
    </>
  )
}
