import type { Assessment, AssessmentKind } from '@core/assessments/assessment'
import { composeDocument } from '@core/documents/framed'
import { dpiaDocument } from '@core/documents/templates/dpia'
import { dpiaScreeningDocument } from '@core/documents/templates/dpia-screening'
import { legitimateInterests } from '@core/documents/templates/legitimate-interests'
import { newOrganisation } from '@core/organisation/new-organisation'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { useAssessmentList } from './use-assessments'

const templates = {
  lia: legitimateInterests,
  'dpia-screening': dpiaScreeningDocument,
  dpia: dpiaDocument,
} as const satisfies Record<AssessmentKind, unknown>

/** An assessment on paper or as a file (`doc.lia`, `doc.dpia-screen`). */
export function PrintAssessment({ known }: { readonly known: Assessment }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data } = useAssessmentList()
  const template = templates[known.kind]
  const purpose = data?.purposes.find(({ id }) => id === known.purposeId)?.title ?? ''
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  return (
    <ExportMenu
      label="Print or save"
      title={template.title}
      name={template.id}
      blocks={composeDocument(template, { assessment: known, purpose }, frame)}
      about={{ action: 'assessments.export', subject: known.id }}
    />
  )
}
