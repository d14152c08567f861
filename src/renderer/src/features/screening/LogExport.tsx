import type { ScreeningShow } from '@core/screening/contract'
import { composeDocument } from '@core/documents/framed'
import { screeningLog } from '@core/documents/templates/screening-log'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { usePrinted } from './use-screening'

type LogExportProps = { readonly show: ScreeningShow; readonly search: string; readonly total: number }

/** What the list shows on paper or as a file; of a very long one the newest. All of it can be saved as a table. */
export function LogExport({ show, search, total }: LogExportProps) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data: rows } = usePrinted(show, search, total)
  if (!rows || rows.length === 0) return null
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  return (
    <ExportMenu
      label="Print the log"
      title={screeningLog.title}
      name="screening-log"
      blocks={composeDocument(screeningLog, { rows: [...rows], total }, frame)}
      about={{ action: 'screening.log', subject: '' }}
    />
  )
}
