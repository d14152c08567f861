import type { ImportCounts } from '@core/imports/contract'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { RequestsService } from '../requests/requests-service'
import { takeBackAddition } from './addition-repository'
import type { Batch } from './batch-repository'
import { lastRequestOf, removeRequestLink } from './import-links-repository'
import { findImported, keepAsOwn, removeImported, type Imported } from './imported-contact-repository'
import { startPace, untilDone } from './in-slices'

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

/**
 * Takes everybody of an import out again and undoes what it added to others. Whoever somebody has worked on since stays, and
 * is counted. Entries of the do-not-contact list stay: only a deliberate act ends them.
 */
export async function takeBack({ deps, consents, requests, batch, counts, told }: TakingBack): Promise<void> {
  const what = { action: 'imports.undo', subject: batch.id, bulk: true }
  const inPiece = <T>(write: (db: WritableDb) => T) => deps.register.change({ ...what, waits: true }, write)
  const save = () => deps.register.change(what, () => undefined)
  await untilDone(() => inPiece((db) => takeBackAddition(db, batch.id)))
  inPiece((db) => consents.removeImported(db, batch.id))
  const pace = startPace({ first: 40, least: 10, most: 200 })
  let after = batch.firstNumber - 1
  let done = 0
  if (batch.firstNumber > 0)
    await untilDone(() => {
      const some = pace.timed(() => inPiece((db) => takeSomeOut(db, batch.id, after, pace.count())))
      counts.kept += some.filter(({ stays }) => stays).length
      after = some.at(-1)?.number ?? after
      done += some.length
      told(done)
      return some.length > 0
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
  save()
}

/** In one statement: one for each would make the search index write itself out each time. */
function takeSomeOut(db: WritableDb, importId: string, after: number, most: number): Imported[] {
  const some = findImported(db, importId, after, most)
  for (const { id, stays } of some) if (stays) keepAsOwn(db, id)
  removeImported(
    db,
    some.filter(({ stays }) => !stays).map(({ number }) => number),
  )
  return some
}
