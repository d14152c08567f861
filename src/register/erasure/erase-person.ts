import type { Contact } from '@core/contacts/contact'
import type { Decision } from '@core/decisions/decision'
import type { ErasureCounts } from '@core/erasure/contract'
import { textsToLookFor, type KnownAs } from '@core/erasure/person'
import { countAttachmentsAbout, eraseAttachmentsAbout, wordsOfAttachments } from '../attachments/erase-attachments'
import { actsOf, countAnswersOf } from '../consents/erase-consents'
import { refusalsOfConsents } from '../consents/refusals-to-keep'
import { cleanSearch, contactToErase, eraseContactEntry, indexedTexts } from '../contacts/erase-contact'
import { decisionsOf, eraseDecisions } from '../decisions/erase-decisions'
import { countDocumentsAbout, eraseDocumentsAbout } from '../documents/erase-documents'
import { countDraftsAbout, eraseDraftsAbout } from '../drafts/erase-drafts'
import type { ReadableDb, WritableDb } from '../file/db'
import { joinedEntries } from '../merging/joined-entries'
import { eraseImportRows } from '../imports/import-links-repository'
import { casesOf, eraseRequests, planRequests, type RequestsToErase } from '../requests/erase-requests'
import { wordsOfRecords } from '../search/words-of-records'
import { ownRefusals } from '../suppression/keep-refusals'
import type { Refusal } from '../suppression/suppression-repository'

/** Everything the register holds about one contact by link, and what each part becomes. */
export type PersonToErase = {
  readonly contact: Contact | undefined
  readonly knownAs: KnownAs
  readonly requests: RequestsToErase
  readonly decisions: readonly Decision[]
  /** Refusals of marketing that stand and are their own: they stay, as keyed hashes. */
  readonly refusals: readonly Refusal[]
  /** Ids of everything that is about the contact. */
  readonly records: readonly string[]
  readonly counts: ErasureCounts
  /** Every word the search knows of it, read when asked for and before anything goes. */
  readonly searched: () => string[]
}

/** Features whose rows an erasure moves. */
export const erasedFeatures = [
  'contacts',
  'consents',
  'suppression',
  'requests',
  'decisions',
  'documents',
  'drafts',
  'attachments',
  'today',
  'history',
]

/** Gathers what is linked to a contact, whether or not the contact itself is still there. */
export function gatherPerson(db: ReadableDb, id: string): PersonToErase {
  const contact = contactToErase(db, id)
  const cases = casesOf(db, id)
  const joined = joinedEntries(db, id)
  const names = joined.map(({ name }) => name)
  const knownAs = { ...nameAndNumbers(contact, cases, names), id }
  const decisions = decisionsOf(db, id)
  const requests = planRequests(db, cases, knownAs)
  const records = [id, ...cases.map(({ request }) => request.id), ...decisions.map((one) => one.id), ...actsOf(db, id)]
  const counts = {
    points: contact?.points.length ?? 0,
    requests: cases.length,
    entries: requests.entries,
    letters: countDocumentsAbout(db, records),
    decisions: decisions.length,
    drafts: countDraftsAbout(db, records),
    answers: countAnswersOf(db, id),
    files: countAttachmentsAbout(db, records),
  }
  const searched = () => [
    ...joined.map(({ words }) => words),
    ...wordsOfRecords(db, records),
    ...wordsOfAttachments(db, records),
  ]
  const refusals = [...ownRefusals(db, id), ...refusalsOfConsents(db, id)]
  return { contact, knownAs, requests, decisions, refusals, records, counts, searched }
}

/** Is there anything left to erase? A request that stays without the person is left alone. */
export function isThere({ contact, requests, decisions, counts }: PersonToErase): boolean {
  const lines = requests.cases.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  return (
    contact !== undefined ||
    lines ||
    decisions.length > 0 ||
    counts.letters > 0 ||
    counts.drafts > 0 ||
    counts.files > 0
  )
}

/** Deletes what may go and strips the rest of the person. Everything that is erased is listed here. */
export function erasePerson(db: WritableDb, person: PersonToErase): void {
  const { knownAs, requests, decisions, records } = person
  eraseRequests(db, requests)
  eraseDecisions(db, decisions, knownAs)
  eraseDocumentsAbout(db, records)
  eraseDraftsAbout(db, records)
  eraseImportRows(db)
  eraseAttachmentsAbout(db, records)
  const wasJoined = joinedEntries(db, knownAs.id).length > 0
  eraseContactEntry(db, knownAs.id)
  if (wasJoined) cleanSearch(db)
}

/** What must stand nowhere afterwards: for the search index and for what could be undone. */
export function wordsToForget({ contact, knownAs, searched }: PersonToErase): string[] {
  return [knownAs.id, ...textsToLookFor(knownAs), ...(contact ? indexedTexts(contact) : []), ...searched()]
}

function nameAndNumbers(
  contact: Contact | undefined,
  cases: ReturnType<typeof casesOf>,
  joined: readonly string[],
): Omit<KnownAs, 'id'> {
  const asked = cases.map(({ request }) => request)
  const own = contact ? [contact.displayName, contact.familyName, ...fullNames(contact)] : []
  const points = asked.flatMap(({ email, phone }) => [
    { kind: 'email', value: email } as const,
    { kind: 'phone', value: phone } as const,
  ])
  return {
    displayName: contact?.displayName ?? asked[0]?.name ?? '',
    names: [...new Set([...own, ...joined, ...asked.map(({ name }) => name)])].filter((name) => name.trim() !== ''),
    points: [...(contact?.points ?? []), ...points].filter(({ value }) => value !== ''),
  }
}

function fullNames({ givenName, familyName }: Contact): string[] {
  return givenName !== '' && familyName !== '' ? [`${givenName} ${familyName}`, `${familyName}, ${givenName}`] : []
}
