import { featuresNotWorthABackup, notWorthABackup } from '@core/backups/worth-a-backup'
import type { ReadableDb } from '../db'

const acts = notWorthABackup.map((_, i) => `@a${i}`).join(', ')
const features = featuresNotWorthABackup.map((_, i) => `action NOT LIKE @f${i}`).join(' AND ')
const bind = Object.fromEntries([
  ...notWorthABackup.map((action, i) => [`a${i}`, action]),
  ...featuresNotWorthABackup.map((feature, i) => [`f${i}`, `${feature}.%`]),
]) as Record<string, string>

/** So many starting points are remembered: each place has one, and all places together another. */
const remembered = 4

/**
 * Counts the changes worth a backup after the line with a number; all of them after 0. The trail only grows, so what was
 * counted once stays counted: a long trail without a backup is walked once and not after every change.
 */
export function countChangesAfter(db: ReadableDb): (seq: number) => number {
  const counted = new Map<number, { readonly until: number; readonly changes: number }>()
  return (seq) => {
    const end = db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM audit_event')?.seq ?? 0
    const { until, changes } = counted.get(seq) ?? { until: seq, changes: 0 }
    const now = changes + (end > until ? between(db, until, end) : 0)
    counted.delete(seq)
    counted.set(seq, { until: Math.max(until, end), changes: now })
    for (const oldest of counted.keys()) if (counted.size > remembered) counted.delete(oldest)
    return now
  }
}

function between(db: ReadableDb, after: number, until: number): number {
  const sql = `SELECT count(*) AS n FROM audit_event
    WHERE seq > @after AND seq <= @until AND action NOT IN (${acts}) AND ${features}`
  return db.get<{ n: number }>(sql, { after, until, ...bind })?.n ?? 0
}
