import type { WritableDb } from '../file/db'
import type { JournalEntry } from '../file/journal/journal'
import { noteItem } from '../retention/certificate-repository'
import * as erasures from './erasure-repository'

/** In the change that erases a contact: that it was carried out, and its line where it goes under a certificate. */
export function noteErased(db: WritableDb, entry: JournalEntry): void {
  erasures.insert(db, entry)
  if (entry.certificate) noteItem(db, entry, entry.certificate)
}
