import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { retentionCategories } from './category'
import { period, span } from './period'
import { retentionTriggers } from './trigger'

/** What happens when the day comes: destroying, taking out who it is about, or looking whether it is still needed. Each only when a person decides it. */
export const retentionActions = ['destroy', 'anonymise', 'review'] as const
export type RetentionAction = (typeof retentionActions)[number]

/** The words of what happens. */
export const actionWords: Readonly<Record<RetentionAction, string>> = {
  destroy: 'Destroy',
  anonymise: 'Make anonymous',
  review: 'Look whether it is still needed',
}

/** One row of the schedule as the form sends it (`retention.engine`, `doc.retention-schedule`). */
export const newScheduleRow = z.strictObject({
  category: z.enum(retentionCategories),
  /** What it is, where the category alone does not say it. */
  name: line(120),
  purpose: line(300),
  trigger: z.enum(retentionTriggers),
  period,
  minimum: span.nullable(),
  maximum: span.nullable(),
  /** Where it is kept while something lasts: the day on which somebody looks again; empty otherwise. */
  reviewOn: z.union([calendarDate, z.literal('')]),
  /** Why so long: a law, a contract, a decision of the house. */
  basis: line(300),
  action: z.enum(retentionActions),
  /** Who sees to it. */
  owner: line(200),
  /** Why longer than five years for coaching notes, and who agreed (`retention.coaching`). */
  reason: lines(1000),
  approver: line(200),
})
export type NewScheduleRow = z.output<typeof newScheduleRow>

/** A row as it is kept. */
export const scheduleRow = newScheduleRow.extend({ id: z.string().min(1).max(64) })
export type ScheduleRow = z.output<typeof scheduleRow>
