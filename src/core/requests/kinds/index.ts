import type { RequestKind } from '../kind'
import { access } from './access'
import { doNotContact } from './do-not-contact'
import { erasure } from './erasure'

/** Every kind of request. One line here and one file beside it are all that a new kind needs. */
export const kinds = [access, erasure, doNotContact] as const

export type KindId = (typeof kinds)[number]['id']

/** The names of the kinds, for schemas and filters. */
export const kindIds = kinds.map(({ id }) => id) as [KindId, ...KindId[]]

/** The kind behind a name. */
export function kindOf(id: KindId): RequestKind<KindId> {
  const found = kinds.find((kind) => kind.id === id)
  if (!found) throw new Error('no such kind of request')
  return found
}
