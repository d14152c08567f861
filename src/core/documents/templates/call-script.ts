import { z } from 'zod'
import { obtainedFroms } from '../../contacts/notice-facts'
import { lawLineFor } from '../../law/law-line'
import type { RuleId } from '../../law/rules'
import { ruleId } from '../../marketing/answer-shape'
import { marketingPurposes, type MarketingPurpose } from '../../marketing/purpose'
import { dayMonthYear } from '../../time/format-date'
import { footerSentence } from '../framed'
import { defineTemplate, type Frame } from '../template'

/** Whom we ring, on which number, why we may, and where the number came from. */
const callFacts = z.object({
  name: z.string(),
  number: z.string(),
  purpose: z.enum(marketingPurposes),
  /** The sentence of the answer, and the law behind it. */
  because: z.string(),
  rules: z.array(ruleId).readonly(),
  source: z.string(),
  obtainedFrom: z.enum(obtainedFroms),
  obtainedOn: z.string(),
})
export type CallFacts = z.output<typeof callFacts>

const aboutWords: Record<MarketingPurpose, string> = {
  services: 'something we do that may interest you',
  events: 'an event you may like to come to',
  fundraising: 'our work, and how it is paid for',
}

/** What everybody who rings needs in front of them, whoever it is about (`pecr.r21.cli`, `pecr.r24.live`). */
const always: readonly RuleId[] = ['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'optout.now', 'pecr.attempt']

/** A sheet for one live call to offer something: what to say, how to take a no, what to write down. Only for calls that may be made. */
export const callScript = defineTemplate({
  id: 'call-script',
  title: 'Script for a call',
  purpose: 'What to say when you ring to offer something, where the number came from, and what to do when they say no.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: [...always, 'pecr.r21.objection', 'acc.record'],
  facts: callFacts,
  compose: (facts, frame) => [
    { type: 'title', text: `Before you ring ${facts.name}` },
    { type: 'paragraph', small: true, words: [frame.organisation.name, dayMonthYear(frame.madeOn)].join(' · ') },
    { type: 'heading', level: 2, text: 'Before you dial' },
    { type: 'list', items: before(facts, frame), rules: ['pecr.r21.cli'] },
    { type: 'heading', level: 2, text: 'What you say' },
    { type: 'list', ordered: true, items: spoken(facts, frame), rules: ['pecr.r24.live', 'object.inform'] },
    { type: 'heading', level: 2, text: 'If they ask' },
    { type: 'table', head: ['They ask', 'You say'], rows: asked(facts, frame) },
    { type: 'heading', level: 2, text: 'If they say no' },
    { type: 'list', items: [...atNo], rules: ['pecr.r21.objection', 'optout.now'] },
    { type: 'heading', level: 2, text: 'What you write down, also when nobody picks up' },
    {
      type: 'table',
      head: ['About the call', ''],
      rows: noted.map((line) => [...line]),
      rules: ['pecr.attempt', 'acc.record'],
    },
    { type: 'heading', level: 2, text: 'The law behind this' },
    { type: 'paragraph', words: `${lawLineFor([...new Set([...facts.rules, ...always])])}.` },
    { type: 'paragraph', small: true, words: footerSentence },
  ],
  gaps: () => [],
  checkBeforeUse: ['The answer holds for the day on the sheet. Look again before a call on a later day.'],
})

function before({ number, because }: CallFacts, { organisation, madeOn }: Frame): string[] {
  const own = organisation.phone === '' ? 'a number on which you can be reached' : organisation.phone
  return [
    `Ring ${number}. This sheet is good for ${dayMonthYear(madeOn)}.`,
    `You may, because: ${because}`,
    `Let your number be seen: ${own}. Never hide it.`,
  ]
}

function spoken(facts: CallFacts, { organisation }: Frame): string[] {
  return [
    `“Hello, is that ${facts.name}? My name is …, and I am ringing from ${organisation.name}.”`,
    `“I would like to tell you about ${aboutWords[facts.purpose]}. Is this a good moment?”`,
    `“${fromWhere(facts)}”`,
    '“If you would rather not hear from us, say so now or at any time, and we stop.”',
  ]
}

function fromWhere({ source, obtainedFrom, obtainedOn }: CallFacts): string {
  const on = obtainedOn === '' ? '' : ` on ${dayMonthYear(obtainedOn)}`
  const noted = source === '' ? '' : ` (our note says: ${source})`
  if (obtainedFrom === 'person') return `You gave us your number yourself${on}${noted}.`
  return source === ''
    ? 'We have your number from … (find out before you ring).'
    : `We have your number from: ${source}${on}.`
}

function asked(facts: CallFacts, { organisation: own }: Frame): string[][] {
  const address = own.address.replaceAll('\n', ', ')
  const reach = [address, own.phone, own.email].filter(Boolean).join('; ')
  return [
    [
      'Who are you, and how do I reach you?',
      reach === '' ? 'Your address, or a freephone number: …' : `${own.name}, ${reach}`,
    ],
    ['Where did you get my number?', fromWhere(facts)],
    [
      'What do you keep about me?',
      own.privacyPolicyUrl === ''
        ? 'Our privacy notice says it. We send it to you.'
        : `Our privacy notice says it: ${own.privacyPolicyUrl}`,
    ],
    ['Can I have a copy of it, or be taken out?', 'Yes. I write it down now, and you get an answer in writing.'],
  ]
}

const atNo: readonly string[] = [
  'Do not ask why, and do not try again. Say: “We stop, from now. Thank you for telling me.”',
  'Ask one thing only if it is not clear: calls alone, or everything we send?',
  'Put it on the do-not-contact list before the next call. It holds until they change their mind.',
  'What is not marketing, such as an appointment, may still go.',
]

const noted: readonly string[][] = [
  ['Day and time', ''],
  ['Who rang', ''],
  ['Picked up, not in, wrong number', ''],
  ['What they said yes to, in their words', ''],
  ['Said no: to calls, or to everything', ''],
  ['Asked for something else: what', ''],
]
