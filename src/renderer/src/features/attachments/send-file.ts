import { attachmentPiece, largestAttachment, type Attachment, type AttachmentOwner } from '@core/attachments/attachment'
import { api } from '../../app/api'

/** Where a file goes, and who may end it. */
export type Sending = AttachmentOwner & {
  readonly contactId: string | null
  readonly signal: AbortSignal
  /** Told how much of the file is in: from 0 to 1. */
  readonly told: (share: number) => void
  /** What keeps it once it is in; left out: it is attached to its owner. */
  readonly keep?: (id: string) => Promise<Attachment>
}

/** Attaches one file of a form, without a way to give up in between. */
export function attachOne(file: File, owner: AttachmentOwner, contactId: string | null): Promise<Attachment | null> {
  return sendFile(file, { ...owner, contactId, signal: new AbortController().signal, told: () => undefined })
}

/** What keeps a file from being attached, in words; empty where nothing does. */
export function fileFault(file: Pick<File, 'name' | 'size'> | null): string {
  if (file === null) return ''
  if (file.size === 0) return `“${file.name}” is empty.`
  if (file.size <= largestAttachment) return ''
  return `“${file.name}” is larger than 25 MB. Make it smaller, or attach a part of it.`
}

/** Hands a file to the register piece by piece. What breaks off leaves nothing behind; null when it was given up. */
export async function sendFile(
  file: File,
  { ownerKind, ownerId, contactId, signal, told, keep = (id) => api.attachments.finish({ id }) }: Sending,
): Promise<Attachment | null> {
  const { id } = await api.attachments.begin({ ownerKind, ownerId, contactId, name: file.name, size: file.size })
  try {
    for (let at = 0; at < file.size; at += attachmentPiece) {
      const bytes = new Uint8Array(await file.slice(at, at + attachmentPiece).arrayBuffer())
      if (signal.aborted) {
        await api.attachments.cancel({ id })
        return null
      }
      const { received } = await api.attachments.append({ id, bytes })
      told(received / file.size)
    }
    return await keep(id)
  } catch (error) {
    await api.attachments.cancel({ id }).catch(() => undefined) // the first failure is the one to tell
    throw error
  }
}
