import { defineFlow, defineSteps, type Answer, type Duty, type Outcome, type Question } from '../flow'
import type { RuleId } from '../../law/rules'

const outcomes = {
  applies: {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Yes, it applies',
    say: 'PECR, the law on messages and devices, applies to you in these parts.',
    duties: [
      {
        say: 'Where a person can be known, the UK GDPR applies besides it.',
        rules: ['pecr.scope', 'cookie.gdpr-second'],
      },
    ],
    rules: ['pecr.applies', 'pecr.scope', 'pecr.penalty'],
    thenDo: { label: 'Choose a guide', href: '/guidance' },
  },
  'does-not': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'No, it does not',
    say: 'PECR, the law on messages and devices, does not apply to what you do now.',
    duties: [
      {
        say: 'Ask again before you start with any of these, or let a firm do it for you.',
        rules: ['pecr.applies', 'pecr.instigator'],
      },
      { say: 'The UK GDPR goes its own way: it applies as soon as you use data on people.', rules: ['pecr.scope'] },
    ],
    rules: ['pecr.applies'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

type Asked = Pick<Question, 'short' | 'ask' | 'why' | 'example'> & {
  readonly rules: readonly RuleId[]
  readonly duty: Duty
}

const markets: Asked = {
  short: 'Marketing by message or call?',
  ask: 'Do you market by phone, text, e-mail, social message or fax, or have others do it?',
  why: 'Marketing is more than selling: asking for gifts and support counts too. Who asks or pays a firm to do it is bound as well. Post is outside PECR, though not outside the UK GDPR.',
  example: 'A newsletter, calls to possible clients, a text about an event.',
  rules: ['pecr.applies', 'pecr.scope', 'pecr.dm.aims', 'pecr.instigator', 'pecr.r22.scope'],
  duty: {
    say: 'Marketing: before each call or message answer the questions for that way of sending it.',
    rules: ['pecr.scope', 'pecr.applies'],
  },
}

const devices: Asked = {
  short: 'A website or an app?',
  ask: 'Does your website or app store or read anything on visitors’ devices?',
  why: 'Cookies are the best known. Counters, videos, maps, chat windows and fonts from other firms often do it too, unseen.',
  rules: ['pecr.applies', 'cookie.prohibition', 'cookie.tech-neutral'],
  duty: {
    say: 'Website or app: list each item and ask for each whether it needs consent.',
    rules: ['cookie.prohibition', 'cookie.audit-row'],
  },
}

const directory: Asked = {
  short: 'A public directory?',
  ask: 'Do you make a directory of people or firms that the public can use?',
  why: 'A small printed one counts.',
  example: 'A list of members with their numbers that anybody can look at.',
  rules: ['pecr.applies', 'pecr.directories'],
  duty: {
    say: 'Directory: tell people before they are in it, let them stay out, and take companies out when they object.',
    rules: ['pecr.directories'],
  },
}

const provider: Asked = {
  short: 'A telephone or network firm?',
  ask: 'Do you provide a telephone, internet or network service to the public?',
  why: 'A few parts are only for those firms. Wi-Fi for your own staff is not such a service.',
  rules: ['pecr.applies', 'pecr.r5a.who', 'pecr.traffic-location', 'pecr.billing', 'pecr.cli-service'],
  duty: {
    say: 'Provider: take advice on the rules for traffic and location data, bills, hidden numbers and breaches. Steward only names them.',
    rules: ['pecr.r5a.who', 'pecr.r5a.time', 'pecr.traffic-location', 'pecr.billing', 'pecr.cli-service'],
  },
}

/** One of the four; `yes` and `no` say where it goes on, as one yes is enough for the end. */
function ask<Yes extends string, No extends string>({ duty, ...asked }: Asked, yes: Yes, no: No): Question<Yes | No> {
  const answers: Answer<Yes | No>[] = [
    { id: 'yes', label: 'Yes', next: yes, adds: [duty] },
    { id: 'no', label: 'No', next: no },
  ]
  return { kind: 'question', part: 'us', ...asked, answers }
}

const questions = defineSteps<keyof typeof outcomes>()({
  markets: ask(markets, 'devices.too', 'devices'),
  devices: ask(devices, 'directory.too', 'directory'),
  'devices.too': ask(devices, 'directory.too', 'directory.too'),
  directory: ask(directory, 'provider.too', 'provider'),
  'directory.too': ask(directory, 'provider.too', 'provider.too'),
  provider: ask(provider, 'applies', 'does-not'),
  'provider.too': ask(provider, 'applies', 'applies'),
})

/** Does PECR apply to us at all, and in which parts (`pecr.applies`)? */
export const pecrApplies = defineFlow({
  id: 'pecr-applies',
  title: 'Does PECR apply to us?',
  purpose:
    'Start here: PECR is the law on marketing by phone and message, and on cookies. Four questions say which parts concern you.',
  asks: 'Does PECR apply to {who}?',
  asksWho: 'Which organisation is it about?',
  about: { hint: 'The name of the organisation.', own: true },
  version: '2026-11-22',
  changes: ['2026-11-22: First version.'],
  parts: { us: 'What you do' },
  start: 'markets',
  nodes: { ...questions, ...outcomes },
})
