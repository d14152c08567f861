import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { importsContract } from '@core/imports/contract'
import { noCounts } from '@core/imports/no-counts'
import type { Deps } from '../deps'
import * as batches from './batch-repository'
import { checkFile } from './check-file'
import { finishImports } from './finish-imports'
import { holdFile } from './held-file'
import { watchWork, progressOf } from './import-work'
import { lookAtFile } from './look-at-file'
import { previewPeople, previewRequests } from './preview-rows'
import { leftOutRow, LEFT_OUT_PAGE as PAGE, stagedLeftOut, writtenLeftOut } from './left-out'
import { runUndo, runBringIn, type Others } from './run-import'
import type { StagedPeople } from './staged-people'

type Serves = Handlers<typeof importsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** Imports shown in the list. */
const MOST_LISTED = 50

/** Bringing in people and logs from files. What a closed register left unfinished is finished first, between other calls. */
export function createImportsService(deps: Deps, others: Others) {
  const { register } = deps
  const held = holdFile()
  const work = watchWork()
  let people: { readonly id: string; readonly staged: StagedPeople } | undefined
  void finishImports(deps, others, work)

  const load = (id: string) => {
    const batch = batches.find(register.read, id)
    if (!batch) throw new AppError('not-found')
    return batch
  }
  const stagedOf = (id: string) => {
    if (people?.id !== id) throw new AppError('not-found', { reason: 'That file is no longer held. Choose it again.' })
    return people.staged
  }
  const letGo = (id: string) => {
    held.drop(id)
    if (people?.id === id) people = undefined
  }

  return {
    begin({ bytes }: Input<'begin'>) {
      const id = deps.newId()
      if (!work.isRunning()) people = undefined
      held.begin(id, bytes)
      work.hold(id)
      return { id }
    },
    piece: ({ id, bytes }: Input<'piece'>) => ({ received: held.add(id, bytes) }),
    look: ({ id, target, as }: Input<'look'>) => lookAtFile(register.read, held.bytes(id), target, as),
    check(input: Input<'check'>) {
      const bytes = held.bytes(input.id)
      people = undefined
      const hold = (staged: StagedPeople) => void (people = { id: input.id, staged })
      return checkFile({ deps, others, work, bytes, hold }, input)
    },
    progress({ id }: Input<'progress'>) {
      const running = work.current(id)
      if (running) return progressOf(running)
      const batch = batches.find(register.read, id)
      return batch
        ? progressOf({ ...batch, part: 1 })
        : progressOf({ state: 'cancelled', part: 0, counts: { ...noCounts } })
    },
    rows({ id, ...page }: Input<'rows'>) {
      const batch = load(id)
      return batch.target === 'people'
        ? previewPeople(register.read, stagedOf(id), page)
        : previewRequests(register.read, batch, page)
    },
    choose({ id, row, choice }: Input<'choose'>) {
      if (load(id).state !== 'checked')
        throw new AppError('not-allowed', { reason: 'This import is not waiting for a choice any more.' })
      stagedOf(id).choose(choice, row === undefined ? undefined : row - 1)
      return {}
    },
    async bringIn({ id }: Input<'bringIn'>) {
      const batch = load(id)
      const staged = batch.target === 'people' && batch.state === 'checked' ? stagedOf(id) : undefined
      held.drop(id)
      try {
        return await runBringIn(deps, others, work, batch, staged)
      } finally {
        letGo(id)
      }
    },
    cancel({ id }: Input<'cancel'>) {
      const running = work.running()
      if (running?.id === id) {
        if (running.state !== 'undoing') work.stop()
        return progressOf(running)
      }
      letGo(id)
      if (batches.find(register.read, id)?.state === 'checked')
        register.change({ action: 'imports.cancel', subject: id, bulk: true }, (db) => batches.remove(db, id))
      return progressOf({ state: 'cancelled', part: 0, counts: { ...noCounts } })
    },
    undo: ({ id }: Input<'undo'>) => runUndo(deps, others, work, load(id)),
    list: () =>
      batches
        .findEnded(register.read, MOST_LISTED)
        .map(({ settings, ...batch }) => ({ ...batch, source: settings.source })),
    leftOut({ id, after }: Input<'leftOut'>) {
      const found = people?.id === id ? stagedLeftOut(people.staged, after) : writtenLeftOut(register.read, id, after)
      return { rows: found.map(leftOutRow), next: found.length === PAGE ? (found.at(-1)?.number ?? null) : null }
    },
  } satisfies Serves
}
