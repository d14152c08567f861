import type { ImportCounts, ImportProgress } from '@core/imports/contract'
import { noCounts } from '@core/imports/no-counts'
import { AppError } from '@core/contract/errors'

/** The one piece of work under way, as the page asks for it. */
export type Work = {
  readonly id: string
  state: ImportProgress['state']
  part: number
  counts: { -readonly [K in keyof ImportCounts]: ImportCounts[K] }
  problem?: ImportProgress['problem']
  stopped: boolean
}

/** Keeps what is being worked on: one import at a time, so that nothing of two mixes. */
export function watchWork() {
  let work: Work | undefined
  const isRunning = () => work !== undefined && ['checking', 'bringing-in', 'undoing'].includes(work.state)
  return {
    current: (id: string) => (work?.id === id ? work : undefined),
    isRunning,
    /** Starts a piece of work; throws while another one runs. */
    start(id: string, state: Work['state'], counts: ImportCounts = noCounts): Work {
      if (isRunning())
        throw new AppError('not-allowed', { reason: 'Another import is being worked on. Wait until it is done.' })
      work = { id, state, part: 0, counts: { ...counts }, stopped: false }
      return work
    },
    hold(id: string): void {
      if (!isRunning()) work = { id, state: 'holding', part: 0, counts: { ...noCounts }, stopped: false }
    },
    stop(): void {
      if (work) work.stopped = true
    },
    running: () => (isRunning() ? work : undefined),
  }
}

/** A piece of work as it crosses to the page. */
export function progressOf({
  state,
  part,
  counts,
  problem,
}: Pick<Work, 'state' | 'part' | 'counts' | 'problem'>): ImportProgress {
  return { state, part, counts: { ...counts }, ...(problem && { problem }) }
}
