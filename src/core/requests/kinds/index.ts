import type { RequestKind } from '../kind'
import { access } from './access'
import { automatedDecisions } from './automated-decisions'
import { callRecording } from './call-recording'
import { complaint } from './complaint'
import { deceasedPerson } from './deceased-person'
import { disclosure } from './disclosure'
import { doNotContact } from './do-not-contact'
import { erasure } from './erasure'
import { freedomOfInformation } from './freedom-of-information'
import { objection } from './objection'
import { portability } from './portability'
import { rectification } from './rectification'
import { restriction } from './restriction'

/** Every kind of request. One line here and one file beside it are all that a new kind needs. */
export const kinds = [
  access,
  erasure,
  doNotContact,
  complaint,
  rectification,
  restriction,
  objection,
  portability,
  automatedDecisions,
  disclosure,
  callRecording,
  freedomOfInformation,
  deceasedPerson,
] as const

export type KindId = (typeof kinds)[number]['id']

/** The names of the kinds, for schemas and filters. */
export const kindIds = kinds.map(({ id }) => id) as [KindId, ...KindId[]]

/** The kind behind a name. */
export function kindOf(id: KindId): RequestKind<KindId> {
  const found = kinds.find((kind) => kind.id === id)
  if (!found) throw new Error('no such kind of request')
  return found
}
