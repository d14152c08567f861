import { z } from 'zod'
import type { ItemKey } from '@core/retention/item'
import { itemKinds } from '@core/retention/item'
import type { ReadableDb, WritableDb } from '../file/db'

/** What was decided about one record when its day came: kept until a new day, held by hand, or let go again. */
const retentionDecision = z.object({
  id: z.string(),
  kind: z.enum(itemKinds),
  recordId: z.string(),
  contactId: z.string().nullable(),
  decided: z.enum(['extend', 'hold', 'release']),
  until: z.string(),
  reason: z.string(),
  approver: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
})
export type RetentionDecision = z.output<typeof retentionDecision>

const columns = `id, record_kind AS kind, record_id AS recordId, contact_id AS contactId, decided, until_on AS until, reason,
  approver, decided_by AS decidedBy, decided_at AS decidedAt`

/** What counts for a record now: the latest longer day, and the hold by hand while nobody has let it go. */
export type Standing = { readonly extended?: RetentionDecision; readonly held?: RetentionDecision }

/** What counts for every record about which something was decided, by its id. */
export function standings(db: ReadableDb): ReadonlyMap<string, Standing> {
  const all = db
    .all(`SELECT ${columns} FROM retention_decision ORDER BY number`)
    .map((row) => retentionDecision.parse(row))
  const standing = new Map<string, Standing>()
  for (const one of all) {
    const { extended, held } = standing.get(one.recordId) ?? {}
    const nowExtended = one.decided === 'extend' ? one : extended
    const nowHeld = one.decided === 'hold' ? one : one.decided === 'release' ? undefined : held
    standing.set(one.recordId, {
      ...(nowExtended && { extended: nowExtended }),
      ...(nowHeld && { held: nowHeld }),
    })
  }
  return standing
}

/** Adds a decision; none is ever changed. */
export function insert(db: WritableDb, one: RetentionDecision): void {
  db.run(
    `INSERT INTO retention_decision (id, record_kind, record_id, contact_id, decided, until_on, reason, approver, decided_by,
       decided_at) VALUES (@id, @kind, @recordId, @contactId, @decided, @until, @reason, @approver, @decidedBy, @decidedAt)`,
    one,
  )
}

/** What was decided about a record goes with it. */
export function removeOf(db: WritableDb, { id }: Pick<ItemKey, 'id'>): void {
  db.run('DELETE FROM retention_decision WHERE record_id = @id', { id })
}

/** At a merge: what was decided about the entry that goes is the other’s, and so are the days of its events; of two the earlier, which is the stricter. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE retention_decision SET record_id = @to WHERE record_id = @from', { from, to })
  db.run('UPDATE retention_decision SET contact_id = @to WHERE contact_id = @from', { from, to })
  db.run(
    `INSERT INTO retention_event (contact_id, event, happened_on, recorded_at)
     SELECT @to, event, happened_on, recorded_at FROM retention_event WHERE contact_id = @from
     ON CONFLICT (contact_id, event) DO UPDATE SET happened_on = min(happened_on, excluded.happened_on)`,
    { from, to },
  )
  db.run('DELETE FROM retention_event WHERE contact_id = @from', { from })
}
