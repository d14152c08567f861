import { useDeferredValue, useMemo } from 'react'
import { changesSince } from '@core/documents/changes-since'
import type { DocumentVersion } from '@core/documents/document-version'
import { composeDocument } from '@core/documents/framed'
import type { Frame } from '@core/documents/template'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import { useToday } from '../../app/clock'

type Source = {
  readonly facts: PrivacyPolicyFacts
  readonly organisation: Organisation
  readonly current: DocumentVersion | undefined
}

/** The page the answers make, what is missing from it, and what changed since the approved version. */
export function usePolicyDocument({ facts, organisation, current }: Source) {
  const today = useToday()
  // Typing comes first; the page follows as soon as there is time.
  const settled = useDeferredValue(facts)
  return useMemo(() => {
    const draft: Frame = { organisation, madeOn: today, version: 0, nextReviewOn: '' }
    const changes = current ? changesSince(current, privacyPolicy, { facts: settled, organisation, today }) : []
    const approved = current !== undefined && changes.length === 0
    return {
      blocks: approved ? current.blocks : composeDocument(privacyPolicy, settled, draft),
      gaps: privacyPolicy.gaps(settled, draft),
      changes,
      approved,
      today,
    }
  }, [settled, organisation, current, today])
}
