import { useQuery } from '@tanstack/react-query'
import type { OldDocument } from '@core/documents/old-document'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { sendFile } from '../attachments/send-file'

/** The documents from before Steward that are kept with one of today. */
export function useOldDocuments(templateId: string) {
  return useQuery({
    queryKey: ['documents', 'old', templateId],
    queryFn: () => api.documents.oldOf({ templateId }),
    enabled: templateId !== '',
  })
}

type Keeping = { readonly file: File; readonly templateId: string; readonly inForceOn: string }

/** Keeps a file as the earlier version of a document: one act, and one Undo. */
export function useKeepOld(form: NonNullable<Parameters<typeof useChange>[1]>['form']) {
  return useChange(
    async ({ file, templateId, inForceOn }: Keeping): Promise<OldDocument> => {
      const owner = { ownerKind: 'document', ownerId: crypto.randomUUID(), contactId: null } as const
      let kept: OldDocument | undefined
      const keep = async (fileId: string) => {
        kept = await api.documents.keepOld({ fileId, templateId, inForceOn })
        return kept.file
      }
      await sendFile(file, { ...owner, keep, signal: new AbortController().signal, told: () => undefined })
      if (!kept) throw new Error('the file was given up')
      return kept
    },
    { form, done: ({ file }) => `“${file.name}” is kept as it is.` },
  )
}

/** Takes an old document out again. */
export function useRemoveOld() {
  return useChange((id: string) => api.documents.removeOld({ id }), {
    done: ({ file }) => `“${file.name}” taken out. Its bytes are destroyed once the register was locked.`,
  })
}
