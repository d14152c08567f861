import { createSecretKey, type KeyObject } from 'node:crypto'
import type { ReadableDb } from '../db'
import { noLines, seal, type AuditHead, type AuditLine } from './audit-chain'

/** What checking the chain found. */
export type AuditFinding =
  | { readonly state: 'intact'; readonly events: number }
  /** The first line that is missing, moved or changed. */
  | { readonly state: 'altered'; readonly at: number; readonly events: number }
  /** The register was closed before the check ended. */
  | { readonly state: 'stopped' }

type Row = AuditLine & { readonly hash: string }

/** About 10 ms of work: a call never waits long behind it. */
const SLICE = 1000

/** Checks every line up to `end`, pausing after each slice so that other work goes on in between. */
export async function verifyAudit(
  db: ReadableDb,
  auditKey: Buffer,
  end: AuditHead,
  how: { isStopped(): boolean; pause(): Promise<void> },
): Promise<AuditFinding> {
  const sealKey = createSecretKey(auditKey) // made once: from the bytes each time, sealing takes four times as long
  let last = noLines
  while (last.count < end.count) {
    if (how.isStopped()) return { state: 'stopped' }
    const rows = db.all<Row>(selectSlice, { after: last.count, limit: Math.min(SLICE, end.count - last.count) })
    if (rows.length === 0) return { state: 'altered', at: last.count + 1, events: end.count }
    for (const row of rows) {
      if (!follows(row, last, sealKey)) return { state: 'altered', at: last.count + 1, events: end.count }
      last = { count: row.seq, hash: row.hash }
    }
    await how.pause()
  }
  return last.hash === end.hash
    ? { state: 'intact', events: end.count }
    : { state: 'altered', at: end.count, events: end.count }
}

const selectSlice = `
  SELECT seq, at, actor, action, subject, detail, previous_hash AS previousHash, hash
  FROM audit_event WHERE seq > @after ORDER BY seq LIMIT @limit`

function follows(row: Row, last: AuditHead, sealKey: KeyObject): boolean {
  return row.seq === last.count + 1 && row.previousHash === last.hash && row.hash === seal(sealKey, row)
}
