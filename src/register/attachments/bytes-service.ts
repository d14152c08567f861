import type { attachmentBytesContract } from '@core/attachments/contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import * as attachments from './attachment-repository'
import * as pieces from './piece-repository'
import { isWhole, pieceOf } from './stored-bytes'

/** The bytes of attached files, for the host alone, which writes them where a person says. */
export function createAttachmentBytesService({ register }: Pick<Deps, 'register'>) {
  const load = (id: string) => {
    const found = attachments.find(register.read, id)
    if (!found) throw new AppError('not-found')
    return found
  }
  return {
    async open({ id }) {
      const file = load(id)
      if (!(await isWhole(register.read, file))) throw new AppError('attachment-altered')
      const { name, size, fingerprint } = file
      return { name, size, fingerprint, pieces: pieces.count(register.read, id) }
    },
    piece: ({ id, position }) => ({ bytes: pieceOf(register.read, load(id).id, position) }),
    saved({ id }) {
      const { ownerId, ownerKind } = load(id)
      register.note({ action: 'attachments.save-out', subject: ownerId, fields: [ownerKind] })
      return {}
    },
  } satisfies Handlers<typeof attachmentBytesContract>
}
