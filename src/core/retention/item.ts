import { z } from 'zod'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { retentionCategories } from './category'
import { itemHold } from './hold'
import { retentionActions } from './row'

/** What a line of the queue stands for. Each is destroyed by its own feature. */
export const itemKinds = ['contact', 'request', 'breach', 'coaching', 'engagement'] as const

/** A record by its kind and id. */
export const itemKey = z.strictObject({ kind: z.enum(itemKinds), id: z.uuid() })
export type ItemKey = z.output<typeof itemKey>

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))

/** A line of the review queue: what is due, why, how the day was worked out, and what holds it. */
export const queueItem = z.object({
  kind: z.enum(itemKinds),
  id: z.uuid(),
  category: z.enum(retentionCategories),
  rowId: z.string(),
  /** Who or what it is. */
  label: z.string(),
  href: z.string(),
  dueOn: calendarDate,
  state: z.enum(['due', 'held']),
  action: z.enum(retentionActions),
  /** Kept longer before: until when. */
  flags: z.array(z.enum(['no-agreement'])),
  working: z.array(z.string()),
  holds: z.array(itemHold),
  rules: z.array(ruleId),
})
export type QueueItem = z.output<typeof queueItem>

/** One record that falls under a category, as its feature hands it over; `null` where the event has not come. */
export type RetentionRecord = ItemKey & {
  readonly label: string
  readonly href: string
  /** Whose it is, where it is about one contact: what holds them holds it. */
  readonly contactId: string | null
  /** The day of the event the row counts from. */
  readonly on: string
  readonly agreed?: boolean
}
