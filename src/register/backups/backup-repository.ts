import { placeNumbers, type PlaceNumber } from '@core/backups/contract'
import { errorCodes, type ErrorCode } from '@core/contract/errors'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

/** What is known of one backup. */
export type KnownBackup = {
  readonly place: PlaceNumber
  readonly name: string
  readonly madeAt: string
  readonly bytes: number
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>
  readonly audit: { readonly count: number; readonly hash: string }
  readonly checkedAt: string
  /** When it was last opened and found whole; empty for one that never was. */
  readonly provenAt?: string
  /** What was found when it was last opened. */
  readonly problem?: ErrorCode
}

/** Every backup that is known, the newest first. */
export function findAll(db: ReadableDb): KnownBackup[] {
  return db.all('SELECT * FROM backup ORDER BY made_at DESC, name DESC').map(fromRow)
}

/** Keeps what is known of one backup, anew or instead of what was known. */
export function save(db: WritableDb, id: string, backup: KnownBackup): void {
  db.run(
    `INSERT INTO backup (id, place, name, made_at, bytes, counts, audit_count, audit_hash, checked_at, proven_at, problem)
     VALUES (@id, @place, @name, @madeAt, @bytes, @counts, @auditCount, @auditHash, @checkedAt, @provenAt, @problem)
     ON CONFLICT (place, name) DO UPDATE SET bytes = excluded.bytes, counts = excluded.counts,
       audit_count = excluded.audit_count, audit_hash = excluded.audit_hash, checked_at = excluded.checked_at,
       proven_at = excluded.proven_at, problem = excluded.problem`,
    { id, ...toRow(backup) },
  )
}

/** Forgets backups that are not in their place any more. */
export function forget(db: WritableDb, place: PlaceNumber, names: readonly string[]): void {
  for (const name of names) db.run('DELETE FROM backup WHERE place = @place AND name = @name', { place, name })
}

/** Forgets everything about a place, when another folder takes its part. */
export function forgetPlace(db: WritableDb, place: PlaceNumber): void {
  db.run('DELETE FROM backup WHERE place = @place', { place })
}

const row = z.object({
  place: z.literal(placeNumbers),
  name: z.string(),
  made_at: z.string(),
  bytes: z.number(),
  counts: z.string(),
  audit_count: z.number(),
  audit_hash: z.string(),
  checked_at: z.string(),
  proven_at: z.string().nullable(),
  problem: z.enum(errorCodes).nullable(),
})
const counts = z.record(z.string(), z.number())

function fromRow(raw: unknown): KnownBackup {
  const { place, name, bytes, ...found } = row.parse(raw)
  return {
    place,
    name,
    bytes,
    madeAt: found.made_at,
    counts: counts.parse(JSON.parse(found.counts)),
    audit: { count: found.audit_count, hash: found.audit_hash },
    checkedAt: found.checked_at,
    ...(found.proven_at !== null && { provenAt: found.proven_at }),
    ...(found.problem !== null && { problem: found.problem }),
  }
}

function toRow(backup: KnownBackup) {
  const { counts: counted, audit, provenAt, problem, ...rest } = backup
  return {
    ...rest,
    counts: JSON.stringify(counted),
    auditCount: audit.count,
    auditHash: audit.hash,
    provenAt: provenAt ?? null,
    problem: problem ?? null,
  }
}
