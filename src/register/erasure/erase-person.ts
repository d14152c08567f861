import type { Contact } from '@core/contacts/contact'
import type { Decision } from '@core/decisions/decision'
import type { ErasureCounts } from '@core/erasure/contract'
import { textsToLookFor, type KnownAs } from '@core/erasure/person'
import { contactToErase, eraseContactEntry, indexedTexts } from '../contacts/erase-contact'
import { decisionsOf, eraseDecisions } from '../decisions/erase-decisions'
import { countDocumentsAbout, eraseDocumentsAbout } from '../documents/erase-documents'
import { countDraftsAbout, eraseDraftsAbout } from '../drafts/erase-drafts'
import type { ReadableDb, WritableDb } from '../file/db'
import { casesOf, eraseRequests, planRequests, type RequestsToErase } from '../requests/erase-requests'

/** Everything the register holds about one contact by link, and what each part becomes. */
export type PersonToErase = {
  readonly contact: Contact | undefined
  readonly knownAs: KnownAs
  readonly requests: RequestsToErase
  readonly decisions: readonly Decision[]
  /** Ids of everything that is about the contact. */
  readonly records: readonly string[]
  readonly counts: ErasureCounts
}

/** Features whose rows an erasure moves. */
export const erasedFeatures = ['contacts', 'requests', 'decisions', 'documents', 'drafts', 'today', 'history']

/** Gathers what is linked to a contact, whether or not the contact itself is still there. */
export function gatherPerson(db: ReadableDb, id: string): PersonToErase {
  const contact = contactToErase(db, id)
  const cases = casesOf(db, id)
  const knownAs = { ...nameAndNumbers(contact, cases), id }
  const decisions = decisionsOf(db, id)
  const requests = planRequests(db, cases, knownAs)
  const records = [id, ...cases.map(({ request }) => request.id), ...decisions.map((one) => one.id)]
  const counts = {
    points: contact?.points.length ?? 0,
    requests: cases.length,
    entries: requests.entries,
    letters: countDocumentsAbout(db, records),
    decisions: decisions.length,
    drafts: countDraftsAbout(db, records),
  }
  return { contact, knownAs, requests, decisions, records, counts }
}

/** Is there anything left to erase? A request that stays without the person is left alone. */
export function isThere({ contact, requests, decisions, counts }: PersonToErase): boolean {
  const lines = requests.cases.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  return contact !== undefined || lines || decisions.length > 0 || counts.letters > 0 || counts.drafts > 0
}

/** Deletes what may go and strips the rest of the person. Everything that is erased is listed here. */
export function erasePerson(db: WritableDb, person: PersonToErase): void {
  const { knownAs, requests, decisions, records } = person
  eraseRequests(db, requests)
  eraseDecisions(db, decisions, knownAs)
  eraseDocumentsAbout(db, records)
  eraseDraftsAbout(db, records)
  eraseContactEntry(db, knownAs.id)
}

/** What must stand nowhere afterwards: for the search index and for what could be undone. */
export function wordsToForget({ contact, knownAs }: PersonToErase): string[] {
  return [knownAs.id, ...textsToLookFor(knownAs), ...(contact ? indexedTexts(contact) : [])]
}

function nameAndNumbers(contact: Contact | undefined, cases: ReturnType<typeof casesOf>): Omit<KnownAs, 'id'> {
  const asked = cases.map(({ request }) => request)
  const own = contact ? [contact.displayName, contact.familyName, ...fullNames(contact)] : []
  const points = asked.flatMap(({ email, phone }) => [
    { kind: 'email', value: email } as const,
    { kind: 'phone', value: phone } as const,
  ])
  return {
    displayName: contact?.displayName ?? asked[0]?.name ?? '',
    names: [...new Set([...own, ...asked.map(({ name }) => name)])].filter((name) => name.trim() !== ''),
    points: [...(contact?.points ?? []), ...points].filter(({ value }) => value !== ''),
  }
}

function fullNames({ givenName, familyName }: Contact): string[] {
  return givenName !== '' && familyName !== '' ? [`${givenName} ${familyName}`, `${familyName}, ${givenName}`] : []
}
