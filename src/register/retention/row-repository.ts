import { scheduleRow, type ScheduleRow } from '@core/retention/row'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = `id, category, name, purpose, trigger_event, period, minimum, maximum, review_on, basis, action, owner, reason,
  approver`

/** Every row of the schedule, in the order they were added; none while nobody has saved it. */
export function findAll(db: ReadableDb): ScheduleRow[] {
  return db.all<Row>(`SELECT ${columns} FROM retention_row ORDER BY number`).map(fromRow)
}

/** Adds a row. */
export function insert(db: WritableDb, added: ScheduleRow): void {
  db.run(
    `INSERT INTO retention_row (${columns}) VALUES (@id, @category, @name, @purpose, @trigger_event, @period, @minimum,
       @maximum, @review_on, @basis, @action, @owner, @reason, @approver)`,
    toRow(added),
  )
}

/** Writes a row over the one before. */
export function update(db: WritableDb, changed: ScheduleRow): void {
  db.run(
    `UPDATE retention_row SET category = @category, name = @name, purpose = @purpose, trigger_event = @trigger_event,
       period = @period, minimum = @minimum, maximum = @maximum, review_on = @review_on, basis = @basis, action = @action,
       owner = @owner, reason = @reason, approver = @approver WHERE id = @id`,
    toRow(changed),
  )
}

/** When somebody last said that the schedule is right; empty where nobody has. */
export function lookedAt(db: ReadableDb): string {
  return db.get<{ at: string | null }>('SELECT max(looked_at) AS at FROM retention_look')?.at ?? ''
}

/** Somebody says so now. */
export function look(db: WritableDb, at: string): void {
  db.run('INSERT INTO retention_look (looked_at) VALUES (@at)', { at })
}

/** Takes a row out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM retention_row WHERE id = @id', { id })
}

function toRow(from: ScheduleRow) {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  return {
    id: from.id,
    category: from.category,
    name: from.name,
    purpose: from.purpose,
    trigger_event: from.trigger,
    period: JSON.stringify(from.period),
    minimum: json(from.minimum),
    maximum: json(from.maximum),
    review_on: from.reviewOn,
    basis: from.basis,
    action: from.action,
    owner: from.owner,
    reason: from.reason,
    approver: from.approver,
  }
}

function fromRow(row: Row): ScheduleRow {
  const { trigger_event: trigger, review_on: reviewOn, period, minimum, maximum, ...same } = row
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
  return scheduleRow.parse({
    ...same,
    trigger,
    reviewOn,
    period: parsed(period),
    minimum: parsed(minimum),
    maximum: parsed(maximum),
  })
}
