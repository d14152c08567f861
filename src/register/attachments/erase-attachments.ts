import type { ReadableDb, WritableDb } from '../file/db'
import * as attachments from './attachment-repository'
import * as texts from './text-repository'

/** How many files are about these records: theirs, or of somebody among them. */
export function countAttachmentsAbout(db: ReadableDb, records: readonly string[]): number {
  return attachments.findAbout(db, records).length
}

/** Destroys the files about these records, with their bytes and words. */
export function eraseAttachmentsAbout(db: WritableDb, records: readonly string[]): void {
  for (const id of attachments.findAbout(db, records)) attachments.remove(db, id)
}

/** Every word the search knows of these files: their names and what was read in them. */
export function wordsOfAttachments(db: ReadableDb, records: readonly string[]): string[] {
  return attachments.findAbout(db, records).flatMap((id) => texts.wordsOf(db, id))
}

/** Files about these records that are on them, to be locked away: they hang on the copy from then on, and on nobody. */
export function lockAwayAttachments(db: WritableDb, records: readonly string[], copyId: string): void {
  attachments.lockAway(db, attachments.findAbout(db, records), copyId)
}

/** The names of the files about these records. */
export function namesOfAttachments(db: ReadableDb, records: readonly string[]): string[] {
  return attachments.findAbout(db, records).flatMap((id) => attachments.find(db, id)?.name ?? [])
}

/** How many of them could be locked away. */
export function countFilesToLock(db: ReadableDb, records: readonly string[]): number {
  return attachments.countKept(db, attachments.findAbout(db, records))
}
