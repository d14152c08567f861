import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { staffCard } from '@core/documents/templates/staff-card'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { TrainingTable } from '../training/TrainingTable'
import { TrainingDialog } from '../training/TrainingDialog'
import type { Training } from '@core/training/training'
import { useTraining } from '../training/use-training'
import { ReadDialog } from './ReadDialog'

/** Who has read the page for staff, and when: lines of the training log with its title. */
export function ReadingLog() {
  const { data: rows } = useTraining()
  const [opened, setOpened] = useState<Training | 'new' | null>(null)
  if (!rows) return <Loading rows={2} />
  const read = rows.filter(({ kind, topic }) => kind === 'session' && topic === staffCard.title)
  return (
    <Sheet
      title="Who has read it"
      padded={read.length === 0}
      actions={
        <>
          <Button component={Link} href="/guidance/training" variant="subtle">
            All training
          </Button>
          <Button variant="default" onClick={() => setOpened('new')}>
            Write down who read it
          </Button>
        </>
      }
    >
      {read.length === 0 ? (
        <Empty
          title="Nobody is written down yet"
          say="Give it to everybody who answers a telephone or an e-mail, and write down who has read it."
        />
      ) : (
        <TrainingTable rows={read} onOpen={setOpened} />
      )}
      {opened === 'new' && <ReadDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'new' && (
        <TrainingDialog kind="session" known={opened} onClose={() => setOpened(null)} />
      )}
    </Sheet>
  )
}
