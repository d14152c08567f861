import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CalendarDate } from '@core/time/calendar-date'
import type { DocumentFacts } from '@core/documents/document-version'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Where each document of the gallery stands. Lists, rules and facts of other pages make one stale: each visit asks anew. */
export function useGalleryStates() {
  return useQuery({
    queryKey: ['documents', 'states'],
    queryFn: () => api.documents.states(),
    staleTime: 0,
    refetchOnMount: 'always',
  })
}

const draftKey = (templateId: string) => ['document-draft', templateId]
const versionKey = (id: string | undefined) => ['documents', 'get', id]

/**
 * The answers to start from. Asked once for each visit: afterwards the page itself knows best, which is why the key is
 * not among those that a change of the register makes stale.
 */
export function useDraft(templateId: string) {
  return useQuery({
    queryKey: draftKey(templateId),
    queryFn: () => api.documents.draft({ templateId }),
    staleTime: 0,
    gcTime: 0,
  })
}

/** The saved versions of one document, the latest first. */
export function useVersions(templateId: string) {
  return useQuery({
    queryKey: ['documents', 'list', templateId],
    queryFn: () => api.documents.list({ templateId, about: '' }),
  })
}

/** Documents kept with a request, a breach or a decision, the latest first. */
export function useCaseDocuments() {
  return useQuery({ queryKey: ['documents', 'list'], queryFn: () => api.documents.list({ limit: 50 }) })
}

/** One saved version, whole; nothing is asked for without an id. */
export function useVersion(id: string | undefined) {
  return useQuery({
    queryKey: versionKey(id),
    queryFn: () => api.documents.get({ id: id ?? '' }),
    enabled: id !== undefined,
  })
}

/** Keeps the draft as typed; says nothing unless it fails. */
export function useSaveDraft(templateId: string) {
  const client = useQueryClient()
  return useChange((facts: DocumentFacts) => api.documents.saveDraft({ templateId, facts }), {
    onSuccess: (draft) => {
      // The last save of a visit may end after the page was left: what it says would be the start of the next visit, however old.
      if (client.getQueryState(draftKey(templateId))) client.setQueryData(draftKey(templateId), draft)
    },
  })
}

/** Saves the answers as a version of their own. */
export function useSaveVersion(templateId: string) {
  return useChange((facts: DocumentFacts) => api.documents.save({ templateId, about: '', facts }), {
    done: ({ seq }) => `Version ${seq} saved.`,
  })
}

type Approval = {
  readonly facts: DocumentFacts
  readonly nextReviewOn: CalendarDate
  readonly checked: readonly string[]
}

/** Saves the answers and approves them, in one act of the person. */
export function useApprove(templateId: string, onApproved: () => void) {
  const client = useQueryClient()
  return useChange(
    async ({ facts, nextReviewOn, checked }: Approval) => {
      const { id } = await api.documents.save({ templateId, about: '', facts })
      return api.documents.approve({ id, nextReviewOn, checked: [...checked] })
    },
    {
      done: ({ seq }) => `Version ${seq} approved.`,
      onSuccess: (version) => {
        // Known at once, so that the editor stays as it is while the new state is asked for.
        client.setQueryData(versionKey(version.id), version)
        onApproved()
      },
    },
  )
}
