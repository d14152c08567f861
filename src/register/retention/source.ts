import type { RetentionRecord } from '@core/retention/item'
import type { Span } from '@core/retention/period'
import type { RetentionCategory } from '@core/retention/category'
import type { CalendarDate } from '@core/time/calendar-date'

/** A record with what its feature knows of it; `period` where another was agreed for it than the row says. */
export type SourcedRecord = RetentionRecord & {
  readonly category: RetentionCategory
  readonly period?: Span
  readonly reason?: string
  readonly approver?: string
}

/** A feature whose records fall under the schedule one by one. What destroys them is named in `destroyers.ts`. */
export type RetentionSource = {
  readonly kind: RetentionRecord['kind']
  /** Records whose event has come on this day or before it. */
  readonly records: (until: CalendarDate) => readonly SourcedRecord[]
}
