import type { ReadableDb } from '../db'
import { readHead } from './audit-trail'
import { noLines, type AuditHead } from './audit-chain'

/** What the note outside the database says about the trail inside it. */
export type HeadFinding =
  | { readonly state: 'matches' | 'missing' | 'unreadable' | 'differs' }
  /** The database ends before the note does: its newest changes are gone. */
  | { readonly state: 'shortened'; readonly missing: number }

/** Compares the note with the database, at opening. */
export function compareHead(noted: AuditHead | 'missing' | 'unreadable', db: ReadableDb): HeadFinding {
  if (noted === 'missing' || noted === 'unreadable') return { state: noted }
  const here = readHead(db)
  if (noted.count > here.count) return { state: 'shortened', missing: noted.count - here.count }
  return { state: hashAt(db, noted.count) === noted.hash ? 'matches' : 'differs' }
}

function hashAt(db: ReadableDb, seq: number): string | undefined {
  if (seq === 0) return noLines.hash
  return db.get<{ hash: string }>('SELECT hash FROM audit_event WHERE seq = @seq', { seq })?.hash
}
