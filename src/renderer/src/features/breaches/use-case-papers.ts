import type { DocumentFacts } from '@core/documents/document-version'
import type { Gap } from '@core/documents/template'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { refuseGaps } from '../../ui/use-paper'

/** The papers of one kind that were kept with a case, the latest first. */
export function useKeptPapers(breachId: string, templateId: string) {
  return useQuery({
    queryKey: ['documents', 'list', templateId, breachId],
    queryFn: () => api.documents.list({ templateId, about: breachId, limit: 50 }),
  })
}

/** One kept paper, whole. */
export function useKeptPaper(id: string | undefined) {
  return useQuery({
    queryKey: ['documents', 'get', id],
    queryFn: () => api.documents.get({ id: id ?? '' }),
    enabled: id !== undefined,
  })
}

type Keep = {
  readonly templateId: string
  readonly title: string
  readonly facts: DocumentFacts
  /** What must not be missing in it: a letter that went said these things. */
  readonly gaps?: readonly Gap[]
}

/** Keeps a paper with its case as it stands today, with a line in the history. */
export function useKeepPaper(breachId: string, onDone: () => void) {
  return useChange(
    async ({ templateId, title, facts, gaps }: Keep) => {
      refuseGaps(gaps)
      const kept = await api.documents.save({ templateId, about: breachId, facts })
      await api.breaches.addNote({ breachId, words: `Kept with the case: ${title}.` })
      return kept
    },
    { done: 'Kept with the case.', onSuccess: onDone },
  )
}
