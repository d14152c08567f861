import type { Contact } from '@core/contacts/contact'
import type { Decision } from '@core/decisions/decision'
import type { ErasureCounts } from '@core/erasure/contract'
import { textsToLookFor, type KnownAs } from '@core/erasure/person'
import { countAttachmentsAbout, eraseAttachmentsAbout, wordsOfAttachments } from '../attachments/erase-attachments'
import { eraseReviews } from '../bundle/choice-repository'
import { countAffectedOf } from '../breaches/affected-repository'
import { countCampaignRows, eraseCampaignRows } from '../campaigns/rows-of-person-repository'
import { countClaimsOf } from '../claims/open-claims'
import { actsOf, countAnswersOf } from '../consents/erase-consents'
import { refusalsOfConsents } from '../consents/refusals-to-keep'
import { countUntold, engagementIdsAbout } from '../coaching/engagements-about'
import { noteIdsAbout } from '../coaching-notes/notes-about'
import { contactToErase, eraseBulkRecords, eraseContactEntry, indexedTexts } from '../contacts/erase-contact'
import { decisionsOf, eraseDecisions } from '../decisions/erase-decisions'
import { countDocumentsAbout, eraseDocumentsAbout } from '../documents/erase-documents'
import { countDraftsAbout, eraseDraftsAbout } from '../drafts/erase-drafts'
import type { ReadableDb, WritableDb } from '../file/db'
import { joinedEntries } from '../merging/joined-entries'
import { eraseImportRows } from '../imports/import-links-repository'
import { eraseRecordings, recordingsAbout, type RecordingsToErase } from '../recordings/erase-recording-repository'
import { countScreeningsOf, eraseScreenings } from '../screening/erase-screening'
import { findOnlyOf } from '../screening/former-number-repository'
import { casesOf, eraseRequests, planRequests, type RequestsToErase } from '../requests/erase-requests'
import { wordsOfRecords } from '../search/words-of-records'
import { lockAway } from './lock-away'
import * as copies from './locked-copy-repository'
import * as plans from './plan-repository'
import { entriesAbout } from '../suppression/entries-about'
import { ownRefusals } from '../suppression/keep-refusals'
import type { Refusal } from '../suppression/suppression-repository'

/** Everything the register holds about one contact by link, and what each part becomes. */
export type PersonToErase = {
  readonly contact: Contact | undefined
  readonly knownAs: KnownAs
  readonly requests: RequestsToErase
  readonly decisions: readonly Decision[]
  /** Recorded calls they were on, and look-ups with words about them. */
  readonly recordings: RecordingsToErase
  /** Refusals of marketing that stand and are their own: they stay, as keyed hashes. */
  readonly refusals: readonly Refusal[]
  /** Ids of everything that is about the contact. */
  readonly records: readonly string[]
  readonly counts: ErasureCounts
  /** What the id names is no contact but a locked copy. */
  readonly isCopy: boolean
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
  'erasure',
  'attachments',
  'recordings',
  'claims',
  'coaching',
  'breaches',
  'campaigns',
  'screening',
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
  const requests = planRequests(db, cases, knownAs, contact?.organisationName ?? '')
  const records = [
    id,
    ...cases.map(({ request }) => request.id),
    ...decisions.map((one) => one.id),
    ...actsOf(db, id),
    ...engagementIdsAbout(db, id),
    ...noteIdsAbout(db, id),
    ...entriesAbout(db, id),
  ]
  const recordings = recordingsAbout(db, knownAs, records)
  const counts = {
    points: contact?.points.length ?? 0,
    requests: cases.length,
    entries: requests.entries,
    letters: countDocumentsAbout(db, records),
    decisions: decisions.length,
    drafts: countDraftsAbout(db, records),
    answers: countAnswersOf(db, id),
    files: countAttachmentsAbout(db, records),
    recordings: recordings.recordings.length,
    lookUps: recordings.lookUps.length,
    claims: countClaimsOf(db, id),
    engagements: engagementIdsAbout(db, id).length,
    passedOn: countUntold(db, id),
    notes: noteIdsAbout(db, id).length,
    campaignRows: countCampaignRows(db, knownAs),
    breaches: countAffectedOf(db, id),
    screenings: countScreeningsOf(db, knownAs),
  }
  const searched = () => [
    ...joined.map(({ words }) => words),
    ...findOnlyOf(db, id),
    ...wordsOfRecords(db, [...records, ...recordings.recordings]),
    ...wordsOfAttachments(db, records),
  ]
  const refusals = [...ownRefusals(db, id), ...refusalsOfConsents(db, id)]
  const isCopy = copies.find(db, id) !== undefined
  return { contact, knownAs, requests, decisions, recordings, refusals, records, counts, searched, isCopy }
}

/** Is there anything left to erase? A request that stays without the person is left alone. */
export function isThere({ contact, requests, decisions, counts, isCopy }: PersonToErase): boolean {
  const lines = requests.cases.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  return (
    contact !== undefined ||
    lines ||
    isCopy ||
    decisions.length > 0 ||
    counts.letters > 0 ||
    counts.drafts > 0 ||
    counts.files > 0 ||
    counts.recordings > 0 ||
    counts.lookUps > 0 ||
    counts.campaignRows > 0
  )
}

/** Deletes what may go and strips the rest of the person. Everything that is erased is listed here. */
export function erasePerson(db: WritableDb, person: PersonToErase): void {
  const { knownAs, requests, decisions, records, recordings } = person
  const plan = plans.findByContact(db, knownAs.id)
  if (plan) {
    lockAway(db, person, plan)
    plans.remove(db, plan.id) // first: while it stands nothing of the contact may change
  }
  copies.remove(db, knownAs.id)
  eraseRequests(db, requests)
  eraseReviews(db, records)
  eraseDecisions(db, decisions, knownAs)
  eraseDocumentsAbout(db, records)
  eraseDraftsAbout(db, records)
  eraseImportRows(db)
  eraseCampaignRows(db, knownAs)
  eraseBulkRecords(db)
  eraseAttachmentsAbout(db, records)
  eraseRecordings(db, recordings, knownAs)
  eraseScreenings(db, knownAs)
  eraseContactEntry(db, knownAs.id)
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
