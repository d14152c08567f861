import type { WritableDb } from '../file/db'
import * as drafts from './draft-repository'
import * as leftPage from './left-page-repository'

export { countAbout as countDraftsAbout } from './draft-repository'

/** Takes away every draft about these records, and the page to come back to where it is one of them. */
export function eraseDraftsAbout(db: WritableDb, records: readonly string[]): void {
  drafts.removeAbout(db, records)
  leftPage.forget(db, records)
}
