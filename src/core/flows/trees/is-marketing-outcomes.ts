import type { Outcome } from '../flow'
import { isMarketing, keepItNeutral, noContactMark, notMarketing, recordReason, stillUkGdpr } from './marketing-or-not'

/** Where the questions “is this marketing?” can end. */
export const isMarketingOutcomes = {
  'IM1.no': notMarketing(
    'This is not direct marketing, because it is not directed to particular people.',
    [
      {
        say: 'Keep it that way. With names or addresses on it, or shown only to people you picked, the answer changes.',
        rules: ['pecr.dm.directed', 'social.ads'],
      },
    ],
    ['pecr.dm.directed', 'pecr.dm.definition'],
  ),
  'IM3.service': notMarketing(
    'This is not marketing: it only tells people what they need to know.',
    [keepItNeutral, recordReason, noContactMark, stillUkGdpr],
    ['pecr.dm.service-message', 'pecr.dm.mixed'],
  ),
  'IM3.regulator': notMarketing(
    'This is not marketing: a regulator or a law makes you send it.',
    [
      {
        say: 'Say what you were told to say and no more. Keep the order, or a note of the law, with this answer.',
        rules: ['pecr.dm.service-message', 'acc.record'],
      },
      keepItNeutral,
      noContactMark,
      stillUkGdpr,
    ],
    ['pecr.dm.service-message', 'pecr.dm.mixed'],
  ),
  'IM3.research': notMarketing(
    'This is not marketing: it is real research.',
    [
      {
        say: 'Sell nothing, and never use the answers to build a list of people to sell to.',
        rules: ['pecr.dm.research'],
      },
      recordReason,
      noContactMark,
      stillUkGdpr,
    ],
    ['pecr.dm.research', 'pecr.dm.mixed'],
  ),
  'IM3.unsure': isMarketing('Treat it as marketing, as nobody can say for sure that it is not.', [
    'pecr.dm.definition',
    'pecr.dm.service-message',
  ]),
  'IM4.yes': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'More questions',
    say: 'A public body that acts for its task has questions of its own. Answer those next.',
    duties: [
      {
        say: 'Have ready which task it serves, and where that task is laid down.',
        rules: ['psm.task-test'],
      },
    ],
    rules: ['psm.all-sectors', 'psm.task-test'],
    thenDo: { label: 'Go to the questions for public bodies', href: '/guidance/flow/is-marketing-public?' },
  },
  'IM5.no': isMarketing('This is marketing: some of it promotes something to particular people.', [
    'pecr.dm.definition',
    'pecr.dm.aims',
    'pecr.dm.mixed',
  ]),
  IM7: isMarketing('This is marketing: it promotes you as a recruiter.', ['pecr.dm.definition', 'pecr.dm.mixed']),
  'IM6.no': isMarketing(
    'This is marketing: your own view covers only a message that names one role, praises nothing else, and says how to refuse.',
    ['pecr.dm.definition', 'pecr.dm.mixed', 'settled.specific-opportunity'],
    [
      {
        say: 'Or write it anew: name the role, take out every other promotion, say how to refuse. Then run the questions again.',
        rules: ['settled.specific-opportunity'],
      },
    ],
  ),
  'CM1.yes': {
    kind: 'outcome',
    verdict: 'blocked',
    say: 'They are on your do-not-contact list. Your own view does not change that, so do not send it.',
    duties: [
      {
        say: 'Look up the entry: it shows since when, and how the refusal reached you.',
        rules: ['suppress.check', 'suppress.keep'],
      },
      {
        say: 'Only a new yes from that person, written down with its date, takes the entry away.',
        rules: ['suppress.check'],
      },
    ],
    rules: ['suppress.check', 'object.marketing', 'optout.now', 'settled.specific-opportunity'],
    thenDo: { label: 'Open the do-not-contact list', href: '/marketing/do-not-contact' },
  },
  'IM6.no-contact': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'Your own view would let it go out, but they are marked “no contact at all”. Somebody has to decide.',
    duties: [
      {
        say: 'Answers to their own requests and complaints, and news of a breach that puts them at risk, must reach them all the same. An offer of a role need not.',
        rules: ['settled.suppression-scope', 'rights.delay', 'complaint.act', 'breach.individuals'],
      },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['settled.suppression-scope', 'settled.specific-opportunity'],
  },
  'IM6.no-judgement': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'No view of yours is on file that is still current, so somebody has to decide. Until then treat it as marketing.',
    duties: [
      {
        say: 'Record your view, with a reason, who reviewed it and a day to look at it again; or renew the one whose day has passed.',
        rules: ['settled.specific-opportunity', 'acc.record'],
      },
      {
        say: 'Know that the regulator has not endorsed this view. A switch in the settings cannot stand in for it.',
        rules: ['settled.specific-opportunity', 'settled.no-looser'],
      },
    ],
    rules: ['settled.specific-opportunity', 'settled.no-looser', 'pecr.dm.definition'],
    mend: { label: 'Start again when it is recorded' },
    thenDo: { label: 'Record your view', href: '/guidance/flow/specific-opportunity?' },
  },
  'IM6.judgement': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: 'Not marketing, your own view',
    say: 'By your organisation’s judgement this is not marketing. The regulator has not endorsed that view.',
    duties: [
      {
        say: 'Wherever this answer is shown, say that it is your own judgement and not the regulator’s.',
        rules: ['settled.specific-opportunity'],
      },
      {
        say: 'Keep the reference of the role and the way to refuse in the message. Who refuses gets no more of them.',
        rules: ['settled.specific-opportunity', 'optout.now'],
      },
      recordReason,
      stillUkGdpr,
    ],
    rules: ['settled.specific-opportunity', 'acc.record'],
  },
  greeting: {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'The law does not settle whether a bare greeting is marketing. Somebody has to decide.',
    duties: [
      {
        say: 'Ask whether it goes to people as friends of the house or as future buyers. When in doubt, treat it as marketing.',
        rules: ['settled.greeting', 'pecr.dm.definition'],
      },
      { say: 'Leave out everybody on your do-not-contact list.', rules: ['suppress.check'] },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['settled.greeting', 'pecr.dm.definition'],
  },
  'greeting-with-mention': isMarketing(
    'This is marketing: the greeting mentions something you offer.',
    ['settled.greeting', 'pecr.dm.definition', 'pecr.dm.mixed'],
    [
      {
        say: 'Or take the mention out; a bare greeting is for somebody to decide.',
        rules: ['settled.greeting'],
      },
    ],
  ),
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type IsMarketingEnd = keyof typeof isMarketingOutcomes
