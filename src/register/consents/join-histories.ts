import { openEvent } from '@core/consents/open-events'
import { lostRefusals } from '@core/consents/strictest'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import { findAllPoints } from './all-points-query'
import * as events from './event-repository'

/** Makes two histories one. Where the order of days alone would loosen an answer, the refusal is written down again (row A6). */
export function joinHistories(
  { clock, newId }: Pick<Deps, 'clock' | 'newId'>,
  db: WritableDb,
  from: string,
  to: string,
): void {
  const points = findAllPoints(db, [from, to])
  const [one, other] = [from, to].map((id) => events.findByContacts(db, [id]))
  events.moveTo(db, from, to)
  const shared = {
    actId: newId(),
    contactId: to,
    happenedOn: clock.today(),
    how: 'merge',
    takenBy: 'Steward',
    note: 'One of the two entries had refused; the stricter answer stands.',
    recordedAt: clock.now(),
  } as const
  for (const lost of lostRefusals(points, one ?? [], other ?? [], clock.today())) {
    const event = openEvent(newId(), 'withdrawn', lost, [], shared)
    events.insert(db, { ...event, address: lost.address, normal: lost.normal })
  }
}
