import { composeDocument } from '@core/documents/framed'
import { trainingLog } from '@core/documents/templates/training-log'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Training, TrainingKind } from '@core/training/training'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './training.module.css'
import { TrainingDialog } from './TrainingDialog'
import { TrainingTable } from './TrainingTable'
import { useTraining } from './use-training'

type Opened = Training | TrainingKind | null

/** Who was trained in what and when, and where people look things up (S1-14, S1-20). */
export function TrainingPage() {
  const { data: rows, error } = useTraining()
  const [opened, setOpened] = useState<Opened>(() => leftOpen())
  if (error) throw error
  if (!rows) return <Loading rows={6} />
  const sessions = rows.filter(({ kind }) => kind === 'session')
  const resources = rows.filter(({ kind }) => kind === 'resource')
  return (
    <>
      <PageHead
        title="Training and resources"
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: 'Training and resources' }]}
        lead="Who was taught what, and where they look things up. It shows that people know the rules they work by."
        actions={
          <>
            {rows.length > 0 && <PrintLog rows={rows} />}
            <Button variant="default" onClick={() => setOpened('resource')}>
              Add a resource
            </Button>
            <Button onClick={() => setOpened('session')}>Add training</Button>
          </>
        }
      />
      <div className={css.main}>
        <Sheet title="Training" padded={sessions.length === 0}>
          {sessions.length === 0 ? (
            <Empty
              title="Training will be listed here"
              say="Write down the topic, the day and who was there. Set a day to hold it again, and it comes back on Today."
            />
          ) : (
            <TrainingTable rows={sessions} onOpen={setOpened} />
          )}
        </Sheet>
        <Sheet title="Resources" padded={resources.length === 0}>
          {resources.length === 0 ? (
            <Empty
              title="Links and leaflets will be listed here"
              say="An e-learning course, a help line, a leaflet in a folder: whatever people look things up in. The guidance sheet for practices and public bodies names them too."
              action={
                <Button variant="default" component={Link} href="/guidance/library/article/resources">
                  Official pages, by topic
                </Button>
              }
            />
          ) : (
            <TrainingTable rows={resources} onOpen={setOpened} />
          )}
        </Sheet>
      </div>
      {opened !== null && (
        <TrainingDialog
          kind={typeof opened === 'string' ? opened : opened.kind}
          known={typeof opened === 'string' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

function leftOpen(): Opened {
  const kinds = ['session', 'resource'] as const
  return kinds.find((part) => wasLeftOpen({ form: 'training', part, ofNewRecord: true })) ?? null
}

function PrintLog({ rows }: { readonly rows: readonly Training[] }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  return (
    <ExportMenu
      label="Print or save"
      title={trainingLog.title}
      name={trainingLog.id}
      blocks={composeDocument(trainingLog, { rows: [...rows] }, frame)}
      about={{ action: 'training.export', subject: '' }}
    />
  )
}
