import { AppError } from '@core/contract/errors'
import type { ImportProgress } from '@core/imports/contract'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { RequestsService } from '../requests/requests-service'
import type { Suppression } from '../suppression/suppression'
import * as batches from './batch-repository'
import { progressOf, type watchWork, type Work } from './import-work'
import { untilDone } from './in-slices'
import { publishPeople } from './publish-people'
import { publishRequests } from './request-work'
import * as rows from './row-repository'
import { takeBack } from './undo-import'

/** What an import asks of the other features. */
export type Others = {
  readonly suppression: Pick<Suppression, 'addMany' | 'matchCandidates'>
  readonly consents: Pick<Consents, 'addImported' | 'removeImported'>
  readonly requests: Pick<RequestsService, 'bringIn' | 'takeOut'>
}
type Watch = ReturnType<typeof watchWork>

/** Brings in a checked import as a whole. From its first line on it is finished, if need be at the next opening. */
export async function runBringIn(
  deps: Deps,
  others: Others,
  work: Watch,
  batch: batches.Batch,
): Promise<ImportProgress> {
  if (batch.state !== 'checked' && batch.state !== 'bringing-in')
    throw new AppError('conflict', { reason: 'This import was brought in already.' })
  const now = work.start(batch.id, 'bringing-in', batch.counts)
  return guarded(now, async () => {
    if (batch.state === 'checked') stand(deps, { ...batch, state: 'bringing-in' }, 'imports.bringIn')
    const told = (done: number) => {
      now.part = Math.min(1, done / Math.max(1, batch.counts.ready))
    }
    if (batch.target === 'people') await publishPeople({ deps, ...others, batch, counts: now.counts, told })
    else await publishRequests({ deps, requests: others.requests, batch, counts: now.counts, told })
    await untilDone(
      () =>
        deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, (db) =>
          rows.removeSettled(db, batch.id, 500),
        ) > 0,
    )
    end(deps, { ...batch, state: 'done', counts: now.counts, endedAt: deps.clock.now() }, 'imports.bringIn')
    now.state = 'done'
  })
}

/** Takes a whole import back. */
export async function runUndo(deps: Deps, others: Others, work: Watch, batch: batches.Batch): Promise<ImportProgress> {
  if (batch.state !== 'done' && batch.state !== 'undoing')
    throw new AppError('conflict', { reason: 'This import was taken back already, or is not finished.' })
  const now = work.start(batch.id, 'undoing', batch.counts)
  return guarded(now, async () => {
    if (batch.state === 'done') stand(deps, { ...batch, state: 'undoing' }, 'imports.undo')
    await takeBack({ deps, ...others, batch, counts: now.counts })
    await untilDone(
      () =>
        deps.register.change({ action: 'imports.undo', subject: batch.id, bulk: true }, (db) =>
          rows.removeAll(db, batch.id, 500),
        ) > 0,
    )
    end(deps, { ...batch, state: 'undone', counts: now.counts, endedAt: deps.clock.now() }, 'imports.undo')
    now.state = 'undone'
  })
}

async function guarded(now: Work, act: () => Promise<void>): Promise<ImportProgress> {
  try {
    await act()
    now.part = 1
    return progressOf(now)
  } catch (error) {
    now.state = 'failed'
    now.problem = error instanceof AppError ? error.code : 'unexpected'
    throw error
  }
}

function stand(deps: Deps, batch: batches.Batch, action: string): void {
  deps.register.change({ action, subject: batch.id, bulk: true }, (db) => batches.update(db, batch))
}

/** The last step waits for the disk, and all before it is safe with it. */
function end(deps: Deps, batch: batches.Batch, action: string): void {
  deps.register.change({ action, subject: batch.id, aside: true, final: true }, (db) => batches.update(db, batch))
}
