import { attachmentPiece } from '@core/attachments/attachment'
import type { ReadMail } from '@core/intake/contract'
import { useMutation } from '@tanstack/react-query'
import { api, type ApiError } from '../../app/api'

/** Hands a message to the register piece by piece and hears what it makes of it. Nothing is written. */
export function useReadMail(onRead: (file: File, read: ReadMail) => void) {
  return useMutation<ReadMail, ApiError, File>({
    mutationFn: readMail,
    onSuccess: (read, file) => onRead(file, read),
  })
}

async function readMail(file: File): Promise<ReadMail> {
  const { id } = await api.intake.begin({ size: file.size })
  for (let at = 0; at < file.size; at += attachmentPiece) {
    const bytes = new Uint8Array(await file.slice(at, at + attachmentPiece).arrayBuffer())
    await api.intake.append({ id, bytes })
  }
  return api.intake.read({ id, form: /\.txt$/i.test(file.name) ? 'text' : 'mail' })
}
