import type { ImportCounts } from '@core/imports/contract'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { RequestsService } from '../requests/requests-service'
import { takeBackAddition } from './addition-repository'
import type { Batch } from './batch-repository'
import { lastRequestOf, removeRequestLink } from './import-links-repository'
import { findImported, keepAsOwn, removeImported } from './imported-contact-repository'
import { startSlice, untilDone } from './in-slices'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }

/** What taking an import back works with. */
export type TakingBack = {
  readonly deps: Deps
  readonly consents: Pick<Consents, 'removeImported'>
  readonly requests: Pick<RequestsService, 'takeOut'>
  readonly batch: Batch
  readonly counts: Counts
  /** Told now and then how many are out. */
  readonly told: (done: number) => void
}

/** Deleting somebody takes their words out of the search index page by page: some milliseconds each. */
const MOST_AT_ONCE = 40

/**
 * Takes everybody of an import out again and undoes what it added to others. Whoever somebody has worked on since stays, and
 * is counted. Entries of the do-not-contact list stay: only a deliberate act ends them.
 */
export async function takeBack({ deps, consents, requests, batch, counts, told }: TakingBack): Promise<void> {
  const inPiece = <T>(write: (db: WritableDb) => T) =>
    deps.register.change({ action: 'imports.undo', subject: batch.id, bulk: true }, write)
  await untilDone(() => inPiece((db) => takeBackAddition(db, batch.id)))
  inPiece((db) => consents.removeImported(db, batch.id))
  let after = batch.firstNumber - 1
  let done = 0
  const outOfImport = () =>
    inPiece((db) => {
      const slice = startSlice()
      const some = findImported(db, batch.id, after, MOST_AT_ONCE)
      for (const { number, id, stays } of some) {
        if (slice.isOver()) return true
        after = number
        done += 1
        if (stays) {
          counts.kept += 1
          keepAsOwn(db, id)
        } else removeImported(db, id)
      }
      return some.length > 0
    })
  if (batch.firstNumber > 0)
    await untilDone(() => {
      const more = outOfImport()
      told(done)
      return more
    })
  await untilDone(() =>
    inPiece((db) => {
      const id = lastRequestOf(db, batch.id)
      if (id === undefined) return false
      if (!requests.takeOut(db, id)) counts.kept += 1
      removeRequestLink(db, id)
      return true
    }),
  )
}
