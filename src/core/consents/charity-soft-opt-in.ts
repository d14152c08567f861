import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { Channel } from '../marketing/channel'
import { calendarDate } from '../time/calendar-date'
import {
  channelFault,
  collectedMissing,
  conditionFaults,
  yesNo,
  type Condition,
  type FailingCondition,
} from './soft-opt-in'

/** The first day on which an address could be taken for it (`pecr.r22.charity.no-retro`). */
export const charitySoftOptInFrom = '2026-02-05'

/** The facts a soft opt-in of a charity stands on, as they were answered (`pecr.r22.charity`). */
export const charitySoftOptInFacts = z.strictObject({
  test: z.literal('charity'),
  /** What they were interested in, or how they supported it. */
  about: line(300),
  collectedOn: z.union([calendarDate, z.literal('')]),
  ownPurposes: yesNo,
  obtainedByUs: yesNo,
  interestOrSupport: yesNo,
  refusalOffered: yesNo,
  refusalInEach: yesNo,
  notRefused: yesNo,
})
export type CharitySoftOptInFacts = z.output<typeof charitySoftOptInFacts>

export const charitySoftOptInConditions = [
  {
    field: 'ownPurposes',
    ask: 'Will the messages serve only your own charitable purposes?',
    no: 'The messages serve something else than your own charitable purposes.',
    rules: ['pecr.r22.charity'],
  },
  {
    field: 'obtainedByUs',
    ask: 'Did you get the address from the person yourself?',
    no: 'The address did not come from the person. Lists from others never count.',
    rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro'],
  },
  {
    field: 'interestOrSupport',
    ask: 'Was that while they showed interest in your purposes, or offered or gave support?',
    no: 'They showed no interest in your purposes and gave no support when the address was taken.',
    rules: ['pecr.r22.charity'],
  },
  {
    field: 'refusalOffered',
    ask: 'Could they refuse, simply and free, when you took the address?',
    no: 'There was no simple, free way to refuse when the address was taken.',
    rules: ['pecr.r22.charity'],
  },
  {
    field: 'notRefused',
    ask: 'Is it true that they never refused, then or since?',
    no: 'They refused.',
    rules: ['pecr.r22.charity', 'settled.refusal-scope'],
  },
  {
    field: 'refusalInEach',
    ask: 'Does every message offer the same way to refuse?',
    no: 'Not every message offers a way to refuse.',
    rules: ['pecr.r22.charity', 'pecr.unsub.every-message'],
  },
] as const satisfies readonly Condition<keyof CharitySoftOptInFacts>[]

/** Which conditions fail; none means that it is available. Only a charity has it, from the day the law gave it. */
export function charitySoftOptInFaults(
  facts: CharitySoftOptInFacts,
  { channel, isCharity }: { readonly channel: Channel; readonly isCharity: boolean },
): FailingCondition[] {
  const faults = conditionFaults(charitySoftOptInConditions, facts)
  if (facts.about === '')
    faults.push({
      field: 'about',
      say: 'Write what they were interested in, or how they helped.',
      rules: ['pecr.r22.charity'],
    })
  if (facts.collectedOn === '') faults.push(collectedMissing('pecr.r22.charity'))
  else if (facts.collectedOn < charitySoftOptInFrom)
    faults.push({
      field: 'collectedOn',
      say: 'The address was taken before 5 February 2026. The soft opt-in for charities does not reach back.',
      rules: ['pecr.r22.charity.no-retro'],
    })
  if (!isCharity)
    faults.push({
      field: 'charity',
      say: 'Only a charity has this, and your organisation is not down as one. Settings, Organisation says what it is.',
      rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro'],
    })
  return [...faults, ...channelFault(channel)]
}
