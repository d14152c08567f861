import type { DecisionWithLines } from '@core/decisions/decision'
import { composeDocument } from '@core/documents/framed'
import { marketingDecision } from '@core/documents/templates/marketing-decision'
import { londonDate } from '@core/time/instant'
import { useMemo } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

/** Prints or saves the record of a decision, under the organisation’s name. */
export function DecisionExport({ decision }: { readonly decision: DecisionWithLines }) {
  const { data: organisation } = useOrganisation()
  const madeOn = londonDate(decision.decidedAt)
  const blocks = useMemo(() => {
    if (!organisation) return []
    return composeDocument(marketingDecision, decision, {
      organisation,
      madeOn,
      version: 1,
      nextReviewOn: decision.reviewOn,
    })
  }, [decision, organisation, madeOn])
  if (!organisation) return null
  return (
    <ExportMenu
      title={`${decision.title}: ${decision.subject}`}
      name={`decision-${madeOn}`}
      blocks={[...blocks]}
      about={{ action: 'decisions.export', subject: decision.id }}
    />
  )
}
