import type { KeychainPeriod } from '@core/keychain/period'
import type { ReadableDb } from '../file/db'
import { passphraseOf } from './list-ways'
import * as ways from './way-repository'

/** Since when, and how long, a copy in the keychain works: counted from the last time its owner showed the passphrase. */
export function keychainPeriod(db: ReadableDb, slotId: string): KeychainPeriod | undefined {
  const copy = ways.find(db, slotId)
  if (!copy || copy.days === null) return undefined
  const own = passphraseOf(db, slotId)
  const typed = own === undefined ? undefined : ways.find(db, own)
  const shown = [copy.madeAt, typed?.madeAt, typed?.lastUsedAt].flatMap((at) => at ?? [])
  return { from: shown.toSorted().at(-1) ?? copy.madeAt, days: copy.days }
}
