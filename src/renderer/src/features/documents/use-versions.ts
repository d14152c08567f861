import { useQuery } from '@tanstack/react-query'
import type { CalendarDate } from '@core/time/calendar-date'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

// What a document is made from may have changed in another part of the program: each visit asks anew.
const fresh = { staleTime: 0, refetchOnMount: 'always' } as const

/** A document as it would read if it were made now, beside the version people can read. */
export function useDocumentNow(templateId: string, wanted = true) {
  return useQuery({
    queryKey: ['documents', 'now', templateId],
    queryFn: () => api.documents.now({ templateId }),
    enabled: wanted,
    ...fresh,
  })
}

/** The current versions that are out of date, each with what would change. */
export function useStaleDocuments() {
  return useQuery({ queryKey: ['documents', 'stale'], queryFn: () => api.documents.stale(), ...fresh })
}

/** Where current documents contradict each other. */
export function useContradictions() {
  return useQuery({
    queryKey: ['documents', 'contradictions'],
    queryFn: () => api.documents.contradictions(),
    ...fresh,
  })
}

/** One document to be approved as it reads now. */
export type Renewal = {
  readonly templateId: string
  readonly nextReviewOn: CalendarDate
  readonly checked: readonly string[]
}

/** Approves new versions of these documents, all together. */
export function useRenew(onDone: () => void) {
  return useChange(
    (documents: readonly Renewal[]) =>
      api.documents.renew({ documents: documents.map((one) => ({ ...one, checked: [...one.checked] })) }),
    {
      done: (versions) =>
        versions.length === 1 && versions[0]
          ? `Version ${versions[0].seq} approved.`
          : `${versions.length} new versions approved.`,
      onSuccess: onDone,
    },
  )
}
