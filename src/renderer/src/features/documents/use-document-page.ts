import { useDeferredValue, useMemo } from 'react'
import { changesSince } from '@core/documents/changes-since'
import type { DocumentFacts, DocumentVersion } from '@core/documents/document-version'
import { composeDocument } from '@core/documents/framed'
import { ownParagraphGaps, type OwnParagraph } from '@core/documents/own-paragraph'
import type { Frame, Template } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'
import { useToday } from '../../app/clock'

type Source = {
  readonly template: Template
  readonly facts: DocumentFacts
  readonly organisation: Organisation
  readonly current: DocumentVersion | undefined
  readonly own: readonly OwnParagraph[]
}

/** The page the answers make, what is missing from it, and what changed since the approved version. */
export function useDocumentPage({ template, facts, organisation, current, own }: Source) {
  const today = useToday()
  // Typing comes first; the page follows as soon as there is time.
  const settled = useDeferredValue(facts)
  return useMemo(() => {
    const draft: Frame = { organisation, madeOn: today, version: 0, nextReviewOn: '' }
    const changes = current ? changesSince(current, template, { facts: settled, organisation, today, own }) : []
    const approved = current !== undefined && changes.length === 0
    return {
      blocks: approved ? current.blocks : composeDocument(template, settled, draft, own),
      gaps: [...template.gaps(settled, draft), ...ownParagraphGaps(own)],
      changes,
      approved,
      /** The page in the frame of the current version, to be laid beside it. */
      compared: current
        ? composeDocument(
            template,
            settled,
            { organisation, madeOn: current.approvedOn, version: current.seq, nextReviewOn: current.nextReviewOn },
            own,
          )
        : [],
      today,
    }
  }, [template, settled, organisation, current, today, own])
}
