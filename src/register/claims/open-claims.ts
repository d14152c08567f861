import type { Claim } from '@core/claims/claim'
import type { ReadableDb } from '../file/db'
import * as claims from './claim-repository'

/** The open claims about a contact: while there is one, nothing of theirs may be destroyed (row E5). */
export function openClaimsOf(db: ReadableDb, contactId: string): Claim[] {
  return claims.findOpen(db, contactId)
}

/** Every claim about a contact, for what goes with them and for what is locked away. */
export function claimsOf(db: ReadableDb, contactId: string): Claim[] {
  return claims.findByContact(db, contactId)
}

/** How many of them there are. */
export function countClaimsOf(db: ReadableDb, contactId: string): number {
  return claims.countByContact(db, contactId)
}
