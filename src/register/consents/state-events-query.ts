import type { StateEvent } from '@core/consents/states-of'
import { consentEvent } from '@core/consents/consent-event'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

type Row = Omit<StateEvent, 'kind' | 'channel' | 'purpose' | 'wordingId'> & {
  readonly contactId: string
  readonly kind: string
  readonly channel: string
  readonly purpose: string
  readonly wordingId: string | null
}

const words = consentEvent.pick({ kind: true, channel: true, purpose: true })

/** What bears on one way and purpose, for many contacts; what few different words there are is held against the model once. */
export function findStateEvents(
  db: ReadableDb,
  contactIds: readonly string[],
  { channel, purpose }: { readonly channel: Channel; readonly purpose: MarketingPurpose },
): Map<string, StateEvent[]> {
  const rows = db.all<Row>(
    `SELECT e.contact_id AS contactId, e.id, e.number, e.kind, e.channel, e.purpose, e.point_id AS pointId, e.normal,
       e.happened_on AS happenedOn, e.review_on AS reviewOn, e.ends_on AS endsOn, e.wording_id AS wordingId
     FROM json_each(@ids) AS i CROSS JOIN consent_event AS e ON e.contact_id = i.value
       AND e.channel IN ('', @channel) AND e.purpose IN ('', @purpose)`,
    { ids: JSON.stringify(contactIds), channel, purpose },
  )
  const known = new Map<string, z.output<typeof words>>()
  const found = new Map<string, StateEvent[]>()
  for (const { contactId, kind, channel: way, purpose: about, wordingId, ...row } of rows) {
    const key = `${kind} ${way} ${about}`
    const parsed = known.get(key) ?? words.parse({ kind, channel: way, purpose: about })
    known.set(key, parsed)
    const event = { ...row, ...parsed, wordingId: wordingId ?? '' }
    const list = found.get(contactId)
    if (list) list.push(event)
    else found.set(contactId, [event])
  }
  return found
}
