import type { Duty, Outcome } from '../flow'
import { isMarketing, keepItNeutral, noContactMark, notMarketing, recordReason, stillUkGdpr } from './marketing-or-not'

/** Where what is known of people’s health decides who gets the message. */
export const healthPicks: Duty = {
  say: 'Name the condition for using health data as well, for care usually Article 9(2)(h), and let nobody learn from the message what somebody has.',
  rules: ['special.health', 'confidential.patient'],
}

const publicTask: readonly Duty[] = [
  {
    say: 'Rest it on your public task as the lawful basis. Write down which task, and where it is laid down, such as an Act or an NHS contract.',
    rules: ['psm.basis', 'psm.gms', 'psm.task-test'],
  },
  { say: 'Tell people openly what you use their details for.', rules: ['psm.if-not', 'notice.13'] },
  {
    say: 'Use as few details as will do, and send it only to those it concerns.',
    rules: ['psm.if-not'],
  },
  {
    say: 'Send it by a safe way, with nothing private where others may read it.',
    rules: ['psm.if-not', 'security.measures'],
  },
  {
    say: 'Offer a way to choose how to be told, or not to be told, though the law does not insist.',
    rules: ['psm.if-not'],
  },
  recordReason,
]

const ownPolicy: Outcome = {
  kind: 'outcome',
  verdict: 'consent-needed',
  byHouse: true,
  say: 'Current guidance would let this go out. Your own cautious policy asks for consent first.',
  duties: [
    {
      say: 'Send it only to patients who agreed to news of this kind by this way. Or change the policy, with a reason.',
      rules: ['house.cautious-nhs', 'psm.seed2-conflict', 'consent.specific'],
    },
  ],
  rules: ['psm.seed2-conflict', 'house.cautious-nhs', 'settled.care-is-care'],
}

/** Where “is this marketing?” can end for a public body or a practice. */
export const isMarketingPublicOutcomes = {
  'table.N-care': notMarketing(
    'This is not marketing: it is care, or the daily running of the practice.',
    [keepItNeutral, recordReason, noContactMark, stillUkGdpr],
    ['psm.gp-table', 'pecr.dm.service-message', 'settled.care-is-care'],
  ),
  'table.N-task': notMarketing(
    'This is not marketing, because it serves a task of the practice.',
    [{ say: 'Keep to words that praise nothing.', rules: ['psm.tone', 'pecr.dm.mixed'] }, ...publicTask, noContactMark],
    ['psm.gp-table', 'psm.task-test', 'psm.if-not', 'psm.basis', 'acc.record'],
  ),
  'table.N-asking': notMarketing(
    'This is not marketing: it asks people for their view, and sells nothing.',
    [
      {
        say: 'For research, check the ethics approval, how people agree to take part, and who has opted out.',
        rules: ['psm.gp-table', 'pecr.dm.research'],
      },
      keepItNeutral,
      recordReason,
      noContactMark,
      stillUkGdpr,
    ],
    ['psm.gp-table', 'pecr.dm.research'],
  ),
  'table.N-staff': notMarketing(
    'This is not marketing: it tells your staff what they need for their work.',
    [keepItNeutral, recordReason, noContactMark, stillUkGdpr],
    ['psm.gp-table', 'pecr.dm.service-message'],
  ),
  'table.M': isMarketing('This is marketing: it promotes something that is no NHS task.', [
    'psm.gp-table',
    'psm.marketing-examples',
    'psm.if-marketing',
  ]),
  'table.cautious': { ...ownPolicy, rules: ['psm.gp-table', ...ownPolicy.rules] },
  'PM1.yes': notMarketing(
    'This is not marketing: it is about the person’s own care or affairs.',
    [keepItNeutral, recordReason, noContactMark, stillUkGdpr],
    ['psm.gp-table', 'pecr.dm.service-message', 'settled.care-is-care'],
  ),
  'PM1.regulator': notMarketing(
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
  'PM2.yes': isMarketing('This is marketing: it raises money, sells something, or promotes somebody else.', [
    'psm.marketing-examples',
    'psm.if-marketing',
    'psm.all-sectors',
  ]),
  'PM3.yes': isMarketing(
    'This is marketing: one part that promotes makes all of it marketing.',
    ['pecr.dm.mixed', 'psm.if-marketing'],
    [{ say: 'Or take that part out, and run the questions again.', rules: ['pecr.dm.mixed'] }],
  ),
  'PM4.house': ownPolicy,
  'PM5.no': {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'More questions',
    say: 'This is not sent in the public role, so the general questions apply. Answer those next.',
    duties: [
      {
        say: 'Treat the private side as a business: a basis of its own, and the marketing rules in full.',
        rules: ['psm.gp-authority'],
      },
    ],
    rules: ['psm.gp-authority'],
    thenDo: { label: 'Go to the general questions', href: '/guidance/flow/is-marketing?' },
  },
  'PM6.none': isMarketing('This is marketing, because nobody can name the task it serves.', [
    'psm.task-test',
    'psm.if-marketing',
  ]),
  'PM7.yes': isMarketing(
    'This is marketing, because the aim could be met without sending it. You may also leave it unsent.',
    ['psm.task-test', 'psm.if-marketing'],
    [
      {
        say: 'Or reach the aim another way: a poster, the website, a word at the desk.',
        rules: ['psm.task-test'],
      },
    ],
  ),
  'PM7.neutral': notMarketing(
    'This is not marketing: a neutral notice promotes nothing. Yet it need not be sent.',
    [
      {
        say: 'Weigh whether to send it at all, when a poster or the website would do.',
        rules: ['psm.task-test', 'psm.if-not'],
      },
      keepItNeutral,
      noContactMark,
      stillUkGdpr,
      recordReason,
    ],
    ['settled.care-is-care', 'psm.if-not'],
  ),
  'PM8.no': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'It is not ready. Write it anew, or somebody decides that it is marketing after all.',
    duties: [
      {
        say: 'Use neutral words: what there is, for whom, and how to get it. No praise, no plea for money.',
        rules: ['psm.tone', 'settled.care-is-care'],
      },
      {
        say: 'Send it only to people whom it concerns and who would expect it from you.',
        rules: ['psm.task-test', 'psm.if-not'],
      },
      { say: 'If it stays as it is, treat it as marketing.', rules: ['settled.care-is-care', 'psm.if-marketing'] },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
    ],
    rules: ['psm.tone', 'settled.care-is-care', 'psm.task-test'],
    mend: { label: 'Start again when it is rewritten' },
  },
  'PM8.yes': notMarketing(
    'This is not marketing: it is needed for your task, and people would expect it.',
    [...publicTask, noContactMark],
    ['psm.if-not', 'psm.basis', 'psm.task-test', 'acc.record'],
  ),
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type IsMarketingPublicEnd = keyof typeof isMarketingPublicOutcomes
