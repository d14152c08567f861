import { contactCategories, type ContactCategory } from '@core/contacts/contact-category'
import type { ContactFacts } from '@core/retention/contact-due'
import { consentTakenBackOn } from '@core/retention/consent-taken-back'
import { type RetentionTrigger, retentionTriggers } from '@core/retention/trigger'
import type { ReadableDb } from '../file/db'
import { findHistories } from './consent-history-query'

type Row = {
  readonly id: string
  readonly name: string
  readonly roles: string
  readonly ofOrganisation: number
  readonly hasEmail: number
  readonly under18: number
  readonly leftOn: string
  readonly lastOn: string
  readonly events: string
}

/** A contact that may be due, with its name and what the schedule asks of it. */
export type CandidateContact = ContactFacts & { readonly id: string; readonly name: string }

/**
 * Every contact that may be due: whoever left, whoever has an event written down or took a consent back, and whoever
 * was there before a day. The last
 * contact is the latest day known of: when the entry came, was obtained, was first written to or passed on, asked for
 * something, or answered about marketing (`retention.defaults`, `consent.lifetime`).
 */
export function findCandidates(
  db: ReadableDb,
  { before, today }: { readonly before: string; readonly today: string },
  { only, oldest }: { readonly only?: readonly string[]; readonly oldest?: number } = {},
): CandidateContact[] {
  const some = only ? 'AND c.id IN (SELECT value FROM json_each(@only))' : ''
  const first = oldest === undefined ? '' : `ORDER BY created_at LIMIT ${oldest}`
  const rows = db.all<Row>(
    `SELECT c.id, c.display_name AS name, c.under_18 AS under18, c.job_left_on AS leftOn,
       (c.organisation_name <> '' OR c.organisation_id IS NOT NULL) AS ofOrganisation,
       EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'email') AS hasEmail,
       coalesce((SELECT group_concat(role) FROM contact_role WHERE contact_id = c.id), '') AS roles,
       max(substr(c.created_at, 1, 10), c.obtained_on, c.first_message_on, c.first_disclosed_on,
         coalesce((SELECT max(received_on) FROM request WHERE contact_id = c.id), ''),
         coalesce((SELECT max(happened_on) FROM consent_event WHERE contact_id = c.id), '')) AS lastOn,
       (SELECT json_group_object(event, happened_on) FROM retention_event WHERE contact_id = c.id) AS events
     FROM contact AS c
     WHERE c.stage = 'kept' ${some} AND c.id IN (
       SELECT id FROM (SELECT id FROM contact WHERE stage = 'kept' AND created_at < @before ${first})
       UNION ALL SELECT id FROM contact WHERE job_left_on <> ''
       UNION ALL SELECT contact_id FROM retention_event
       UNION ALL SELECT contact_id FROM consent_event WHERE kind = 'withdrawn')
     ORDER BY c.number`,
    { before, ...(only && { only: JSON.stringify(only) }) },
  )
  const takenBack = findTakenBack(db, today, only)
  return rows.map((row) => fromRow(row, takenBack.get(row.id) ?? ''))
}

function fromRow(
  { id, name, roles, ofOrganisation, hasEmail, under18, leftOn, lastOn, events }: Row,
  takenBackOn: string,
): CandidateContact {
  const noted = Object.entries(JSON.parse(events) as Record<string, string>)
  const known: Partial<Record<RetentionTrigger, string>> = { 'last-contact': lastOn, enquiry: lastOn }
  if (leftOn !== '') known['left-organisation'] = leftOn
  if (takenBackOn !== '') known['consent-withdrawn'] = takenBackOn
  for (const [event, on] of noted) if (isTrigger(event)) known[event] = on
  return {
    id,
    name,
    roles: roles.split(',').filter(isRole),
    ofOrganisation: ofOrganisation === 1,
    hasEmail: hasEmail === 1,
    under18: under18 === 1,
    events: known,
  }
}

/** The day on which each of them took back the last thing they had agreed to, by what was written down about their consent. */
function findTakenBack(db: ReadableDb, today: string, only?: readonly string[]): ReadonlyMap<string, string> {
  const histories = [...findHistories(db, only)]
  return new Map(histories.map(([id, history]) => [id, consentTakenBackOn(history, today)]))
}

const isTrigger = (text: string): text is RetentionTrigger => retentionTriggers.some((one) => one === text)
const isRole = (text: string): text is ContactCategory => contactCategories.some((one) => one === text)
