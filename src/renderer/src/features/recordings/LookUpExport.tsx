import { composeDocument } from '@core/documents/framed'
import { recordingLookUps } from '@core/documents/templates/recording-look-ups'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { useAllLookUps } from './use-recordings'

/** The log of look-ups on paper or as a file. */
export function LookUpExport({ total }: { readonly total: number }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data: rows } = useAllLookUps(total)
  if (!rows || rows.length === 0) return null
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  return (
    <ExportMenu
      label="Print the look-ups"
      title={recordingLookUps.title}
      name="recording-look-ups"
      blocks={composeDocument(recordingLookUps, { rows: [...rows] }, frame)}
      about={{ action: 'recordings.printLookUps', subject: '' }}
    />
  )
}
