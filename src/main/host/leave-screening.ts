import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { LeavingScreening, LeavingScreeningKind, screeningLeavingContract } from '@core/screening/leaving-contract'
import type { z } from 'zod'
import type { Piece } from './exports-handlers'

type Call = (feature: string, verb: string, input: unknown) => Promise<Result>
type Started = z.output<(typeof screeningLeavingContract)['start']['output']>
type Next = z.output<(typeof screeningLeavingContract)['next']['output']>

/** What the file is called until somebody names it otherwise. */
export const screeningFileNames: Record<LeavingScreeningKind, string> = {
  log: 'Screening log',
  refused: 'Rows left out of a result file',
  'to-screen': 'Numbers to screen',
  'for-campaign': 'Numbers to screen',
}

/** Writes a file of the screening log, and has it noted once it is whole. */
export async function leaveScreening(
  call: Call,
  wanted: LeavingScreening,
  write: (pieces: AsyncIterable<Piece>, total: number) => Promise<boolean>,
): Promise<{ saved: boolean; total: number; leftBehind: Started['leftBehind'] }> {
  const ask = async <T>(verb: string, input: unknown): Promise<T> => {
    const result = await call('screeningLeaving', verb, input)
    if (!result.ok) throw new AppError(result.code, result.detail)
    return result.value as T
  }
  const { id, total, leftBehind } = await ask<Started>('start', wanted)
  async function* pieces(): AsyncGenerator<Piece> {
    for (;;) {
      const { text, done } = await ask<Next>('next', { id })
      if (text === null) break
      yield { text, done }
    }
    // Noted before the file takes its name: none appears without its line in the trail.
    await ask('finish', { id })
  }
  try {
    const saved = await write(pieces(), total)
    return { saved, total, leftBehind }
  } finally {
    await call('screeningLeaving', 'drop', { id })
  }
}
