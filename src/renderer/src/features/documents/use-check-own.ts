import { attachmentPiece } from '@core/attachments/attachment'
import type { CheckedOwn } from '@core/documents/contract'
import { useMutation } from '@tanstack/react-query'
import { api, type ApiError } from '../../app/api'

/** The files that can be read. */
export const ownEndings = ['docx', 'odt', 'pdf', 'txt', 'md', 'html', 'htm'] as const
type Ending = (typeof ownEndings)[number]

/** The ending of a file’s name, where files of its kind can be read. */
function endingOf(name: string): Ending | undefined {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase()
  return ownEndings.find((one) => one === ending)
}

/** Hands a document to the register piece by piece and hears what is out of date in it. Nothing is written. */
export function useCheckOwn() {
  return useMutation<CheckedOwn, ApiError, File>({
    mutationFn: async (file) => {
      const ending = endingOf(file.name)
      if (!ending)
        return {
          state: 'unread',
          why: 'Only Word, OpenDocument, PDF, web pages and plain text can be read here. Save it as one of these.',
        }
      const { id } = await api.documents.checkOwnBegin({ size: file.size })
      for (let at = 0; at < file.size; at += attachmentPiece) {
        const bytes = new Uint8Array(await file.slice(at, at + attachmentPiece).arrayBuffer())
        await api.documents.checkOwnAppend({ id, bytes })
      }
      return api.documents.checkOwn({ id, ending })
    },
  })
}
