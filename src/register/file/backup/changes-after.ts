import { featuresNotWorthABackup, notWorthABackup } from '@core/backups/worth-a-backup'
import type { ReadableDb } from '../db'

const acts = notWorthABackup.map((_, i) => `@a${i}`).join(', ')
const features = featuresNotWorthABackup.map((_, i) => `action NOT LIKE @f${i}`).join(' AND ')
const bind = Object.fromEntries([
  ...notWorthABackup.map((action, i) => [`a${i}`, action]),
  ...featuresNotWorthABackup.map((feature, i) => [`f${i}`, `${feature}.%`]),
]) as Record<string, string>

/** How many changes worth a backup came after the line with this number; all of them after 0. */
export function changesAfter(db: ReadableDb, seq: number): number {
  const sql = `SELECT count(*) AS n FROM audit_event WHERE seq > @seq AND action NOT IN (${acts}) AND ${features}`
  return db.get<{ n: number }>(sql, { seq, ...bind })?.n ?? 0
}
