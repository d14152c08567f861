import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { clockOfRequest } from './clock-of-request'
import { type KindId, kindOf } from './kinds/index'
import type { ParsedRequest } from './new-request'
import type { Request } from './request'

type Given = {
  readonly id: string
  readonly reference: string
  readonly now: string
  readonly jurisdiction: Jurisdiction
}

/** A new request with its reference, its date and the working of that date. */
export function openRequest(input: ParsedRequest, { id, reference, now, jurisdiction }: Given): Request {
  return {
    ...input,
    id,
    reference,
    kindVersion: kindOf(input.kind).version,
    status: 'open',
    outcome: null,
    closedOn: null,
    closeNote: '',
    clock: clockOfRequest({ ...input, events: [], jurisdiction }),
    loggedAt: now,
  }
}

/** “AR-2026-014”: the prefix of the kind, the year of receipt, and the count within both. */
export function referenceOf(kind: KindId, receivedOn: CalendarDate, count: number): string {
  return `${referenceYear(kind, receivedOn)}${String(count).padStart(3, '0')}`
}

/** What the references of a kind and a year begin with: “AR-2026-”. */
export function referenceYear(kind: KindId, receivedOn: CalendarDate): string {
  return `${kindOf(kind).prefix}-${receivedOn.slice(0, 4)}-`
}
