import { addressKeys, codedTexts, nameAndPostcodeKey, type MatchKey } from '@core/suppression/recognise'
import { normalPoint } from '@core/contacts/normal-point'
import type { Contact } from '@core/contacts/contact'
import type { KnownAs } from '@core/erasure/person'
import type { ReadableDb, WritableDb } from '../file/db'
import type { KeptRefusal } from '../file/journal/journal'
import type { ErasureJournal } from '../file/register'
import { findHits } from './stops-query'
import * as keys from './suppression-key-repository'
import * as refusals from './suppression-repository'

/** A person as an erasure knows them: by everything they were reached at, and by the entry while it is there. */
type Person = { readonly knownAs: Pick<KnownAs, 'points'>; readonly contact: Contact | undefined }

/** Entries that are a person’s own and stand against a contact: what an erasure must not lose (`suppress.vs-erasure`). */
export function ownRefusals(db: ReadableDb, contactId: string): refusals.Refusal[] {
  const hits = findHits(db, '9999-12-31', [contactId])
  const found = refusals.findSome(db, [...new Set(hits.map(({ id }) => id))])
  return found.filter(({ about }) => about === 'person' || about === 'address')
}

/** The least that is kept of them: how far, since when, and keyed hashes. It goes into the journal before anything is erased. */
export function keptRefusals(
  db: ReadableDb,
  journal: Pick<ErasureJournal, 'marksOf'>,
  own: readonly refusals.Refusal[],
  person: Person,
): KeptRefusal[] {
  const marks = marksOfPerson(journal, person)
  const known = keys.findKeys(
    db,
    own.map(({ id }) => id),
  )
  return own.map((one) => {
    const its = known.filter(({ id }) => id === one.id)
    const { id, channels, purposes, askedOn, source, requestId, reference, addedAt } = one
    const kept = { id, channels, purposes, askedOn, source, requestId, reference, addedAt }
    return one.about === 'address'
      ? {
          ...kept,
          about: 'address',
          marks: marksOfKeys(journal, its).filter(({ mark }) => marks.some((own) => own.mark === mark)),
        }
      : { ...kept, about: 'person', marks: unique([...marks, ...marksOfKeys(journal, its)]) }
  })
}

/** Before the contact goes: every entry is there and knows all its addresses, so that others who share one are found by it. */
export function learnBeforeErasing(db: WritableDb, kept: readonly KeptRefusal[], { knownAs, contact }: Person): void {
  const of = (...kinds: string[]) => knownAs.points.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  for (const one of kept) {
    insertKept(db, one)
    if (one.about !== 'person') continue
    keys.addKeys(db, one.id, addressKeys({ emails: of('email'), phones: of('phone', 'mobile') }))
    for (const { kind, mark } of one.marks) if (kind === 'name-and-postcode') keys.addMarks(db, one.id, kind, [mark])
  }
  const people = kept.filter(({ about }) => about === 'person').map(({ id }) => id)
  const postcodes = new Set((contact?.points ?? []).map(({ postcode }) => postcode).filter(Boolean))
  for (const postcode of postcodes) keys.findHousehold(db, people, postcode)
}

/**
 * After the contact is gone: no entry holds an address that is nobody’s any more. Carried out again from the journal, all
 * contacts are gone through for those an entry knows by hashes alone.
 */
export function keepRefusals(db: WritableDb, kept: readonly KeptRefusal[], { again = false } = {}): void {
  for (const one of kept) {
    insertKept(db, one)
    const known = one.marks.reduce((sum, { kind, mark }) => sum + keys.addMarks(db, one.id, kind, [mark]), 0)
    refusals.forgetWords(db, one.id)
    keys.codeUnheld(db, one.id)
    if (again && known > 0) keys.findEverywhere(db, one.id)
  }
}

function insertKept(db: WritableDb, one: KeptRefusal): void {
  // The hashes are no part of the entry itself, and the model leaves them out.
  refusals.insert(db, refusals.refusal.parse({ ...one, name: '', note: '', inCrmOn: null, lifted: null }))
}

/** Keyed hashes of every address and number of a person, and of name and postcode. */
export function marksOfPerson(
  journal: Pick<ErasureJournal, 'marksOf'>,
  { knownAs, contact }: Person,
): KeptRefusal['marks'] {
  const addresses = knownAs.points.flatMap(({ kind, value }): MatchKey[] => {
    if (kind === 'email') return [{ kind, value: normalPoint(kind, value) }]
    return kind === 'phone' || kind === 'mobile' ? [{ kind: 'phone', value: normalPoint(kind, value) }] : []
  })
  const households = (contact?.points ?? []).map(({ postcode }): MatchKey => {
    return { kind: 'name-and-postcode', value: nameAndPostcodeKey(contact?.displayName ?? '', postcode) }
  })
  return marksOfKeys(journal, [...addresses, ...households])
}

function marksOfKeys(journal: Pick<ErasureJournal, 'marksOf'>, all: readonly MatchKey[]): KeptRefusal['marks'] {
  return unique(
    all.flatMap((key) => {
      const [text] = codedTexts(key)
      const mark = text === undefined ? undefined : journal.marksOf([text])[0]
      if (mark === undefined) return []
      return key.kind === 'email' || key.kind === 'phone' || key.kind === 'name-and-postcode'
        ? [{ kind: key.kind, mark }]
        : []
    }),
  )
}

function unique(marks: KeptRefusal['marks']): KeptRefusal['marks'] {
  return [...new Map(marks.map((one) => [one.mark, one])).values()].slice(0, 200)
}
