import type { Attachment } from '@core/attachments/attachment'
import { mostAttachments } from '@core/attachments/attachment'
import { AppError } from '@core/contract/errors'
import { isKeptInVersions } from '@core/documents/kept-in-versions'
import type { OldDocument } from '@core/documents/old-document'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as old from './old-document-repository'
import { templateOrRefuse } from './refusals'

type Act = { readonly action: string; readonly fields: readonly string[] }
type Given = { readonly fileId: string; readonly templateId: string; readonly inForceOn: string }

/** What is asked of the files: to keep one that has come, to take one off, and what one says of itself. */
export type FilesOfDocuments = {
  keepFor(id: string, act: Act, write: (db: WritableDb, ownerId: string) => void): Attachment
  takeOff(id: string, act: Act): Attachment
  file(id: string): Attachment
}

/** Documents from before Steward, kept as files with the documents that took their place. */
export function oldDocumentCalls({ register, clock }: Deps, files: () => FilesOfDocuments) {
  const { read } = register
  const whole = ({ attachmentId, ...one }: old.KeptOld): OldDocument => ({ ...one, file: files().file(attachmentId) })
  return {
    keepOld({ fileId, templateId, inForceOn }: Given): OldDocument {
      if (!isKeptInVersions(templateOrRefuse(templateId))) throw new AppError('not-found')
      if (inForceOn > clock.today())
        throw new AppError('invalid-input', {
          issues: [{ path: 'inForceOn', message: 'An old document was in force before today.' }],
        })
      if (old.findOf(read, templateId, mostAttachments).length >= mostAttachments)
        throw new AppError('not-allowed', { reason: `There are ${mostAttachments} files here already.` })
      const act = { action: 'documents.keepOld', fields: [templateId] }
      const { ownerId } = files().keepFor(fileId, act, (db, id) =>
        old.insert(db, { id, attachmentId: fileId, templateId, inForceOn }),
      )
      const kept = old.find(read, ownerId)
      if (!kept) throw new AppError('not-found')
      return whole(kept)
    },
    oldOf: ({ templateId }: { readonly templateId: string }): OldDocument[] =>
      old.findOf(read, templateId, mostAttachments).map(whole),
    removeOld({ id }: { readonly id: string }): OldDocument {
      const kept = old.find(read, id)
      if (!kept) throw new AppError('not-found')
      const before = whole(kept)
      files().takeOff(kept.attachmentId, { action: 'documents.removeOld', fields: [kept.templateId] })
      return before
    },
  }
}
