import type { Deps } from '../deps'
import * as batches from './batch-repository'
import type { watchWork } from './import-work'
import { nextTurn } from './in-slices'
import * as rows from './row-repository'
import { runBringIn, runUndo, takeOutUnfinished, type Others } from './run-import'

/**
 * After opening: what was only checked is forgotten. Lines of a log that were being brought in, and whatever was being taken
 * back, are finished; people who were being brought in are taken out again, because the rest of their file is gone. The rows
 * that stayed out of earlier imports are forgotten. Between other calls; what fails is tried at the next opening.
 */
export async function finishImports(deps: Deps, others: Others, work: ReturnType<typeof watchWork>): Promise<void> {
  const { register } = deps
  const left = batches.findUnfinished(register.read)
  const stale = register.read.get('SELECT 1 FROM import_row LIMIT 1') !== undefined
  if (left.length === 0 && !stale) return
  await nextTurn()
  try {
    for (const batch of left) {
      if (batch.state === 'bringing-in' && batch.target === 'people') await takeOutUnfinished(deps, others, work, batch)
      else if (batch.state === 'bringing-in')
        await runBringIn(deps, others, work, { ...batch, counts: { ...batch.counts, added: 0 } })
      else if (batch.state === 'undoing') await runUndo(deps, others, work, batch)
      else
        register.change({ action: 'imports.discard', subject: batch.id, bulk: true }, (db) =>
          batches.remove(db, batch.id),
        )
    }
    for (const { id } of batches.findEnded(register.read, 1000))
      register.change({ action: 'imports.forgetRows', subject: id, bulk: true }, (db) =>
        rows.removeAll(db, id, 100_000),
      )
  } catch {
    // The register was closed meanwhile, or its disk is full: the next opening goes on.
  }
}
