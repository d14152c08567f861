import type { BreachCase } from '@core/breaches/breach'
import type { DecisionSubject } from '@core/breaches/decision'
import { ukDateTime } from '@core/time/instant'
import { Anchor, Button, Group, Modal } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { wasLeftOpen } from '../drafts/held-drafts'
import { ClientLetterDialog } from './ClientLetterDialog'
import css from './papers.module.css'
import { PoliceNoteDialog } from './PoliceNoteDialog'
import { ReportDialog } from './ReportDialog'
import { useKeptPaper, useKeptPapers } from './use-case-papers'

type Paper = {
  readonly templateId: string
  readonly form: 'breach-report' | 'breach-client' | 'breach-police'
  readonly first: string
  readonly again: string
}

const report: Paper = {
  templateId: 'breach-report',
  form: 'breach-report',
  first: 'Draft the report',
  again: 'Draft a follow-up report',
}
const papers: Partial<Record<DecisionSubject, Paper>> = {
  regulator: report,
  dspt: { ...report, first: 'Draft what the tool asks', again: 'Draft what the tool asks next' },
  organisations: {
    templateId: 'breach-client',
    form: 'breach-client',
    first: 'Write the letter',
    again: 'Write another letter',
  },
  police: {
    templateId: 'breach-police',
    form: 'breach-police',
    first: 'Make the note for the police',
    again: 'Make another note',
  },
}

type CasePapersProps = { readonly of: BreachCase; readonly about: DecisionSubject }

/** The papers for one of those to be told: make one from the case, and read the kept ones, each with its day. */
export function CasePapers({ of, about }: CasePapersProps) {
  const paper = papers[about]
  return paper && <Papers of={of} paper={paper} />
}

function Papers({ of, paper }: { readonly of: BreachCase; readonly paper: Paper }) {
  const { id } = of.breach
  const { data: kept } = useKeptPapers(id, paper.templateId)
  const count = kept?.length ?? 0
  const [making, setMaking] = useState(() => wasLeftOpen({ form: paper.form, part: `${id} ${count}` }))
  const [reading, setReading] = useState<string>()
  const close = () => setMaking(false)
  return (
    <div className={css.kept}>
      {kept?.map((one) => (
        <div key={one.id} className={css.keptRow}>
          <Anchor component="button" type="button" onClick={() => setReading(one.id)}>
            {one.title} {one.seq}
          </Anchor>
          <span className={css.hint}>kept {ukDateTime(one.savedAt)}</span>
        </div>
      ))}
      <Group gap={8}>
        <Button
          variant="default"
          leftSection={<IconFileText size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => setMaking(true)}
        >
          {count === 0 ? paper.first : paper.again}
        </Button>
      </Group>
      {making && kept && paper.form === 'breach-report' && <ReportDialog of={of} kept={kept} onClose={close} />}
      {making && kept && paper.form === 'breach-client' && <ClientLetterDialog of={of} kept={count} onClose={close} />}
      {making && kept && paper.form === 'breach-police' && <PoliceNoteDialog of={of} kept={count} onClose={close} />}
      {reading !== undefined && <KeptPaper id={reading} onClose={() => setReading(undefined)} />}
    </div>
  )
}

/** A paper as it was kept: its words do not move with the case. */
function KeptPaper({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data: paper } = useKeptPaper(id)
  return (
    <Modal opened onClose={onClose} title={paper ? `${paper.title} ${paper.seq}` : 'Paper'} size={880}>
      {paper ? (
        <div className={css.paper}>
          <PaperPage blocks={paper.blocks} label={paper.title} />
          <Group justify="flex-end">
            <ExportMenu
              title={paper.title}
              name={`${paper.templateId}-${paper.seq}`}
              blocks={paper.blocks}
              about={{ action: 'breaches.exportPaper', subject: paper.about }}
            />
          </Group>
        </div>
      ) : (
        <Loading rows={6} />
      )}
    </Modal>
  )
}
