import { composeDocument } from '@core/documents/framed'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { ScheduleRow } from '@core/retention/row'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** The schedule on paper or as a file: the same rows as on the page (`doc.retention-schedule`). */
export function PrintSchedule({ rows }: { readonly rows: readonly ScheduleRow[] }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const facts = { rows: [...rows] }
  return (
    <ExportMenu
      label="Print or save"
      title={retentionSchedule.title}
      name={retentionSchedule.id}
      blocks={composeDocument(retentionSchedule, facts, frame)}
      about={{ action: 'retention.export', subject: '' }}
      gaps={retentionSchedule.gaps(facts, frame)}
    />
  )
}
