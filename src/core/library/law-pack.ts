import { z } from 'zod'
import { publisherOf } from '../law/source'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { jurisdictions } from '../time/jurisdiction'
import { isWeekend } from '../time/weekday'

/** The most a law pack may weigh, in bytes: ten times all rules of the program. */
export const PACK_MOST_BYTES = 1_000_000

/** Plain text of one paragraph: what would be a control character or markup in a page has no business in a rule. */
const plain = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // oxlint-disable-next-line no-control-regex -- these are what is refused
    .regex(/^[^\u0000-\u001f\u007f<>\u200b-\u200f\u202a-\u202e\u2066-\u2069]*$/)

const ruleId = z.custom<RuleId>((id) => typeof id === 'string' && isRuleId(id))

/** What a pack may say about a rule; what it leaves out stays. `note: null` takes a note away. */
const ruleWords = z
  .strictObject({
    cite: plain(300),
    say: plain(2000),
    note: plain(1000).nullable(),
    url: z
      .url()
      .max(500)
      .refine((url) => publisherOf(url) !== undefined),
    inForceFrom: plain(60),
    confidence: z.enum(['V', 'V2', 'K', 'K?', 'product', 'seed']),
    checkedOn: calendarDate.nullable(),
    reviewBy: calendarDate,
  })
  .partial()
  .refine((words) => Object.keys(words).length > 0)
export type RuleWordsInPack = z.output<typeof ruleWords>

/** A bank holiday the program does not know yet, or one that is not kept: what is proclaimed after it was made. */
const bankHoliday = z.strictObject({
  on: calendarDate.refine((day) => !isWeekend(day)),
  name: plain(80),
  nations: z.array(z.enum(jurisdictions)).min(1).max(3),
  gone: z.literal(true).optional(),
})

/**
 * A law pack: words about rules that Steward has already, by their ids, and bank holidays. It brings no new rule and changes
 * no question, no period and no verdict, which are part of the program.
 */
export const lawPack = z.strictObject({
  /** Its version, a day; higher than what is in use. */
  version: calendarDate,
  /** The oldest Steward that can use it, `1.2.3`. */
  minProgram: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  title: plain(120),
  rules: z.record(z.string().max(80), ruleWords),
  bankHolidays: z.array(bankHoliday).max(200).optional(),
  /** What changed, for people; each rule that is changed stands in one of them. */
  changes: z
    .array(z.strictObject({ say: plain(600), rules: z.array(ruleId).max(400) }))
    .min(1)
    .max(200),
})
export type LawPack = z.output<typeof lawPack>
