import type { DocumentVersion } from '@core/documents/document-version'
import type { Gap } from '@core/documents/template'
import { coachingAgreement } from '@core/documents/templates/coaching-agreement'

/** What is still open in an agreement as it was written: while there is any, it does not leave. */
export function agreementGaps(version: Pick<DocumentVersion, 'facts' | 'organisation'>): readonly Gap[] {
  const facts = coachingAgreement.facts.safeParse(version.facts)
  const frame = { organisation: version.organisation, madeOn: '', version: 0, nextReviewOn: '' }
  return facts.success ? coachingAgreement.gaps(facts.data, frame) : []
}
