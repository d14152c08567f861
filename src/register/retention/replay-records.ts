import { AppError } from '@core/contract/errors'
import type { WritableDb } from '../file/db'
import type { JournalEntry } from '../file/journal/journal'
import type { RescuedCopy } from '../file/register'
import { noteCarriedOut } from './carried-out-repository'
import { noteItem } from './certificate-repository'
import * as decisions from './decision-repository'
import { destroyerOf } from './destroyers'

/**
 * Carries out what the journal says of records that were destroyed when their time was over and this register holds again, with
 * their certificates made anew (rows E6 and G6). Returns how many were there again. Throws where a kind is not known.
 */
export function replayRecords(register: RescuedCopy, open: readonly JournalEntry[]): number {
  const known = open.map((entry) => ({ entry, destroyer: destroyerOf(entry.kind, register) }))
  const there = known.filter(({ entry, destroyer }) => destroyer?.isThere(entry.recordId) === true)
  for (const { entry, destroyer } of there)
    destroyer?.destroy(entry.recordId, { entry: null, also: (db) => noteDestroyed(db, entry) })
  const gone = known.filter((one) => one.destroyer && !there.includes(one)).map(({ entry }) => entry)
  if (gone.length > 0)
    register.erase(
      { action: 'retention.replay', subject: '', entry: null, forget: [], features: ['retention'] },
      (db) => {
        for (const entry of gone) noteDestroyed(db, entry)
      },
    )
  if (known.some(({ destroyer }) => !destroyer)) throw new AppError('unexpected')
  return there.length
}

/** In the same change as the destruction: that it was carried out, and its line on the certificate. */
export function noteDestroyed(db: WritableDb, entry: JournalEntry): void {
  decisions.removeOf(db, { id: entry.recordId })
  noteCarriedOut(db, entry)
  if (entry.certificate) noteItem(db, entry, entry.certificate)
}
