import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import type { DocumentFacts } from '@core/documents/document-version'
import { createQueryClient } from '../../../src/renderer/src/app/query'
import { useDraft, useSaveDraft } from '../../../src/renderer/src/features/documents/use-documents'
import { larkfieldFacts } from '../../core/documents/larkfield'
import { pretend } from '../show'

const policy = 'privacy-policy'
const draft = (facts: DocumentFacts) => ({ templateId: policy, facts, savedAt: '2026-11-24T10:41:00Z' })

it('begins the next visit with what the register holds, even when the last save of this one is answered late', async () => {
  const typed: DocumentFacts = larkfieldFacts()
  const changedElsewhere: DocumentFacts = { ...larkfieldFacts(), breach: { role: 'Whoever is on duty' } }
  const waiting: (() => void)[] = []
  const held = { facts: typed }
  pretend({
    documents: {
      draft: () => Promise.resolve(draft(held.facts)),
      saveDraft: () =>
        new Promise((resolve) => {
          waiting.push(() => resolve(draft(typed)))
        }),
    },
  })
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const first = renderHook(() => ({ draft: useDraft(policy), save: useSaveDraft(policy) }), { wrapper })
  await waitFor(() => expect(first.result.current.draft.data).toBeDefined())
  act(() => first.result.current.save.mutate(typed))
  await waitFor(() => expect(waiting).toHaveLength(1))
  first.unmount()
  await waitFor(() => expect(client.getQueryState(['document-draft', policy])).toBeUndefined())
  await act(async () => {
    waiting[0]?.()
    await Promise.resolve()
  })
  held.facts = changedElsewhere

  const seen: DocumentFacts[] = []
  renderHook(
    () => {
      const { data } = useDraft(policy)
      if (data) seen.push(data.facts)
    },
    { wrapper },
  )
  await waitFor(() => expect(seen).not.toHaveLength(0))
  expect(seen[0]).toEqual(changedElsewhere)
})
