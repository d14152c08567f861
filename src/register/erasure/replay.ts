import type { RescuedCopy } from '../file/register'
import { mergeJournals, type JournalEntry } from '../file/journal/journal'
import { noteErased } from './note-erased'
import { replayRecords } from '../retention/replay-records'
import { erasedFeatures, erasePerson, gatherPerson, isThere, wordsToForget } from './erase-person'
import { keepRefusals } from '../suppression/keep-refusals'
import * as erasures from './erasure-repository'

/**
 * Carries out what the journal says and this register has not done: after the restore of an older backup, and after a
 * crash between the journal and the change. Doing it again does nothing. Returns how many people and other records were there
 * again.
 */
export function replayErasures(register: RescuedCopy, entries: readonly JournalEntry[]): { erased: number } {
  const done = erasures.findDone(
    register.read,
    entries.map(({ id }) => id),
  )
  const open = mergeJournals([entries]).filter(({ id }) => !done.has(id))
  const people = replayPeople(
    register,
    open.filter(({ kind }) => kind === 'contact'),
  )
  const records = replayRecords(
    register,
    open.filter(({ kind }) => kind !== 'contact'),
  )
  return { erased: people + records }
}

function replayPeople(register: RescuedCopy, open: readonly JournalEntry[]): number {
  if (open.length === 0) return 0
  const people = new Map(open.map(({ recordId }) => [recordId, gatherPerson(register.read, recordId)]))
  const there = [...people.values()].filter(isThere)
  register.erase(
    {
      action: 'erasure.replay',
      subject: '',
      entry: null,
      forget: there.flatMap(wordsToForget),
      features: erasedFeatures,
    },
    (db) => {
      for (const { knownAs } of there) erasePerson(db, gatherPerson(db, knownAs.id))
      for (const entry of open) {
        keepRefusals(db, entry.refusals ?? [], { again: true })
        noteErased(db, entry)
      }
    },
  )
  return there.length
}
