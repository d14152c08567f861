import type { Duty, NextAct, Outcome } from '../flow'

const noConsent = 'No consent needed'

const toTheList: NextAct = { label: 'Open the list of cookies', href: '/documents/cookies' }

const checkPersonalData: Duty = {
  say: 'Where it holds anything on people, check the UK GDPR too: a lawful basis, your privacy notice, and how long it is kept.',
  rules: ['cookie.gdpr-second'],
}

const listIt: Duty = {
  say: 'List it in your cookie notice, with its purpose and how long it lasts. That is good practice even where the rule on devices asks for no notice.',
  rules: ['cookie.inform-anyway', 'cookie.audit-row'],
}

const checkAgain: Duty = {
  say: 'Look again when its maker or its settings change. One more purpose, and the exception is gone.',
  rules: ['cookie.sole-purpose', 'cookie.audit-row'],
}

const consentDuties: readonly Duty[] = [
  { say: 'Set nothing before the visitor has chosen.', rules: ['cookie.banner', 'cookie.prohibition'] },
  {
    say: 'Say what it is for, who gets the data and how long it lasts, before they choose.',
    rules: ['cookie.consent', 'consent.standard'],
  },
  { say: 'Make “reject” as easy to find and to press as “accept”.', rules: ['cookie.banner'] },
  { say: 'Give each purpose a choice of its own, with nothing ticked beforehand.', rules: ['cookie.banner'] },
  {
    say: 'Let them change their mind at any time, from every page, as easily as they agreed.',
    rules: ['cookie.banner', 'consent.withdraw'],
  },
  { say: 'Keep a log of who agreed, when, and to which words.', rules: ['cookie.banner', 'consent.record'] },
  checkPersonalData,
]

/** Exempt without any say of the visitor: carrying, strictly needed, emergency help. */
function exempt(say: string, rules: Outcome['rules']): Outcome {
  return {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: noConsent,
    say,
    duties: [listIt, checkAgain, checkPersonalData],
    rules: [...rules, 'cookie.sole-purpose', 'cookie.inform-anyway'],
    thenDo: toTheList,
  }
}

/** Exempt while visitors are told and can switch it off: statistics, appearance. */
function exemptUntilObjection(say: string, rules: Outcome['rules']): Outcome {
  const plain = exempt(say, rules)
  const keepSwitch: Duty = {
    say: 'Keep the explanation clear and the switch free and easy to find. Once somebody switches it off, it stays off.',
    rules,
  }
  return { ...plain, duties: [keepSwitch, ...plain.duties] }
}

function askFirst(say: string, before: readonly Duty[], more: Outcome['rules'] = []): Outcome {
  return {
    kind: 'outcome',
    verdict: 'consent-needed',
    say,
    duties: [...before, ...consentDuties],
    rules: ['cookie.consent', 'cookie.banner', 'consent.standard', 'cookie.prohibition', ...more],
    thenDo: toTheList,
  }
}

/** Where the questions about one cookie or similar item can end. */
export const cookiesOutcomes = {
  'CK1.no': {
    kind: 'outcome',
    verdict: 'allowed-with-duties',
    word: noConsent,
    say: 'Nothing is stored on the device or read from it, so this rule leaves it alone.',
    duties: [checkPersonalData],
    rules: ['cookie.prohibition', 'cookie.gdpr-second', 'settled.cookies-extra'],
  },
  'CK7.paragraph-3': exempt('You need no consent: it only carries the message over the network.', [
    'cookie.transmission',
  ]),
  'CK7.paragraph-4': exempt('You need no consent: what the visitor asked for does not work without it.', [
    'cookie.strict',
  ]),
  'CK7.paragraph-5': exemptUntilObjection(
    'You need no consent: it only counts how your own service is used, visitors are told, and they can switch it off.',
    ['cookie.statistics', 'cookie.statistics.limits'],
  ),
  'CK7.paragraph-6': exemptUntilObjection(
    'You need no consent: it only suits the look or the working to the visitor, who is told and can switch it off.',
    ['cookie.appearance'],
  ),
  'CK7.paragraph-7': exempt('You need no consent: it only finds the device of somebody who calls for emergency help.', [
    'cookie.emergency',
  ]),
  CK8: askFirst('No exception fits. You need consent before it is set or read.', []),
  'CK8.two-purposes': askFirst(
    'The exception is lost, because it serves another purpose as well. You need consent before it is set or read.',
    [
      {
        say: 'Or end the other use, for example in its settings, and run these questions again.',
        rules: ['cookie.sole-purpose'],
      },
    ],
    ['cookie.sole-purpose'],
  ),
  'CK8.switch-missing': {
    ...askFirst(
      'The exception holds only with clear information and a switch that works. Until then you need consent.',
      [
        {
          say: 'Or put in place what is missing, and run these questions again: words that say what it does, and a free switch that is obeyed.',
          rules: ['cookie.statistics', 'cookie.appearance', 'cookie.statistics.limits'],
        },
      ],
      ['cookie.statistics', 'cookie.appearance'],
    ),
    mend: { label: 'Start again when it is in place' },
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type CookiesEnd = keyof typeof cookiesOutcomes
