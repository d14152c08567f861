import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { childViews } from './child-view'
import { authorities } from './identity'
import { newRequest } from './new-request'

/** What was settled on the day a request was logged, besides the request itself. Null: nothing was said of it. */
export const takenIn = z.strictObject({
  facts: newRequest,
  /** Somebody asks for another: was it seen that they may, or is it asked for now (`sar.authority`)? */
  authority: z
    .discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('seen'),
        as: z.enum(authorities),
        what: lines(2000).min(1, 'Write what was seen, for example “signed letter of 3 May”.'),
      }),
      z.strictObject({ state: z.literal('asked'), what: lines(2000).min(1, 'Write what you ask to see.') }),
    ])
    .nullable()
    .default(null),
  /** The person is a child: does it understand what is asked for (`sar.children`)? */
  child: z
    .strictObject({ understands: z.enum(childViews), why: lines(2000) })
    .nullable()
    .default(null),
  /** Open cases the person took back in writing, so that an erasure can go on (`settled.erasure-order`). */
  withdrawn: z
    .strictObject({
      ids: z.array(z.uuid()).min(1).max(20),
      how: lines(2000).min(1, 'Write where it stands, for example “e-mail of 3 May”.'),
    })
    .nullable()
    .default(null),
})
export type TakenIn = z.input<typeof takenIn>
export type ParsedTakenIn = z.output<typeof takenIn>

/** Whose earlier requests are wanted: by the contact, else by the address or the whole name. */
export const whoseEarlier = z.strictObject({
  contactId: z.uuid().nullable().default(null),
  name: line(200).default(''),
  email: line(254).default(''),
})
export type ParsedWhose = z.output<typeof whoseEarlier>
