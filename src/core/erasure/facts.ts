import type { Contact } from '../contacts/contact'
import type { Request } from '../requests/request'
import type { StandingStop } from '../requests/standing-stop'
import type { ErasureCounts } from './contract'

/** What the register knows when somebody thinks of erasing a contact. */
export type ErasureFacts = {
  readonly contact: Contact
  readonly counts: ErasureCounts
  readonly requests: readonly Request[]
  readonly stops: readonly StandingStop[]
  /** People who are linked to this organisation. */
  readonly people: number
  /** Is it the only contact linked to its organisation? */
  readonly lastOfOrganisation: boolean
}
