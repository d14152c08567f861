import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { instant } from './times'

/** Something to be done so that it does not happen again (`breach.prevent`): what, who, until when. */
export const action = z.object({
  id: z.string(),
  breachId: z.string(),
  what: z.string(),
  owner: z.string(),
  dueOn: z.union([calendarDate, z.literal('')]),
  doneOn: z.union([calendarDate, z.literal('')]),
  addedAt: instant,
})
export type Action = z.output<typeof action>

/** What is asked for a new action. */
export const newAction = z.strictObject({
  breachId: z.string().min(1).max(60),
  what: line(500).min(3, 'Say what is to be done.'),
  owner: line(200).min(1, 'Say who does it.'),
  dueOn: z.union([calendarDate, z.literal('')]),
})
