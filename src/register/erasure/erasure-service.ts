import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { refusalFor } from '@core/erasure/before-erasing'
import type { erasureContract, ErasureResult } from '@core/erasure/contract'
import { markValues } from '@core/erasure/mark-values'
import { textsToLookFor } from '@core/erasure/person'
import { marksFor, previewErasure } from '@core/erasure/preview'
import { linkedTo } from '../contacts/erase-contact'
import type { Deps } from '../deps'
import type { JournalEntry, KeptRefusal } from '../file/journal/journal'
import { joinedEntries } from '../merging/joined-entries'
import { keepRefusals, keptRefusals, learnBeforeErasing, marksOfPerson } from '../suppression/keep-refusals'
import { erasedFeatures, erasePerson, gatherPerson, wordsToForget, type PersonToErase } from './erase-person'
import * as erasures from './erasure-repository'
import { findMentions, searchedTables, type Wanted } from './find-mentions'
import { keepForAMinute } from './keep-for-a-minute'
import { replayErasures } from './replay'

/** What the service asks of others: the folders that hold backups, where the journal must be too. */
type Others = { readonly journalPlaces: () => readonly string[] }

/** Erasing a contact: what would go, what stays and why, and the act itself. */
export function createErasureService({ register, clock, newId }: Deps, { journalPlaces }: Others) {
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

  return {
    preview({ id }) {
      const { contact, counts, requests, refusals } = gather(id)
      const { organisationId } = contact
      return previewErasure({
        contact,
        counts,
        requests: requests.cases.map(({ before }) => before.request),
        stops: refusals.length,
        people: linkedTo(register.read, id, id),
        lastOfOrganisation:
          organisationId !== null && organisationId !== id && linkedTo(register.read, organisationId, id) === 0,
        rescued: register.rescued.list(),
      })
    },
    /** Of a contact that is there, or of one that was erased a moment ago: what is left of it elsewhere. */
    async mentions({ id }) {
      const wanted = justErased.of(id) ?? wantedOf(gather(id))
      return { searched: searchedTables.length, ...(await findMentions(register.read, wanted, nextTurn)) }
    },
    eraseContact({ id, keepMarks }): ErasureResult {
      const person = gather(id)
      const { contact, counts, refusals } = person
      refuseHeld(person)
      const marked = keepMarks || marksFor({ contact, stops: refusals.length }) === 'needed'
      const entry: JournalEntry = {
        id: newId(),
        kind: 'contact',
        recordId: id,
        erasedAt: clock.now(),
        suppression: marked ? register.journal.marksOf(markValues(contact.points)) : [],
        refusals: refusals.length > 0 || !marked ? kept(person) : keptFromNow(person),
      }
      // An older backup may hold them under these ids too. First, so that a crash leaves nothing unsaid.
      for (const joined of joinedEntries(register.read, id)) noteJoined(joined.id)
      const what = { action: 'erasure.eraseContact', subject: id, entry, forget: wordsToForget(person) }
      const { fileClean } = register.erase({ ...what, features: erasedFeatures }, (db) => {
        learnBeforeErasing(db, entry.refusals ?? [], person)
        erasePerson(db, gatherPerson(db, id))
        keepRefusals(db, entry.refusals ?? [])
        erasures.insert(db, entry)
      })
      // What could not be opened is tried again at each opening, from the journal.
      const missedBeside = register.rescued.inEach((copy) => void replayErasures(copy, [entry])).slice(0, 20)
      justErased.keep(id, wantedOf(person))
      const places = journalPlaces()
      const missed = register.journal.copyTo(places)
      return { counts, fileClean, places: { told: places.length - missed.length, missed: missed.length }, missedBeside }
    },
  } satisfies Handlers<typeof erasureContract>
}

function wantedOf({ knownAs, records }: PersonToErase): Wanted {
  return { texts: textsToLookFor(knownAs), records }
}

function refuseHeld({ requests }: PersonToErase): void {
  const refusal = refusalFor(requests.cases.map(({ before }) => before.request))
  if (refusal) throw new AppError('not-allowed', { reason: `${refusal.say} ${refusal.why}` })
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
