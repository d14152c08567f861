import { consentEvent } from '@core/consents/consent-event'
import type { ConsentHistory } from '@core/retention/consent-taken-back'
import type { ReadableDb } from '../file/db'

type Row = Omit<ConsentHistory, 'kind' | 'channel' | 'purpose'> & {
  readonly contactId: string
  readonly kind: string
  readonly channel: string
  readonly purpose: string
}

const words = consentEvent.pick({ kind: true, channel: true, purpose: true })

/** What was agreed to and taken back, of everybody who took anything back, by contact. */
export function findHistories(db: ReadableDb, only?: readonly string[]): ReadonlyMap<string, ConsentHistory[]> {
  const some = only ? 'AND contact_id IN (SELECT value FROM json_each(@only))' : ''
  const rows = db.all<Row>(
    `SELECT contact_id AS contactId, number, kind, channel, purpose, point_id AS pointId, normal,
       happened_on AS happenedOn, ends_on AS endsOn
     FROM consent_event
     WHERE contact_id IN (SELECT contact_id FROM consent_event WHERE kind = 'withdrawn' ${some})`,
    only ? { only: JSON.stringify(only) } : {},
  )
  const found = new Map<string, ConsentHistory[]>()
  for (const { contactId, kind, channel, purpose, ...row } of rows) {
    const event = { ...row, ...words.parse({ kind, channel, purpose }) }
    const list = found.get(contactId)
    if (list) list.push(event)
    else found.set(contactId, [event])
  }
  return found
}
