import { composeCopy } from '@core/erasure/compose-copy'
import { keepEntry } from '@core/erasure/kept-entry'
import type { ErasurePlan } from '@core/erasure/plan'
import { lockAwayAttachments, namesOfAttachments } from '../attachments/erase-attachments'
import { answersOf } from '../consents/erase-consents'
import { documentsAbout } from '../documents/erase-documents'
import { claimsOf } from '../claims/open-claims'
import type { WritableDb } from '../file/db'
import type { PersonToErase } from './erase-person'
import * as copies from './locked-copy-repository'

/** Before a person goes: puts what their plan says must stay into a copy that only its case can open (`restrict.when`). */
export function lockAway(db: WritableDb, person: PersonToErase, { id, requestId, keep, begunAt }: ErasurePlan): void {
  if (!keep) return
  const { contact, requests, decisions, records, knownAs } = person
  const source = {
    contact,
    cases: requests.cases.map(({ before }) => before),
    documents: keep.parts.includes('letters') ? documentsAbout(db, records) : [],
    answers: keep.parts.includes('answers') ? answersOf(db, knownAs.id) : [],
    decisions,
    claims: claimsOf(db, knownAs.id),
    files: keep.parts.includes('files') ? namesOfAttachments(db, records) : [],
  }
  const { name, reason, untilOn, parts } = keep
  const contents = composeCopy(source, parts)
  // By the id of the plan: carried out again it is the same copy.
  if (copies.find(db, id) || copies.findByRequest(db, requestId)) return
  const entry = contact && parts.includes('entry') ? keepEntry(contact) : null
  copies.insert(db, { id, requestId, name, reason, untilOn, parts, contents, madeAt: begunAt, entry })
  if (parts.includes('files')) lockAwayAttachments(db, records, id)
}
