import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { claim, newClaim } from './claim'

const id = z.uuid()

/** Claims that keep a person’s records from being destroyed: written down, kept open longer, closed. */
export const claimsContract = {
  /** Of one contact: the open ones first. */
  list: { input: z.strictObject({ contactId: z.uuid() }), output: z.array(claim).max(50) },
  add: { input: newClaim, output: claim },
  keepOpen: {
    input: z.strictObject({ id, untilOn: calendarDate, reason: lines(2000).min(1, 'Write why it goes on.') }),
    output: claim,
  },
  close: {
    input: z.strictObject({
      id,
      on: calendarDate,
      closedBy: line(200).min(1, 'Write who decided that it is over.'),
      note: lines(2000).min(1, 'Write how it ended.'),
    }),
    output: claim,
  },
} as const satisfies FeatureContract
