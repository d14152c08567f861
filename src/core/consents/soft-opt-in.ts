import { z } from 'zod'
import type { RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { line } from '../contacts/typed-text'
import type { Channel } from '../marketing/channel'
import type { MarketingPurpose } from '../marketing/purpose'

/** An answer that nobody gave yet is no yes. */
export const yesNo = z.enum(['yes', 'no', ''])
export type YesNo = z.output<typeof yesNo>

/** The facts a soft opt-in stands on, as they were answered (`pecr.r22.soft`). */
export const softOptInFacts = z.strictObject({
  test: z.literal('sale'),
  /** What was sold or talked about. */
  about: line(300),
  collectedOn: z.union([calendarDate, z.literal('')]),
  obtainedByUs: yesNo,
  saleOrTalks: yesNo,
  similarOnly: yesNo,
  refusalOffered: yesNo,
  refusalInEach: yesNo,
  notRefused: yesNo,
})
export type SoftOptInFacts = z.output<typeof softOptInFacts>

/** One condition: the field, the question as it is asked, and what a “no” means. */
export type Condition<Field extends string> = {
  readonly field: Field
  readonly ask: string
  readonly no: string
  readonly rules: readonly RuleId[]
}

export const softOptInConditions = [
  {
    field: 'obtainedByUs',
    ask: 'Did you get the address from the person yourself?',
    no: 'The address did not come from the person. Bought and shared lists never count.',
    rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
  },
  {
    field: 'saleOrTalks',
    ask: 'Was that while selling something to them, or talking about a sale?',
    no: 'There was no sale and no talk of one. A mere question does not count.',
    rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
  },
  {
    field: 'similarOnly',
    ask: 'Will you write only about similar things of your own?',
    no: 'The messages are not only about similar things of your own.',
    rules: ['pecr.r22.soft'],
  },
  {
    field: 'refusalOffered',
    ask: 'Could they refuse, simply and free, when you took the address?',
    no: 'There was no simple, free way to refuse when the address was taken.',
    rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
  },
  {
    field: 'notRefused',
    ask: 'Is it true that they never refused, then or since?',
    no: 'They refused.',
    rules: ['pecr.r22.soft', 'settled.refusal-scope'],
  },
  {
    field: 'refusalInEach',
    ask: 'Does every message offer the same way to refuse?',
    no: 'Not every message offers a way to refuse.',
    rules: ['pecr.r22.soft', 'pecr.unsub.every-message'],
  },
] as const satisfies readonly Condition<keyof SoftOptInFacts>[]

/** A condition that fails, by the field it belongs to. */
export type FailingCondition = { readonly field: string; readonly say: string; readonly rules: readonly RuleId[] }

/** The channels a soft opt-in can be for: electronic mail only. */
export const softOptInChannels = ['email', 'sms', 'social-dm'] as const satisfies readonly Channel[]

/** Which conditions fail; none means that the soft opt-in is available. Every “no” is named, and so is an open answer. */
export function softOptInFaults(
  facts: SoftOptInFacts,
  use: { readonly channel: Channel; readonly purpose: MarketingPurpose },
): FailingCondition[] {
  const faults = conditionFaults(softOptInConditions, facts)
  if (facts.about === '')
    faults.push({ field: 'about', say: 'Write what was sold or talked about.', rules: ['pecr.r22.soft'] })
  if (facts.collectedOn === '') faults.push(collectedMissing('pecr.r22.soft'))
  return [...faults, ...useFaults(use)]
}

/** Every condition that is not a plain yes. */
export function conditionFaults<Field extends string>(
  conditions: readonly Condition<Field>[],
  facts: Readonly<Record<Field, unknown>>,
): FailingCondition[] {
  return conditions.flatMap(({ field, no, rules }) => {
    if (facts[field] === 'yes') return []
    return [{ field, say: facts[field] === 'no' ? no : 'Answer this. What is not known does not count as yes.', rules }]
  })
}

/** The day the address was taken is not written down. */
export function collectedMissing(rule: RuleId): FailingCondition {
  return { field: 'collectedOn', say: 'Write the day you took the address.', rules: [rule] }
}

/** A soft opt-in is for stored messages only. */
export function channelFault(channel: Channel): FailingCondition[] {
  if (softOptInChannels.some((one) => one === channel)) return []
  return [
    {
      field: 'channel',
      say: 'A soft opt-in is for e-mail, texts and social media messages only.',
      rules: ['pecr.r22.scope'],
    },
  ]
}

function useFaults({ channel, purpose }: { channel: Channel; purpose: MarketingPurpose }): FailingCondition[] {
  if (purpose !== 'fundraising') return channelFault(channel)
  const say = 'Fundraising and campaigns are never covered by a sale.'
  return [...channelFault(channel), { field: 'purpose', say, rules: ['pecr.r22.soft.limits'] }]
}
