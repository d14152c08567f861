import { AppError } from '@core/contract/errors'
import type { ErasureCounts, ErasureResult } from '@core/erasure/contract'
import type { KeptPart } from '@core/erasure/kept-parts'
import { markValues } from '@core/erasure/mark-values'
import { textsToLookFor } from '@core/erasure/person'
import { marksFor } from '@core/erasure/preview'
import { countFilesToLock } from '../attachments/erase-attachments'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { JournalCertificate, JournalEntry, KeptRefusal } from '../file/journal/journal'
import { joinedEntries } from '../merging/joined-entries'
import { keepRefusals, keptRefusals, learnBeforeErasing, marksOfPerson } from '../suppression/keep-refusals'
import { erasedFeatures, erasePerson, gatherPerson, wordsToForget, type PersonToErase } from './erase-person'
import * as erasures from './erasure-repository'
import type { Wanted } from './find-mentions'
import { noteErased } from './note-erased'
import { keepForAMinute } from './keep-for-a-minute'
import { replayErasures } from './replay'

/** The folders that hold backups, where the journal must be too. */
export type Places = { readonly journalPlaces: () => readonly string[] }

/** How somebody is erased: with marks or without, which parts are locked away, and what is written in the same change. */
type How = {
  /** What the trail calls it. */
  readonly action: 'erasure.eraseContact' | 'erasure.eraseNow' | 'erasure.finish'
  readonly keepMarks: boolean
  readonly parts?: readonly KeptPart[]
  /** Where their time was over and it is one line of a certificate. */
  readonly certificate?: JournalCertificate
  readonly also?: (db: WritableDb) => void
}

/** The act itself, for the page of a contact and for a case whose day has come. */
export function createErasing({ register, clock, newId }: Deps, { journalPlaces }: Places) {
  const justErased = keepForAMinute<Wanted>()
  const gather = (id: string) => {
    const person = gatherPerson(register.read, id)
    const { contact } = person
    if (!contact) throw new AppError('not-found')
    return { ...person, contact }
  }
  const kept = (person: PersonToErase): KeptRefusal[] =>
    keptRefusals(register.read, register.journal, person.refusals, person)
  /** Where nobody had asked for a stop, the least that keeps a later list from bringing them back (`settled.erase-and-suppress`). */
  const keptFromNow = (person: PersonToErase): KeptRefusal[] => {
    const marks = marksOfPerson(register.journal, person)
    if (marks.length === 0) return []
    const scope = { about: 'person', channels: [], purposes: [] } as const
    const since = { askedOn: clock.today(), source: 'erased', addedAt: clock.now() }
    return [{ id: newId(), ...scope, ...since, requestId: null, reference: '', marks }]
  }

  /** The journal entry of an entry that was joined to the person: there is nothing of it here any more. */
  const noteJoined = (id: string) => {
    const entry: JournalEntry = { id: newId(), kind: 'contact', recordId: id, erasedAt: clock.now(), suppression: [] }
    const what = { action: 'erasure.eraseContact', subject: id, entry, forget: [id], features: [] }
    register.erase(what, (db) => erasures.insert(db, entry))
  }

  /** What goes, when some parts are locked away: files that are kept stay whole, words are taken over. */
  const countsBeside = ({ counts, records }: PersonToErase, parts: readonly KeptPart[]): ErasureCounts => ({
    ...counts,
    files: counts.files - (parts.includes('files') ? countFilesToLock(register.read, records) : 0),
  })

  /** Erases somebody for good. Whether it may be done was asked before. */
  function eraseNow(id: string, { action, keepMarks, parts = [], certificate, also }: How): ErasureResult {
    const person = gather(id)
    const { contact, refusals } = person
    const counts = countsBeside(person, parts)
    const marked = keepMarks || marksFor({ contact, stops: refusals.length }) === 'needed'
    const entry: JournalEntry = {
      id: newId(),
      kind: 'contact',
      recordId: id,
      erasedAt: clock.now(),
      suppression: marked ? register.journal.marksOf(markValues(contact.points)) : [],
      refusals: refusals.length > 0 || !marked ? kept(person) : keptFromNow(person),
      ...(certificate && { certificate }),
    }
    // An older backup may hold them under these ids too. First, so that a crash leaves nothing unsaid.
    for (const joined of joinedEntries(register.read, id)) noteJoined(joined.id)
    const what = { action, subject: id, entry, forget: wordsToForget(person) }
    const { fileClean } = register.erase({ ...what, features: erasedFeatures }, (db) => {
      learnBeforeErasing(db, entry.refusals ?? [], person)
      erasePerson(db, gatherPerson(db, id))
      keepRefusals(db, entry.refusals ?? [])
      noteErased(db, entry)
      also?.(db)
    })
    // What could not be opened is tried again at each opening, from the journal.
    const missedBeside = register.rescued.inEach((copy) => void replayErasures(copy, [entry])).slice(0, 20)
    justErased.keep(id, wantedOf(person))
    const places = journalPlaces()
    const missed = register.journal.copyTo(places)
    return { counts, fileClean, places: { told: places.length - missed.length, missed: missed.length }, missedBeside }
  }

  return { gather, countsBeside, eraseNow, wantedOfErased: (id: string) => justErased.of(id) }
}
export type Erasing = ReturnType<typeof createErasing>

/** What to look for elsewhere: the texts a person is known by, and the records that are theirs. */
export function wantedOf({ knownAs, records }: PersonToErase): Wanted {
  return { texts: textsToLookFor(knownAs), records }
}
