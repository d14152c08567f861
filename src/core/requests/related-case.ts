import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { kindIds } from './kinds/index'

/** A case beside another: linked with it, or about the same contact and to be linked. */
export const relatedCase = z.object({
  id: z.uuid(),
  reference: z.string(),
  kind: z.enum(kindIds),
  name: z.string(),
  receivedOn: calendarDate,
  status: z.enum(['open', 'closed']),
  outcome: z.string().nullable(),
  isLinked: z.boolean(),
})
export type RelatedCase = z.output<typeof relatedCase>
