import type { Outcome, Question } from '../flow'
import { stillOwed } from './common-outcomes'

/** Asked before every end that is not a no: the mark leaves each of them to a person (`settled.suppression-scope`). */
export function noContact<Next extends string>(
  next: Next,
  part: string,
  short = 'No contact at all?',
): Question<Next | 'no-contact-decide'> {
  return {
    kind: 'question',
    part,
    short,
    ask: 'Is {who} marked “no contact at all”?',
    why: 'The rules of this channel have been gone through. With this mark a person has to decide all the same, each time.',
    example: 'Somebody told you on the phone: “Never get in touch again, about anything.”',
    rules: ['settled.suppression-scope'],
    factKey: 'is-no-contact',
    answers: [
      { id: 'no', label: 'No', next },
      { id: 'yes', label: 'Yes', next: 'no-contact-decide' },
    ],
  }
}

/** Asked last where consent may carry the message: one whose day has passed still stands, but somebody looks at it. */
export function consentReview<Next extends string>(next: Next, part: string): Question<Next | 'consent-overdue'> {
  return {
    kind: 'question',
    part,
    short: 'Consent due for a look?',
    ask: 'Does this rest on a consent whose day for a second look has passed?',
    why: 'Consent has no end fixed by law. It lasts while the person would still expect it, so it comes with a day on which you look again.',
    example: 'The yes is of March 2024, and the day for a second look was in March 2026.',
    rules: ['settled.consent-overdue', 'consent.lifetime'],
    factKey: 'consent-overdue',
    answers: [
      { id: 'no', label: 'No', hint: 'The day is still to come, or it does not rest on consent.', next },
      { id: 'yes', label: 'Yes, the day has passed', next: 'consent-overdue' },
    ],
  }
}

/** Where those two questions can end. */
export const endOutcomes = {
  'no-contact-decide': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: '{who} is marked “no contact at all”. Somebody has to decide, whatever the rules of this channel say.',
    duties: [
      stillOwed,
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
      {
        say: 'Even with that decision, do what this channel asks for: the questions above show it.',
        rules: ['settled.suppression-scope'],
      },
    ],
    rules: ['settled.suppression-scope'],
  },
  'consent-overdue': {
    kind: 'outcome',
    verdict: 'human-decision',
    say: 'The consent still stands, but the day to look at it again has passed. Somebody has to decide.',
    duties: [
      {
        say: 'Refresh the consent by asking again, or confirm that {who} would still expect this. Write down which, and set a new day.',
        rules: ['settled.consent-overdue', 'consent.lifetime'],
      },
      { say: 'Keep the proof of the consent.', rules: ['consent.record'] },
      {
        say: 'Let them take it back as easily as they gave it, and stop at once.',
        rules: ['consent.withdraw', 'optout.now'],
      },
    ],
    rules: ['settled.consent-overdue', 'consent.lifetime', 'consent.record'],
    mend: { label: 'Start again when it is refreshed' },
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** The names of those ends. */
export type SharedEnd = keyof typeof endOutcomes
