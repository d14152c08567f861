import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { refusalFor } from '@core/erasure/before-erasing'
import type { erasureContract, ErasureResult } from '@core/erasure/contract'
import { markValues } from '@core/erasure/mark-values'
import { textsToLookFor } from '@core/erasure/person'
import { marksFor, previewErasure } from '@core/erasure/preview'
import { linkedTo } from '../contacts/erase-contact'
import type { Deps } from '../deps'
import type { JournalEntry } from '../file/journal/journal'
import { erasedFeatures, erasePerson, gatherPerson, wordsToForget, type PersonToErase } from './erase-person'
import * as erasures from './erasure-repository'
import { findMentions, searchedTables, type Wanted } from './find-mentions'
import { keepForAMinute } from './keep-for-a-minute'

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

  return {
    preview({ id }) {
      const { contact, counts, requests } = gather(id)
      const { organisationId } = contact
      return previewErasure({
        contact,
        counts,
        requests: requests.cases.map(({ before }) => before.request),
        stops: requests.stops,
        people: linkedTo(register.read, id, id),
        lastOfOrganisation:
          organisationId !== null && organisationId !== id && linkedTo(register.read, organisationId, id) === 0,
      })
    },
    /** Of a contact that is there, or of one that was erased a moment ago: what is left of it elsewhere. */
    async mentions({ id }) {
      const wanted = justErased.of(id) ?? wantedOf(gather(id))
      return { searched: searchedTables.length, ...(await findMentions(register.read, wanted, nextTurn)) }
    },
    eraseContact({ id, keepMarks }): ErasureResult {
      const person = gather(id)
      const { contact, counts, requests } = person
      refuseHeld(person)
      const marked = keepMarks || marksFor({ contact, stops: requests.stops }) === 'needed'
      const entry: JournalEntry = {
        id: newId(),
        kind: 'contact',
        recordId: id,
        erasedAt: clock.now(),
        suppression: marked ? register.journal.marksOf(markValues(contact.points)) : [],
      }
      const what = { action: 'erasure.eraseContact', subject: id, entry, forget: wordsToForget(person) }
      const { fileClean } = register.erase({ ...what, features: erasedFeatures }, (db) => {
        erasePerson(db, gatherPerson(db, id))
        erasures.insert(db, entry)
      })
      justErased.keep(id, wantedOf(person))
      const places = journalPlaces()
      const missed = register.journal.copyTo(places)
      return { counts, fileClean, places: { told: places.length - missed.length, missed: missed.length } }
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
