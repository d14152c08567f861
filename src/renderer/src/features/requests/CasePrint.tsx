import { composeDocument } from '@core/documents/framed'
import { requestCaseReport } from '@core/documents/templates/request-case-report'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { RequestCase } from '@core/requests/request'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** The whole case on paper or as a file: its facts, its date with the working, and its story. */
export function CasePrint({ of }: { readonly of: RequestCase }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const blocks = composeDocument(requestCaseReport, of, frame)
  const { reference, id } = of.request
  return (
    <ExportMenu
      label="Print"
      title={`Case ${reference}`}
      name={reference}
      blocks={blocks}
      about={{ action: 'requests.exportCase', subject: id }}
    />
  )
}
