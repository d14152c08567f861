import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { importsContract } from '@core/imports/contract'
import { noCounts } from '@core/imports/no-counts'
import { isProblem, refusals, remarks } from '@core/imports/remark'
import type { Deps } from '../deps'
import * as batches from './batch-repository'
import { checkFile } from './check-file'
import { finishImports } from './finish-imports'
import { holdFile } from './held-file'
import { watchWork, progressOf } from './import-work'
import { lookAtFile } from './look-at-file'
import { previewRows } from './preview-rows'
import * as rows from './row-repository'
import { runUndo, runBringIn, type Others } from './run-import'
import { discard } from './undo-import'

type Serves = Handlers<typeof importsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** Imports shown in the list. */
const MOST_LISTED = 50

/** Bringing in people and logs from files. What a closed register left unfinished is finished first, between other calls. */
export function createImportsService(deps: Deps, others: Others) {
  const { register } = deps
  const held = holdFile()
  const work = watchWork()
  void finishImports(deps, others, work)

  const load = (id: string) => {
    const batch = batches.find(register.read, id)
    if (!batch) throw new AppError('not-found')
    return batch
  }

  return {
    begin({ bytes }: Input<'begin'>) {
      const id = deps.newId()
      held.begin(id, bytes)
      work.hold(id)
      return { id }
    },
    piece: ({ id, bytes }: Input<'piece'>) => ({ received: held.add(id, bytes) }),
    look: ({ id, target, as }: Input<'look'>) => lookAtFile(register.read, held.bytes(id), target, as),
    check: (input: Input<'check'>) => checkFile({ deps, others, work, bytes: held.bytes(input.id) }, input),
    progress({ id }: Input<'progress'>) {
      const running = work.current(id)
      if (running) return progressOf(running)
      const batch = batches.find(register.read, id)
      return batch
        ? progressOf({ ...batch, part: 1 })
        : progressOf({ state: 'cancelled', part: 0, counts: { ...noCounts } })
    },
    rows: ({ id, ...page }: Input<'rows'>) => previewRows(register.read, load(id), page),
    choose({ id, row, choice }: Input<'choose'>) {
      if (load(id).state !== 'checked')
        throw new AppError('not-allowed', { reason: 'This import is not waiting for a choice any more.' })
      register.change({ action: 'imports.choose', subject: id, bulk: true }, (db) => rows.choose(db, id, choice, row))
      return {}
    },
    bringIn({ id }: Input<'bringIn'>) {
      held.drop(id)
      return runBringIn(deps, others, work, load(id))
    },
    async cancel({ id }: Input<'cancel'>) {
      const running = work.running()
      if (running?.id === id && running.state === 'checking') work.stop()
      held.drop(id)
      const batch = batches.find(register.read, id)
      if (running?.id !== id && batch?.state === 'checked') {
        const now = work.start(id, 'cancelled', batch.counts)
        await discard(deps, id, 'imports.cancel')
        register.change({ action: 'imports.cancel', subject: id, bulk: true }, (db) => batches.remove(db, id))
        return progressOf(now)
      }
      return progressOf(work.current(id) ?? { state: 'cancelled', part: 0, counts: { ...noCounts } })
    },
    undo: ({ id }: Input<'undo'>) => runUndo(deps, others, work, load(id)),
    list: () =>
      batches
        .findEnded(register.read, MOST_LISTED)
        .map(({ settings, ...batch }) => ({ ...batch, source: settings.source })),
    leftOut({ id, after }: Input<'leftOut'>) {
      const found = rows.findAfter(register.read, id, after, 200, 'AND is_problem = 1')
      return {
        rows: found.map(({ line, refusal, remarks: said, cells }) => ({
          line,
          reasons: [...(refusal ? [refusals[refusal]] : []), ...said.filter(isProblem).map((one) => remarks[one])],
          cells: [...cells],
        })),
        next: found.length === 200 ? (found.at(-1)?.number ?? null) : null,
      }
    },
  } satisfies Serves
}
