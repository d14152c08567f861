import type { ImportCounts, ImportTarget } from '@core/imports/contract'
import { requestReader, type OldRequest } from '@core/imports/requests/read-request'
import type { Column } from '@core/imports/columns/field'
import type { RawRow } from '@core/imports/reading/rows'
import { newRequest } from '@core/requests/new-request'
import type { Deps } from '../deps'
import type { RequestsService } from '../requests/requests-service'
import type { Batch } from './batch-repository'
import { insertRequestLink } from './import-links-repository'
import { nextTurn, untilDone } from './in-slices'
import * as rows from './row-repository'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }
type Work = { readonly deps: Deps; readonly batch: Batch; readonly counts: Counts; readonly isStopped: () => boolean }

/** Each request has a clock, a reference and an entry of its own to work out. */
const AT_ONCE = 10

/** Stages the rows of an older log: nothing of them is in the log yet. */
export function createRequestCheck({ deps, batch, counts, isStopped }: Work, columns: readonly Column[]) {
  const read = requestReader(columns, batch.target as Exclude<ImportTarget, 'people'>, deps.clock.today())
  return async function take(piece: readonly RawRow[]): Promise<void> {
    for (let at = 0; at < piece.length && !isStopped(); at += 50) {
      deps.register.change({ action: 'imports.check', subject: batch.id, bulk: true }, (db) => {
        for (const row of piece.slice(at, at + 50)) rows.insert(db, batch.id, staged(row, read, counts))
      })
      await nextTurn()
    }
  }
}

function staged(row: RawRow, read: ReturnType<typeof requestReader>, counts: Counts): Omit<rows.ImportRow, 'number'> {
  const said = { ...nobody, line: row.line }
  counts.rows += 1
  const answer = row.fault ? ({ ok: false, refusal: row.fault } as const) : read(row.cells)
  const fits = answer.ok && newRequest.safeParse(answer.old.request).success
  if (!answer.ok || !fits) {
    counts.refused += 1
    return { ...said, cells: row.cells, refusal: answer.ok ? 'cannot-save' : answer.refusal, isProblem: true }
  }
  counts.ready += 1
  const isProblem = answer.old.remarks.length > 0
  if (isProblem) counts.problems += 1
  return {
    ...said,
    cells: isProblem ? row.cells : [],
    remarks: answer.old.remarks,
    facts: JSON.stringify(answer.old),
    isProblem,
  }
}

const nobody = { refusal: null, remarks: [], cells: [], facts: '', isProblem: false } as const

type Publishing = Work & {
  readonly requests: Pick<RequestsService, 'bringIn'>
  readonly told: (done: number) => void
}

/** Logs every staged request until it is stopped. Begun again after a crash it goes on where it was. */
export async function publishRequests({ deps, batch, counts, isStopped, requests, told }: Publishing): Promise<void> {
  await untilDone(() => {
    const some = rows.findAfter(deps.register.read, batch.id, 0, AT_ONCE, `AND facts <> ''`)
    if (some.length === 0) return false
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, aside: true, final: true }, (db) => {
      for (const { number, facts } of some) {
        const old = JSON.parse(facts) as OldRequest
        const { id } = requests.bringIn(db, { ...old, request: newRequest.parse(old.request) })
        insertRequestLink(db, id, batch.id)
        rows.clearFacts(db, number)
      }
    })
    counts.added += some.length
    told(counts.added)
    return true
  }, isStopped)
}
