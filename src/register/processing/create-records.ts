import { createAssessmentsService } from '../assessments/assessments-service'
import type { Deps } from '../deps'
import { createSelfAuditService } from '../self-audit/self-audit-service'
import { createProcessingService } from './processing-service'

type Others = Parameters<typeof createProcessingService>[1] &
  Pick<Parameters<typeof createAssessmentsService>[1], 'consents'> & {
    readonly documents: { readFrom(more: Readonly<Record<string, () => unknown>>): void }
  }

/** The record of processing, and what is judged by it: assessments and the self-audit. */
export function createRecords(deps: Deps, { consents, ...others }: Others) {
  const processing = createProcessingService(deps, others)
  const assessments = createAssessmentsService(deps, { purposes: processing.purposes, consents })
  const selfAudit = createSelfAuditService(deps, others)
  others.documents.readFrom({ 'processor-contracts': () => ({ recipients: processing.get().record.recipients }) })
  return {
    calls: { processing, assessments, selfAudit },
    /** What of the record the privacy policy does not say yet. */
    policyLacks: processing.differences,
    due: () => [...processing.due(), ...assessments.due(), ...selfAudit.due()],
    quiet: () => [...processing.quiet(), ...assessments.quiet()],
  }
}
