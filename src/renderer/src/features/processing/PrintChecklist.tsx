import { composeDocument } from '@core/documents/framed'
import { processorContracts } from '@core/documents/templates/processor-contracts'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { RecipientEntry } from '@core/processing/record'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** The checklist of contracts on paper or as a file (`processor.contract`). */
export function PrintChecklist({ recipients }: { readonly recipients: readonly RecipientEntry[] }) {
  const today = useToday()
  const { data } = useOrganisation()
  const frame = { organisation: data ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' } as const
  return (
    <ExportMenu
      label="Print or save"
      title={processorContracts.title}
      name={processorContracts.id}
      blocks={composeDocument(processorContracts, { recipients: [...recipients] }, frame)}
      about={{ action: 'processing.export', subject: '' }}
    />
  )
}
