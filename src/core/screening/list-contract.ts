import { z } from 'zod'
import { selection } from '../contacts/selection'
import { isPhoneShape } from '../contacts/contact-point'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { screeningSource } from './check'
import { listRefusals } from './list-refusal'
import { screeningRegisters, screeningResults } from './screening'

const phone = line(60)
  .min(1, 'Write the number.')
  .refine((typed) => typed === '' || isPhoneShape(typed), 'Write a phone number in digits, like 020 7946 0142.')

/** Where the work with a list file stands. */
const listStates = ['reading', 'refused', 'ready', 'gathering', 'comparing', 'recording', 'done', 'failed'] as const
export type ListState = (typeof listStates)[number]

/** What a whole reading of the file found. */
const listRead = z.object({
  numbers: z.int(),
  others: z.int(),
  firstOther: z.int(),
  elsewhere: z.int(),
  order: z.enum(['number', 'text', 'none']),
  bytes: z.int(),
  sha256: z.string(),
})
export type ListRead = z.output<typeof listRead>

/** What came of comparing. */
const listResult = z.object({
  /** The act in the log. */
  actId: z.uuid(),
  checked: z.int(),
  listed: z.int(),
  /** Numbers of other countries, and ones that cannot be read: no list says anything of them. */
  left: z.int(),
  register: z.enum(screeningRegisters),
  lastSafeOn: calendarDate,
})
export type ListResult = z.output<typeof listResult>

const listWork = z.object({
  state: z.enum(listStates),
  /** From 0 to 1. */
  part: z.number(),
  file: listRead.nullable(),
  refusal: z.enum(listRefusals).nullable(),
  result: listResult.nullable(),
  /** Why it failed, in words. */
  problem: z.string(),
  /** The last comparing was ended before its end. */
  wasCancelled: z.boolean(),
})
export type ListWork = z.output<typeof listWork>

/** What holds for a list: which register it is, the day it is of, whose licence. */
export const listFacts = z.strictObject({
  register: z.enum(screeningRegisters),
  /** A list knows nothing of who joined later, so results count from this day (`pecr.r21.screen-age`). */
  listOn: calendarDate,
  service: screeningSource.shape.service,
  licence: line(80).min(1, 'Write the number of the licence, or under whose licence you use the list.'),
  checkedBy: screeningSource.shape.checkedBy,
})
export type ListFactsInput = z.input<typeof listFacts>

/** Whose numbers are meant: those of a selection of contacts, or those that a campaign waits for. */
const whose = z.union([z.strictObject({ selection }), z.strictObject({ campaignId: z.uuid() })])
export type WhoseNumbers = z.output<typeof whose>

const byId = z.strictObject({ id: z.uuid() })
const nothing = z.object({})

/** A licensed list file, held open where it lies; numbers are compared with it in a thread of its own. */
export const listFileContract = {
  work: { input: byId, output: listWork },
  /** How many of these numbers a list can say something of. */
  count: { input: whose, output: z.object({ numbers: z.int(), left: z.int() }) },
  /** Compares and writes down what was found; answers when all is in. */
  check: {
    input: byId.extend({
      facts: listFacts,
      what: z.union([whose, z.strictObject({ phone })]),
    }),
    output: listWork,
  },
  /** Looks one number up and writes nothing down. */
  find: {
    input: byId.extend({ phone }),
    output: z.object({ normal: z.string(), result: z.enum(screeningResults) }),
  },
  cancel: { input: byId, output: nothing },
  /** Lets the file go. */
  drop: { input: byId, output: nothing },
} as const satisfies FeatureContract

/** What only the host asks: the path goes no further than the thread that reads the file. */
export const listHoldingContract = {
  hold: { input: z.strictObject({ path: z.string().min(1).max(4096) }), output: byId },
} as const satisfies FeatureContract

/** Choosing the file in the system’s own window; the page hears its name and never where it lies. */
export const listChoosingContract = {
  choose: {
    input: z.void(),
    output: z.union([z.object({ id: z.uuid(), name: z.string().max(255) }), z.object({ id: z.null() })]),
  },
} as const satisfies FeatureContract
