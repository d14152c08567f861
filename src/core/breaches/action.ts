import { z } from 'zod'
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
  what: z.string().trim().min(3, 'Say what is to be done.').max(500, 'Keep this to 500 characters.'),
  owner: z.string().trim().min(1, 'Say who does it.').max(200, 'Keep this to 200 characters.'),
  dueOn: z.union([calendarDate, z.literal('')]),
})
