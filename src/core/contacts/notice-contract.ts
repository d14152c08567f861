import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { contact } from './contact'
import { noticeFacts } from './notice-facts'

/** Somebody who is still to be told. */
const untold = z.object({ id: z.uuid(), displayName: z.string(), source: z.string() })

/** Everybody who is to be told by one day; of many only the first are named. */
const untoldBy = z.object({
  dueOn: calendarDate,
  lastOn: calendarDate,
  count: z.int(),
  why: z.string(),
  people: z.array(untold).max(20),
})
export type UntoldBy = z.output<typeof untoldBy>

/** The calls about telling people where their details came from (`notice.14`). */
export const noticeCalls = {
  /** Records the first message, the first disclosure, that they were told, or why they need not be. */
  setNotice: {
    input: z
      .strictObject({ id: z.uuid(), ...noticeFacts.shape })
      .refine(({ noticeGivenOn, noticeNotNeeded }) => noticeGivenOn === '' || noticeNotNeeded === '', {
        message: 'Either they were told, or they need not be.',
        path: ['noticeNotNeeded'],
      }),
    output: contact,
  },
  /** Everybody who is still to be told, the earliest day first. */
  untold: { input: z.void(), output: z.object({ groups: z.array(untoldBy).max(10), total: z.int() }) },
  /** Everybody who is to be told by a day was told. */
  toldAll: { input: z.strictObject({ dueOn: calendarDate, on: calendarDate }), output: z.object({ count: z.int() }) },
} as const satisfies FeatureContract
