import { z } from 'zod'
import { selection } from '../contacts/selection'
import { lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate, type CalendarDate } from '../time/calendar-date'
import { instant } from './times'

/** What came of telling one person; nothing recorded means that they are still to be told. */
export const tellStates = {
  sent: 'Sent',
  returned: 'Came back',
  phoned: 'Phoned',
  handed: 'Told in person',
} as const
export type TellState = keyof typeof tellStates

/** How it went out. */
export const tellWays = { letter: 'By letter', email: 'By e-mail', other: 'Another way' } as const
export type TellWay = keyof typeof tellWays

const state = z.enum(['sent', 'returned', 'phoned', 'handed'])
const way = z.enum(['letter', 'email', 'other'])
const id = z.string().min(1).max(60)

/** One of the people a breach touched, with where telling them stands. */
export const affectedPerson = z.object({
  id,
  contactId: id,
  name: z.string(),
  email: z.string(),
  /** As it stands on the envelope, one line each; empty where no postal address is in use. */
  address: z.string(),
  phone: z.string(),
  /** They want no message of any kind: the law asks you to tell them all the same, and a person decides how. */
  noContactAtAll: z.boolean(),
  under18: z.boolean(),
  state: state.nullable(),
  how: z.union([way, z.literal('')]),
  on: z.union([calendarDate, z.literal('')]),
  note: z.string(),
  /** Everything recorded of telling them, the earliest first. */
  story: z.array(z.object({ state, on: calendarDate, at: instant, note: z.string() })).max(50),
})
export type AffectedPerson = z.output<typeof affectedPerson>

const counts = z.object({
  all: z.int(),
  waiting: z.int(),
  sent: z.int(),
  returned: z.int(),
  phoned: z.int(),
  handed: z.int(),
})
export type AffectedCounts = z.output<typeof counts>

/** Which of them are shown: everybody, those still to be told, or those in one state. */
export const affectedViews = ['all', 'waiting', 'sent', 'returned', 'phoned', 'handed'] as const
export type AffectedView = (typeof affectedViews)[number]

/** What came of telling some of them, all on one day. */
export const newOutcome = z.strictObject({
  breachId: id,
  ids: z.array(z.uuid()).min(1, 'Choose somebody first.').max(9000),
  state,
  how: z.union([way, z.literal('')]),
  on: calendarDate,
  note: lines(500),
})
export type NewOutcome = z.output<typeof newOutcome>

/** A list with everybody of a register in it is longer than anybody writes letters to: a public notice is for that. */
export const mostAffected = 9000

/** The calls about the people a breach touched. Stops of marketing are not asked: such a letter is none (`settled.suppression-scope`). */
export const affectedCalls = {
  affected: {
    input: z.strictObject({
      breachId: id,
      show: z.enum(affectedViews),
      limit: z.int().min(1).max(200),
      offset: z.int().min(0).max(100_000),
    }),
    output: z.object({ rows: z.array(affectedPerson).max(200), total: z.int(), counts }),
  },
  addAffected: {
    input: z.strictObject({ breachId: id, selection }),
    output: z.object({ added: z.int(), already: z.int() }),
  },
  removeAffected: {
    input: z.strictObject({ breachId: id, ids: z.array(z.uuid()).min(1).max(9000) }),
    output: z.object({ removed: z.int() }),
  },
  recordAffected: { input: newOutcome, output: z.object({ recorded: z.int() }) },
} as const satisfies FeatureContract

/** What is wrong with a day somebody is said to have been told, or null. */
export function outcomeFault(on: CalendarDate, awareOn: CalendarDate, today: CalendarDate): string | null {
  if (on > today) return 'That day is in the future. When was it?'
  return on < awareOn ? 'That is before you were sure of the breach.' : null
}
