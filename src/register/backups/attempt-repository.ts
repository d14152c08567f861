import { placeNumbers, type PlaceNumber } from '@core/backups/contract'
import { errorCodes, type ErrorCode } from '@core/contract/errors'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

/** The last time a backup was tried in a place, and why it could not be made. */
export type Attempt = { readonly place: PlaceNumber; readonly triedAt: string; readonly problem: ErrorCode | null }

const row = z.object({
  place: z.literal(placeNumbers),
  tried_at: z.string(),
  problem: z.enum(errorCodes).nullable(),
})

/** The last attempt in each place. */
export function findAttempts(db: ReadableDb): Attempt[] {
  return db.all('SELECT * FROM backup_attempt ORDER BY place').map((raw) => {
    const { place, tried_at: triedAt, problem } = row.parse(raw)
    return { place, triedAt, problem }
  })
}

/** Keeps the last attempt of a place, instead of the one before. */
export function saveAttempt(db: WritableDb, attempt: Attempt): void {
  db.run('DELETE FROM backup_attempt WHERE place = @place', { place: attempt.place })
  db.run('INSERT INTO backup_attempt (place, tried_at, problem) VALUES (@place, @triedAt, @problem)', attempt)
}
