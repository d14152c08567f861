import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'

/** What can be written under a decision later: a safeguard that was taken, who agreed, or that a change makes no difference. */
const lineKinds = ['safeguard', 'sign-off', 'looked-at'] as const

const who = line(100).min(1, 'Write who: a name or a role.')

/** A safeguard with its owner, or a sign-off; both with their day. The decision above it stays as it was made. */
export const newLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('safeguard'),
    decisionId: z.uuid(),
    say: lines(500).min(1, 'Write what was done, or will be.'),
    owner: who,
    on: calendarDate,
  }),
  z.strictObject({
    kind: z.literal('sign-off'),
    decisionId: z.uuid(),
    say: lines(500).default(''),
    owner: who,
    on: calendarDate,
  }),
])

/** Somebody looked at what has changed since and leaves the decision as it is, for a reason. */
export const lookedAt = z.strictObject({
  id: z.uuid(),
  owner: who,
  say: lines(500).min(1, 'Write why it may stay as it is.'),
})

/** One dated line under a decision. */
export const decisionLine = z.object({
  id: z.uuid(),
  decisionId: z.uuid(),
  kind: z.enum(lineKinds),
  say: z.string(),
  owner: z.string(),
  on: calendarDate,
  /** Of `looked-at`: the changes it is about, by their ids; the next change is not among them. */
  covers: z.array(z.string()),
  recordedAt: z.iso.datetime(),
})
export type DecisionLine = z.output<typeof decisionLine>
