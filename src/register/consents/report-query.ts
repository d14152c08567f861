import { isOverdue, type ConsentState, type ConsentStateName } from '@core/consents/consent-state'
import { consentStateNames } from '@core/consents/consent-state'
import type { StateCount } from '@core/consents/contract'
import { channels, pointKindsOf } from '@core/marketing/channel'
import { marketingPurposes } from '@core/marketing/purpose'
import type { ReadableDb } from '../file/db'

/** How many contacts are worked out at one go: a few milliseconds, so that other calls are answered in between. */
const atOnce = 200

const good = `p.valid = 1 AND (p.valid_from = '' OR p.valid_from <= @today)
  AND (p.valid_until = '' OR p.valid_until >= @today) AND c.stage = 'kept' AND c.status = 'active'`

/** How many addresses stand in each state. Whoever nothing was ever recorded about is counted by the database alone. */
export async function countStates(
  db: ReadableDb,
  today: string,
  statesOfAll: (ids: readonly string[]) => Map<string, ConsentState[]>,
): Promise<StateCount[]> {
  const kinds = db.all<{ kind: string; n: number }>(
    `SELECT p.kind, count(*) AS n FROM contact_point p JOIN contact c ON c.id = p.contact_id WHERE ${good} GROUP BY p.kind`,
    { today },
  )
  const lines = channels.flatMap((channel) =>
    marketingPurposes.map((purpose) => {
      const fitting: readonly string[] = pointKindsOf[channel]
      const all = kinds.reduce((sum, { kind, n }) => sum + (fitting.includes(kind) ? n : 0), 0)
      return { channel, purpose, counts: { ...noneYet(), 'never-asked': all }, overdue: 0 }
    }),
  )
  const byCell = new Map(lines.map((line) => [`${line.channel} ${line.purpose}`, line]))
  for (const ids of contactsWithEvents(db)) {
    await nextTurn()
    for (const state of [...statesOfAll(ids).values()].flat()) {
      const line = byCell.get(`${state.channel} ${state.purpose}`)
      if (!line || state.pointId === '' || state.state === 'never-asked') continue
      line.counts['never-asked'] -= 1
      line.counts[state.state] += 1
      if (isOverdue(state, today)) line.overdue += 1
    }
  }
  return lines
}

function noneYet(): Record<ConsentStateName, number> {
  return Object.fromEntries(consentStateNames.map((name) => [name, 0])) as Record<ConsentStateName, number>
}

/** Parts of those in use about whom anything was recorded that could make a state. */
function* contactsWithEvents(db: ReadableDb): Generator<string[]> {
  let after = ''
  for (;;) {
    const rows = db.all<{ id: string; used: number }>(
      `SELECT c.id, c.stage = 'kept' AND c.status = 'active' AS used FROM (
         SELECT DISTINCT contact_id FROM consent_event WHERE contact_id > @after ORDER BY contact_id LIMIT @atOnce
       ) e CROSS JOIN contact c ON c.id = e.contact_id ORDER BY c.id`,
      { after, atOnce },
    )
    const last = rows.at(-1)
    if (!last) return
    yield rows.filter(({ used }) => used === 1).map(({ id }) => id)
    after = last.id
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
