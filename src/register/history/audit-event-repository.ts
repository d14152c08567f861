import { auditEvent, type AuditEvent } from '@core/history/contract'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

type Row = { seq: number; at: string; action: string; subject: string; detail: string }

const fieldNames = z.array(z.string())

/** Lines of the audit trail, newest first; of one record, or of all. */
export function findEvents(db: ReadableDb, page: { subject?: string; offset: number; limit: number }): AuditEvent[] {
  const { subject, offset, limit } = page
  const where = subject === undefined ? '' : 'WHERE subject = @subject'
  const sql = `SELECT seq, at, action, subject, detail FROM audit_event ${where} ORDER BY seq DESC LIMIT @limit OFFSET @offset`
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

function fromRow({ seq, at, action, subject, detail }: Row): AuditEvent {
  return auditEvent.parse({ seq, at, action, subject, fields: fieldNames.parse(JSON.parse(detail)) })
}
