import { z } from 'zod'
import { instant } from './times'

/** What kinds of entry the history of a case has. */
const eventKinds = [
  'reported',
  'facts',
  'item',
  'assessed',
  'decided',
  'told',
  'action',
  'note',
  'closed',
  'reopened',
] as const
export type EventKind = (typeof eventKinds)[number]

/** One entry of the history of a case. `words` are ours, but for notes. Entries are only ever added. */
export const breachEvent = z.object({
  id: z.string(),
  breachId: z.string(),
  kind: z.enum(eventKinds),
  at: instant,
  words: z.string(),
})
export type BreachEvent = z.output<typeof breachEvent>
