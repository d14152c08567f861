import { auditEvent, type AuditEvent } from '@core/history/contract'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

type Row = {
  seq: number
  at: string
  action: string
  subject: string
  detail: string
  who: string | null
  way: string | null
}

const fieldNames = z.array(z.string())

/** Lines of the audit trail, newest first; of one record, or of all. */
export function findEvents(db: ReadableDb, page: { subject?: string; offset: number; limit: number }): AuditEvent[] {
  const { subject, offset, limit } = page
  const where = subject === undefined ? '' : 'WHERE subject = @subject'
  const sql = `
    SELECT seq, at, action, subject, detail, person.name AS who, way_in.kind AS way
    FROM (SELECT * FROM audit_event ${where} ORDER BY seq DESC LIMIT @limit OFFSET @offset)
    LEFT JOIN way_in ON way_in.slot_id = actor LEFT JOIN person ON person.id = way_in.person_id
    ORDER BY seq DESC`
  return db.all<Row>(sql, { ...(subject === undefined ? {} : { subject }), limit, offset }).map(fromRow)
}

/** How many lines there are, of one record or in all. */
export function countEvents(db: ReadableDb, subject?: string): number {
  const found =
    subject === undefined
      ? db.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')
      : db.get<{ n: number }>('SELECT count(*) AS n FROM audit_event WHERE subject = @subject', { subject })
  return found?.n ?? 0
}

function fromRow({ seq, at, action, subject, detail, who, way }: Row): AuditEvent {
  const fields = fieldNames.parse(JSON.parse(detail))
  return auditEvent.parse({ seq, at, action, subject, fields, who: who ?? undefined, way: way ?? undefined })
}
