import type { ConsentState } from '@core/consents/consent-state'
import type { Channel } from '@core/marketing/channel'
import type { WritableDb } from '../file/db'

/** What a list from elsewhere says about the permission of those on it. A list is never a proof. */
export type ImportedAnswer = {
  /** `claimed`: the file says yes without proof, which shows as never asked. */
  readonly state: 'asked' | 'declined' | 'claimed'
  /** Where the list came from, in words; shown in the history. */
  readonly source: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** The way it speaks about; left out: e-mail. Empty: every way. */
  readonly channel?: Channel | ''
  /** The import; `removeImported` takes back what it added. */
  readonly importId: string
}

/** What consents offer to the other features of the register. */
export type Consents = {
  /** One line for each way, purpose and address of a contact. */
  readonly consentsOf: (contactId: string) => ConsentState[]
  /** The same for many at once, at most 200; a contact that is gone has none. */
  readonly consentsOfAll: (contactIds: readonly string[]) => Map<string, ConsentState[]>
  /** What each said for itself alone, without what others said on a number they share; for lists that ask who answered what. */
  readonly ownAnswersOfAll: (contactIds: readonly string[]) => Map<string, ConsentState[]>
  /** Inside the change of an import. Never makes a valid consent. */
  readonly addImported: (db: WritableDb, contactIds: readonly string[], answer: ImportedAnswer) => void
  /** Takes away what an import added, when the whole import is undone. */
  readonly removeImported: (db: WritableDb, importId: string) => void
  /** When two contacts become one: both histories belong to `to`, and the stricter answer stands. Before `from` is deleted. */
  readonly repoint: (db: WritableDb, from: string, to: string) => void
}
