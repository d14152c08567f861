import { composeDocument } from '@core/documents/framed'
import { ropa, type RopaFacts } from '@core/documents/templates/ropa'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** The record on paper or as a file (`doc.ropa`). */
export function PrintRecord({ facts }: { readonly facts: RopaFacts }) {
  const today = useToday()
  const { data } = useOrganisation()
  const frame = { organisation: data ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' } as const
  return (
    <ExportMenu
      label="Print or save"
      title={ropa.title}
      name="record-of-processing"
      blocks={composeDocument(ropa, facts, frame)}
      about={{ action: 'processing.export', subject: '' }}
    />
  )
}
