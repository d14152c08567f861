import type { LeavingList } from '@core/campaigns/leaving-list'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { Piece } from './exports-handlers'

type Call = (feature: string, verb: string, input: unknown) => Promise<Result>
type Left = { readonly saved: boolean; readonly total: number; readonly keptBack: number }

/** What the files are called: no names of people, and nothing about whom they are for. */
export const campaignFileNames: Record<LeavingList, string> = {
  go: 'Campaign - may get it',
  decide: 'Campaign - to decide',
  out: 'Campaign - stay out',
  rest: 'Campaign - everybody else with reasons',
}

/** How often a file is begun anew because somebody wrote to the register meanwhile. */
const TRIES = 5

/**
 * Writes one list of a campaign. Where the register moved while the file was written, what was written is thrown away and the
 * rows are checked again, so that the file never holds anybody who said stop before it was whole.
 */
export async function leaveCampaign(
  call: Call,
  wanted: { readonly campaignId: string; readonly list: LeavingList },
  write: (pieces: AsyncIterable<Piece>, total: number) => Promise<boolean>,
): Promise<Left> {
  const ask = async <T>(verb: string, input: unknown): Promise<T> => {
    const result = await call('campaignLeaving', verb, input)
    if (!result.ok) throw new AppError(result.code, result.detail)
    return result.value as T
  }
  async function* piecesOf(id: string): AsyncGenerator<Piece> {
    for (;;) {
      const { text, done } = await ask<{ text: string | null; done: number }>('next', { id })
      if (text === null) return
      yield { text, done }
    }
  }
  let keptBack = 0
  for (let tries = 1; ; tries++) {
    const { id, total, keptBack: more } = await ask<{ id: string; total: number; keptBack: number }>('start', wanted)
    keptBack += more
    try {
      const saved = await write(
        checkedAtEnd(piecesOf(id), () => ask('finish', { id, keptBack })),
        total,
      )
      return { saved, total, keptBack }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries === TRIES) throw error
    } finally {
      await call('campaignLeaving', 'drop', { id })
    }
  }
}

/** The evidence is written before the file takes its name: a file without its record, or a refused one, never appears. */
async function* checkedAtEnd(pieces: AsyncIterable<Piece>, finish: () => Promise<unknown>): AsyncGenerator<Piece> {
  yield* pieces
  await finish()
}
