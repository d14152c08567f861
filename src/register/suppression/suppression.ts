import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import type { Stop } from '@core/suppression/stop'
import type { ListedSource } from '@core/suppression/refusal-source'
import type { WritableDb } from '../file/db'

/** Somebody who is not in the register yet, as a row of a file describes them. Addresses and numbers as they were typed. */
export type Candidate = {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly name: string
  readonly postcode: string
  readonly organisation: string
}

/** An address or number that a list from elsewhere says is not to be used. */
export type ListedRefusal = {
  readonly email?: string
  readonly phone?: string
  readonly source: ListedSource
  /** `YYYY-MM-DD`, as the list says; the day of the import where it does not. */
  readonly askedOn: string
  /** Empty for every way; a mailing list speaks for e-mail only. */
  readonly channels: readonly Channel[]
  readonly purposes?: readonly MarketingPurpose[]
}

/** What the do-not-contact list offers to the other features of the register. */
export type Suppression = {
  /** What stands against marketing to a contact: its own, by its addresses, its domains and its organisations. The latest first. */
  readonly stopsOf: (contactId: string) => Stop[]
  /** The same for many at once; contacts without any are left out. */
  readonly stopsOfAll: (contactIds: readonly string[]) => Map<string, Stop[]>
  /** What would stand against each of these rows if it became a contact; same order. `pointId` is then the address as typed. */
  readonly matchCandidates: (rows: readonly Candidate[]) => Stop[][]
  /** Adds what a list says, each address once; joins the change under way. Final: undoing the import leaves it. `why` is shown as the source. */
  readonly addMany: (
    entries: readonly ListedRefusal[],
    why: string,
  ) => { readonly added: number; readonly known: number }
  /** Before two contacts become one: every stop of the one that goes stands against the one that stays. */
  readonly repoint: (db: WritableDb, from: string, to: string) => void
}
