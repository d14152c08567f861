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
