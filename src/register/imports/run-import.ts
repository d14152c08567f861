import { AppError } from '@core/contract/errors'
import type { ImportProgress } from '@core/imports/contract'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { RequestsService } from '../requests/requests-service'
import type { Suppression } from '../suppression/suppression'
import * as batches from './batch-repository'
import { bringInPeople } from './bring-in-people'
import { progressOf, type watchWork, type Work } from './import-work'
import { untilDone } from './in-slices'
import { publishRequests } from './request-work'
import * as rows from './row-repository'
import type { StagedPeople } from './staged-people'
import { takeBack } from './undo-import'

/** What an import asks of the other features. */
export type Others = {
  readonly suppression: Pick<Suppression, 'addMany' | 'matchCandidates'>
  readonly consents: Pick<Consents, 'addImported' | 'removeImported'>
  readonly requests: Pick<RequestsService, 'bringIn' | 'takeOut'>
}
type Watch = ReturnType<typeof watchWork>

/**
 * Brings in a checked import as a whole. People come from what was staged in memory: when that is cancelled, or cut short by
 * a crash, everybody of it is taken out again. Lines of a log wait in the register and are finished at the next opening.
 */
export async function runBringIn(
  deps: Deps,
  others: Others,
  work: Watch,
  batch: batches.Batch,
  staged?: StagedPeople,
): Promise<ImportProgress> {
  if (batch.state !== 'checked' && batch.state !== 'bringing-in')
    throw new AppError('conflict', { reason: 'This import was brought in already.' })
  if (batch.target === 'people' && !staged)
    throw new AppError('not-found', { reason: 'That file is no longer held. Choose it again.' })
  const now = work.start(batch.id, 'bringing-in', batch.counts)
  return guarded(now, async () => {
    if (batch.state === 'checked') stand(deps, { ...batch, state: 'bringing-in' }, 'imports.bringIn')
    const tellOf = (all: number) => (done: number) => {
      now.part = Math.min(1, done / Math.max(1, all))
    }
    const shared = { deps, batch, counts: now.counts }
    if (staged) {
      const told = tellOf(staged.numbersOf('ready').length)
      await bringInPeople({ ...shared, ...others, staged, isStopped: () => now.stopped, told }).catch(async (error) => {
        await takeOut(deps, others, batch, now, 'interrupted').catch(() => undefined) // finished at the next opening
        throw error
      })
      if (now.stopped) return await takeOut(deps, others, batch, now, 'undone')
    } else {
      const told = tellOf(batch.counts.ready)
      await publishRequests({ ...shared, requests: others.requests, isStopped: () => now.stopped, told })
      if (now.stopped) {
        stand(deps, { ...batch, state: 'undoing' }, 'imports.undo') // or the next opening would go on logging them
        return await takeOut(deps, others, batch, now, 'undone')
      }
    }
    if (!staged) await removeRows(deps, batch.id, 'imports.bringIn', rows.removeSettled)
    const { firstNumber } = batches.find(deps.register.read, batch.id) ?? batch
    end(
      deps,
      { ...batch, firstNumber, state: 'done', counts: now.counts, endedAt: deps.clock.now() },
      'imports.bringIn',
    )
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
    await backToBefore(deps, others, batch, now, 'undone')
    now.state = 'undone'
  })
}

/** Takes out again what an import brought in before it was cancelled or cut short. */
async function takeOut(
  deps: Deps,
  others: Others,
  batch: batches.Batch,
  now: Work,
  as: 'undone' | 'interrupted',
): Promise<void> {
  now.state = 'undoing'
  now.part = 0
  await backToBefore(deps, others, batch, now, as)
  now.state = as === 'undone' ? 'cancelled' : as
}

/** The same for one that a crash cut short, at the next opening. */
export async function takeOutUnfinished(
  deps: Deps,
  others: Others,
  work: Watch,
  batch: batches.Batch,
): Promise<ImportProgress> {
  const now = work.start(batch.id, 'undoing', batch.counts)
  return guarded(now, () => takeOut(deps, others, batch, now, 'interrupted'))
}

async function backToBefore(
  deps: Deps,
  others: Others,
  given: batches.Batch,
  now: Work,
  state: 'undone' | 'interrupted',
): Promise<void> {
  const batch = batches.find(deps.register.read, given.id) ?? given
  const counts = now.counts
  const told = (done: number) => {
    now.part = Math.min(1, done / Math.max(1, counts.added))
  }
  await takeBack({ deps, ...others, batch, counts, told })
  await removeRows(deps, batch.id, 'imports.undo', rows.removeAll)
  await untilDone(deps.register.tidy({ action: 'imports.undo', subject: batch.id, bulk: true }))
  end(deps, { ...batch, state, counts, endedAt: deps.clock.now() }, 'imports.undo')
}

async function removeRows(deps: Deps, id: string, action: string, remove: typeof rows.removeAll): Promise<void> {
  await untilDone(() => deps.register.change({ action, subject: id, bulk: true }, (db) => remove(db, id, 500)) > 0)
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
