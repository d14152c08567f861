import type { ReadableDb } from '../file/db'
import * as merges from './contact-merge-repository'

/** Ids, names and searched words of the entries that were joined to this one: who is erased is erased under every one of them. */
export function joinedEntries(
  db: ReadableDb,
  contactId: string,
): { readonly id: string; readonly name: string; readonly words: string }[] {
  return merges
    .findByKept(db, contactId)
    .map(({ goneId, facts }) => ({ id: goneId, name: facts.displayName, words: facts.words }))
}
