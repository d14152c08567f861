import { AppError } from '@core/contract/errors'
import type { ImportProgress, importsContract } from '@core/imports/contract'
import { rowsOf } from '@core/imports/reading/rows'
import type { z } from 'zod'
import type { Deps } from '../deps'
import * as batches from './batch-repository'
import { createPeopleCheck } from './check-people'
import { nextTurn } from './in-slices'
import { progressOf, type watchWork, type Work } from './import-work'
import { formToRead } from './look-at-file'
import { saveMapping } from './mapping-repository'
import { createRequestCheck } from './request-work'
import type { Others } from './run-import'
import { stagePeople, type StagedPeople } from './staged-people'

type Input = z.output<(typeof importsContract)['check']['input']>
type Parts = {
  readonly deps: Deps
  readonly others: Others
  readonly work: ReturnType<typeof watchWork>
  readonly bytes: Uint8Array
  /** Takes everybody who was read, once all are. */
  readonly hold: (staged: StagedPeople) => void
}

/** Reads every row of a held file: people into memory, lines of a log to where nobody sees them. Checking again begins anew. */
export async function checkFile({ deps, others, work, bytes, hold }: Parts, input: Input): Promise<ImportProgress> {
  const { id, target, as, columns, settings } = input
  refuseUnsettled(input, deps.clock.today())
  const form = formToRead(bytes, target, as)
  if (!form) throw new AppError('not-allowed', { reason: 'This file cannot be read.' })
  if (form.kind === 'cards' && target !== 'people')
    throw new AppError('not-allowed', { reason: 'Cards hold people. Choose “People” for this file.' })
  const earlier = batches.find(deps.register.read, id)
  if (earlier && earlier.state !== 'checked')
    throw new AppError('conflict', { reason: 'This file was brought in already.' })
  const now = work.start(id, 'checking')
  const batch: batches.Batch = {
    id,
    target,
    settings,
    layout: form.kind === 'table' ? form.layout : 'vcard',
    state: 'checking',
    counts: now.counts,
    firstNumber: 0,
    beganAt: deps.clock.now(),
    endedAt: '',
  }
  try {
    if (earlier) dropEarlier(deps, id)
    deps.register.change({ action: 'imports.check', subject: id, bulk: true }, (db) => {
      batches.insert(db, batch)
      if (form.kind === 'table')
        saveMapping(db, { id: deps.newId(), target, headers: form.headers, columns, savedAt: deps.clock.now() })
    })
    const shared = { deps, batch, counts: now.counts, isStopped: () => now.stopped }
    const mapped =
      form.kind === 'table' ? form.headers.map((_, index) => columns[index] ?? { field: 'skip' as const, tag: '' }) : []
    const staged = stagePeople()
    const take =
      target === 'people'
        ? createPeopleCheck({
            ...shared,
            staged,
            suppression: others.suppression,
            reading: { columns: mapped, layout: batch.layout },
          })
        : createRequestCheck(shared, mapped)
    const passed = { blank: 0, namesAgain: 0, damaged: 0 }
    let read = 0
    for (const piece of rowsOf(bytes, form, passed)) {
      if (now.stopped) break
      await take(piece)
      await nextTurn()
      read += 128 * 1024
      now.part = Math.min(1, read / Math.max(1, bytes.length))
      Object.assign(now.counts, passed)
    }
    if (now.stopped) return stopped(deps, now)
    if (target === 'people') hold(staged)
    now.state = 'checked'
    now.part = 1
    deps.register.change({ action: 'imports.check', subject: id, bulk: true }, (db) =>
      batches.update(db, { ...batch, state: 'checked', counts: now.counts }),
    )
    return progressOf(now)
  } catch (error) {
    now.state = 'failed'
    now.problem = error instanceof AppError ? error.code : 'unexpected'
    try {
      dropEarlier(deps, id)
    } catch {
      // A full disk: finished at the next opening.
    }
    throw error
  }
}

function stopped(deps: Deps, now: Work): ImportProgress {
  dropEarlier(deps, now.id)
  now.state = 'cancelled'
  return progressOf(now)
}

function dropEarlier(deps: Deps, id: string): void {
  deps.register.change({ action: 'imports.check', subject: id, bulk: true }, (db) => batches.remove(db, id))
}

/** Who brings people in says where the list comes from and since when: without that nobody can be told (`notice.14`). */
function refuseUnsettled({ target, settings, columns }: Input, today: string): void {
  if (target !== 'people') return
  const issues = [
    ...(settings.source === '' ? [{ path: 'settings.source', message: 'Write where this list comes from.' }] : []),
    ...(settings.obtainedFrom === ''
      ? [{ path: 'settings.obtainedFrom', message: 'Say whether they gave you the details themselves.' }]
      : []),
    ...(settings.obtainedOn === ''
      ? [{ path: 'settings.obtainedOn', message: 'Write the day you got the list.' }]
      : []),
    ...(settings.obtainedOn > today ? [{ path: 'settings.obtainedOn', message: 'That day is in the future.' }] : []),
  ]
  if (columns.length > 0 && columns.every(({ field }) => field === 'skip'))
    issues.push({ path: 'columns', message: 'Say what at least one column holds.' })
  if (issues.length > 0) throw new AppError('invalid-input', { issues })
}
