import type { DueConsent } from '@core/consents/contract'
import type { DueDay } from '@core/consents/due-consents'
import type { ReadableDb } from '../file/db'

/** So many answers are looked at: more than anybody refreshes at one go, and few enough for Today not to wait. */
const most = 1000

/**
 * Events whose day for a second look still counts, the earliest first: nothing newer speaks about the same way, purpose and
 * address, and the address is still one of a contact in use.
 */
const standing = `FROM (
  SELECT e.contact_id, e.review_on, c.display_name, c.sort_name FROM consent_event e CROSS JOIN contact c ON c.id = e.contact_id
  WHERE e.review_on <> '' AND e.review_on <= @by AND c.stage = 'kept' AND c.status = 'active'
    AND e.kind IN ('given', 'soft-opt-in', 'charity-soft-opt-in', 'confirmed')
    AND (e.ends_on = '' OR e.ends_on >= @today)
    AND EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = e.contact_id AND p.normal = e.normal AND p.valid = 1)
    AND NOT EXISTS (
      SELECT 1 FROM consent_event l WHERE l.contact_id = e.contact_id AND l.kind NOT IN ('asked', 'claimed')
        AND (l.happened_on, l.number) > (e.happened_on, e.number)
        AND l.channel IN ('', e.channel) AND l.purpose IN ('', e.purpose)
        AND ((l.normal = '' AND l.point_id = '') OR l.normal = e.normal OR l.point_id = e.point_id))
  ORDER BY e.review_on LIMIT ${most})`

type Asked = { readonly by: string; readonly today: string }

/** The days up to `by` with how many people each has, the earliest first. */
export function findDueDays(db: ReadableDb, asked: Asked, limit: number): DueDay[] {
  const days = db.all<Omit<DueDay, 'more'> & { answers: number }>(
    `SELECT review_on AS "on", count(DISTINCT contact_id) AS people, count(*) AS answers, min(contact_id) AS contactId,
       min(display_name) AS name ${standing} GROUP BY review_on ORDER BY review_on LIMIT @limit`,
    { ...asked, limit },
  )
  const all = days.reduce((sum, { answers }) => sum + answers, 0)
  return days.map(({ on, people, contactId, name }, index) => {
    return { on, people, contactId, name, more: all >= most && index === days.length - 1 }
  })
}

/** The people behind them, a page at a time, the earliest day first. */
export function findDuePage(
  db: ReadableDb,
  asked: Asked,
  { limit, offset }: { limit: number; offset: number },
): { rows: DueConsent[]; total: number } {
  const rows = db.all<DueConsent>(
    `SELECT contact_id AS contactId, display_name AS name, min(review_on) AS reviewOn, count(*) AS cells
     ${standing} GROUP BY contact_id ORDER BY reviewOn, sort_name, contact_id LIMIT @limit OFFSET @offset`,
    { ...asked, limit, offset },
  )
  const counted = db.get<{ n: number }>(`SELECT count(DISTINCT contact_id) AS n ${standing}`, asked)
  return { rows, total: counted?.n ?? 0 }
}
