import { normalPoint } from '@core/contacts/normal-point'
import type { ConsentEventKind } from '@core/consents/consent-event'
import { pointKindsOf, type Channel } from '@core/marketing/channel'
import type { Deps } from '../deps'
import type { ReadableDb, WritableDb } from '../file/db'
import type { ImportedAnswer } from './consents'
import * as events from './event-repository'

const kinds: Record<ImportedAnswer['state'], ConsentEventKind> = {
  asked: 'asked',
  declined: 'declined',
  claimed: 'claimed',
}

/** How many contacts are read at one go. */
const atOnce = 500

/** Adds what a list says about each contact’s addresses of one way. A list never makes a valid consent. */
export function addImported(
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
  db: WritableDb,
  contactIds: readonly string[],
  { state, source, on, channel = 'email', importId }: ImportedAnswer,
): void {
  const shared = {
    actId: importId,
    kind: kinds[state],
    channel,
    purpose: '',
    happenedOn: on,
    how: 'list',
    takenBy: source.slice(0, 100) || 'A list',
    wordingId: '',
    words: '',
    reviewOn: '',
    endsOn: '',
    evidence: '',
    facts: null,
    note: source.slice(0, 1000),
    recordedAt: clock.now(),
  } as const
  for (let from = 0; from < contactIds.length; from += atOnce) {
    for (const point of addressesOf(db, contactIds.slice(from, from + atOnce), channel))
      events.insert(db, { ...shared, id: newId(), ...point })
  }
}

type Address = { contactId: string; pointId: string; address: string; normal: string }
type PointRow = {
  id: string
  contact_id: string
  kind: 'email' | 'phone' | 'mobile' | 'post' | 'social'
  value: string
}

function addressesOf(db: ReadableDb, ids: readonly string[], channel: Channel | ''): Address[] {
  if (channel === '') return ids.map((contactId) => ({ contactId, pointId: '', address: '', normal: '' }))
  const rows = db.all<PointRow>(
    `SELECT id, contact_id, kind, value FROM contact_point WHERE valid = 1
       AND contact_id IN (SELECT value FROM json_each(@ids)) AND kind IN (SELECT value FROM json_each(@kinds))`,
    { ids: JSON.stringify(ids), kinds: JSON.stringify(pointKindsOf[channel]) },
  )
  return rows.map(({ id, contact_id, kind, value }) => ({
    contactId: contact_id,
    pointId: id,
    address: value,
    normal: normalPoint(kind, value),
  }))
}
