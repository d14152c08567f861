import { clockOfRequest } from '@core/requests/clock-of-request'
import type { EventFacts, RequestEvent } from '@core/requests/event'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { openRequest } from '@core/requests/open-request'
import type { RequestCase } from '@core/requests/request'
import type { Jurisdiction } from '@core/time/jurisdiction'

/** A case as the register would hold it after these events. */
export function caseOf(
  input: NewRequest,
  story: readonly EventFacts[] = [],
  jurisdiction: Jurisdiction = 'england-and-wales',
): RequestCase {
  const id = '00000000-0000-4000-8000-000000000001'
  const now = '2026-11-24T10:42:00Z'
  const opened = openRequest(newRequest.parse(input), { id, reference: 'AR-2026-014', now, jurisdiction })
  const events = story.map((facts, index): RequestEvent => {
    return { id: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`, recordedAt: now, facts }
  })
  const clock = clockOfRequest({ ...opened, events: story, jurisdiction })
  return { request: { ...opened, clock }, events }
}
