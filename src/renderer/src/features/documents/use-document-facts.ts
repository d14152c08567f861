import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentFacts } from '@core/documents/document-version'
import { setFact } from '@core/documents/set-fact'
import type { Template } from '@core/documents/template'
import { beforePutAway } from '../drafts/held-drafts'
import { useSaveDraft } from './use-documents'

/** How long typing pauses before the draft is kept, in milliseconds. */
const pause = 800

/** The answers while they are edited. Each change is kept by itself, when typing pauses and when the page is left. */
export function useDocumentFacts(template: Template, first: DocumentFacts, firstSavedAt: string | null) {
  const [facts, setFacts] = useState(first)
  const latest = useRef(first)
  const [savedAt, setSavedAt] = useState(firstSavedAt)
  const saving = useSaveDraft(template.id)
  const keep = useDebouncedCallback(
    () => {
      const changed = latest.current
      // What does not fit yet (a text too long) waits: its field says what is wrong.
      if (!template.facts.safeParse(changed).success) return
      saving.mutate(changed, { onSuccess: (draft) => setSavedAt(draft.savedAt) })
    },
    { delay: pause, flushOnUnmount: true },
  )
  const { flush } = keep
  useEffect(() => beforePutAway(flush), [flush])
  const set = (path: string, value: unknown) => {
    latest.current = setFact(latest.current, path, value)
    setFacts(latest.current)
    keep()
  }
  const faults = useMemo(() => faultsOf(template, facts), [template, facts])
  return { facts, faults, set, savedAt }
}

function faultsOf(template: Template, facts: DocumentFacts): ReadonlyMap<string, string> {
  const parsed = template.facts.safeParse(facts)
  return new Map(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message]))
}
