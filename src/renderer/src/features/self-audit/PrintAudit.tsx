import { composeDocument } from '@core/documents/framed'
import { selfAuditReport } from '@core/documents/templates/self-audit-report'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { SelfAudit } from '@core/self-audit/self-audit'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** The report of a self-audit on paper or as a file (S1-18). */
export function PrintAudit({ audit }: { readonly audit: SelfAudit }) {
  const today = useToday()
  const { data } = useOrganisation()
  const frame = { organisation: data ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' } as const
  return (
    <ExportMenu
      label="Print or save"
      title={selfAuditReport.title}
      name={selfAuditReport.id}
      blocks={composeDocument(selfAuditReport, { audit }, frame)}
      about={{ action: 'selfAudit.export', subject: audit.id }}
    />
  )
}
