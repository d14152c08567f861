import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { setFact } from '@core/documents/set-fact'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { beforePutAway } from '../drafts/held-drafts'
import { useSaveDraft } from './use-documents'

/** How long typing pauses before the draft is kept, in milliseconds. */
const pause = 800

/** The answers while they are edited. Each change is kept by itself, when typing pauses and when the page is left. */
export function usePolicyFacts(first: PrivacyPolicyFacts, firstSavedAt: string | null) {
  const [facts, setFacts] = useState(first)
  const latest = useRef(first)
  const [savedAt, setSavedAt] = useState(firstSavedAt)
  const saving = useSaveDraft(privacyPolicy.id)
  const keep = useDebouncedCallback(
    () => {
      const changed = latest.current
      // What does not fit yet (a text too long) waits: its field says what is wrong.
      if (!privacyPolicy.facts.safeParse(changed).success) return
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
  const faults = useMemo(() => faultsOf(facts), [facts])
  return { facts, faults, set, savedAt }
}

function faultsOf(facts: PrivacyPolicyFacts): ReadonlyMap<string, string> {
  const parsed = privacyPolicy.facts.safeParse(facts)
  return new Map(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message]))
}
