import type { ExportSummary } from '@core/moves/contract'
import type { ImportJob } from './read-export'
import type { ExportJob, Report } from './write-export'

/** Work that takes seconds: writing an export, or filling a new database from one. */
export type MoveWork =
  { readonly kind: 'write'; readonly job: ExportJob } | { readonly kind: 'read'; readonly job: ImportJob }

/** What the work leaves: a summary of what was written. */
export type MoveDone = ExportSummary | undefined

/** Work under way. */
export type RunningMove = {
  /** Rejects with the work’s own code; never settles before the work has let go of its files. */
  readonly finished: Promise<MoveDone>
  readonly stop: () => void
}

/** Runs the work beside the register, so that no call waits behind it. */
export type Mover = (work: MoveWork, report: Report) => RunningMove

/** Does the work in the thread that calls it. The code is loaded then: the lock screen needs none of it. */
export async function doMove(work: MoveWork, report: Report): Promise<MoveDone> {
  if (work.kind === 'write') return (await import('./write-export')).writeExport(work.job, report)
  await (await import('./read-export')).readExport(work.job, report)
  return undefined
}

/** Works here, without a thread. For tests. */
export const moveHere: Mover = (work, report) => ({ finished: doMove(work, report), stop: () => undefined })
