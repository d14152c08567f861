import { z } from 'zod'
import { span } from '@core/retention/period'
import { dayMonthYear } from '@core/time/format-date'
import { isAgreed } from '@core/coaching/destroy-day'
import type { Deps } from '../deps'
import type { SourcedRecord } from '../retention/source'

type Row = {
  readonly id: string
  readonly engagementId: string
  readonly contactId: string
  readonly name: string
  readonly sessionOn: string
  readonly completedOn: string
  readonly signedOn: string
  readonly period: string | null
  readonly reason: string
  readonly approver: string
}

/** Every note whose coaching ended by a day (`YYYY-MM-DD`), each a record of its own that the schedule judges (rows E3 and E4). */
export function notesCompletedUntil({ register }: Pick<Deps, 'register'>, until: string): SourcedRecord[] {
  const sql = `SELECT n.id, e.id AS engagementId, e.client_id AS contactId, c.display_name AS name,
      (SELECT session_on FROM coaching_note_version WHERE note_id = n.id ORDER BY version DESC LIMIT 1) AS sessionOn,
      e.completed_on AS completedOn, e.signed_on AS signedOn, e.period, e.period_reason AS reason,
      e.period_approver AS approver
    FROM coaching_note n JOIN coaching_engagement e ON e.id = n.engagement_id
      JOIN contact c ON c.id = e.client_id AND c.stage = 'kept'
    WHERE e.completed_on <> '' AND e.completed_on <= @until ORDER BY n.number`
  return register.read.all<Row>(sql, { until }).map((row) => {
    const { id, engagementId, contactId, name, sessionOn, completedOn, signedOn, reason, approver } = row
    const period = row.period === null ? null : z.nullable(span).parse(JSON.parse(row.period))
    const agreed = isAgreed({ signedOn, period })
    return {
      kind: 'coaching',
      id,
      category: 'coaching-notes',
      label: `Session note of ${dayMonthYear(sessionOn)}, ${name}`,
      href: `/coaching/${engagementId}/notes/${id}`,
      contactId,
      on: completedOn,
      agreed,
      ...(agreed && period !== null && { period, reason, approver }),
    }
  })
}
