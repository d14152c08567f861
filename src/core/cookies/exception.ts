import type { RuleId } from '../law/rules'

/** The five exceptions of Schedule A1 that need no consent, in their order there, and `consent`, which fits everything else. */
export const exceptions = ['transmission', 'strict', 'statistics', 'appearance', 'emergency', 'consent'] as const
export type Exception = (typeof exceptions)[number]

type Words = {
  /** For a choice from a list. */
  readonly name: string
  /** Why it may be set without a question, for the public notice. */
  readonly why: string
  readonly rules: readonly RuleId[]
}

/** What each exception is called, and how it is explained to visitors. */
export const exceptionWords: Record<Exception, Words> = {
  transmission: {
    name: 'It carries the message over the network',
    why: 'without it the page could not reach you',
    rules: ['cookie.transmission'],
  },
  strict: {
    name: 'What the visitor asked for fails without it',
    why: 'what you ask the site to do does not work without it',
    rules: ['cookie.strict'],
  },
  statistics: {
    name: 'Statistics to improve your own service',
    why: 'we use it only to count how this service is used, in order to improve it',
    rules: ['cookie.statistics', 'cookie.statistics.limits'],
  },
  appearance: {
    name: 'How the service looks or works for the visitor',
    why: 'we use it only to suit the service to your wishes or your device',
    rules: ['cookie.appearance'],
  },
  emergency: {
    name: 'It finds a caller for emergency help',
    why: 'it is used only to find you when you call for emergency help',
    rules: ['cookie.emergency'],
  },
  consent: {
    name: 'None of these: only after a yes',
    why: 'it is set only after you agree',
    rules: ['cookie.consent', 'cookie.banner'],
  },
}

/** Does this exception ask for information and a simple, free way to say no? */
export function mayBeSwitchedOff(exception: Exception): boolean {
  return exception === 'statistics' || exception === 'appearance'
}
