import type { Claim } from '../claims/claim'
import type { Contact } from '../contacts/contact'
import type { Request } from '../requests/request'
import type { ErasureCounts } from './contract'
import type { Planned } from './before-erasing'
import type { LockedCopyPlan } from './plan'
import type { RescuedFile } from './rescued'

/** What the register knows when somebody thinks of erasing a contact. */
export type ErasureFacts = {
  readonly contact: Contact
  readonly counts: ErasureCounts
  readonly requests: readonly Request[]
  /** Open legal claims about them. */
  readonly claims: readonly Claim[]
  /** How many refusals of marketing stand that are the contact’s own. */
  readonly stops: number
  /** People who are linked to this organisation. */
  readonly people: number
  /** Is it the only contact linked to its organisation? */
  readonly lastOfOrganisation: boolean
  /** Files in which the register was saved beside what had taken its place. */
  readonly rescued: readonly RescuedFile[]
  /** What stays in a locked copy. */
  readonly keep?: LockedCopyPlan | null | undefined
  /** The case that will erase them on its day. */
  readonly plan?: Planned | null
}
