import type { Question } from '../flow'

/** Asked on every way that can end in marketing, also where they asked for it themselves: the reading says “always”. */
export function under18<Next extends string>(next: Next): Question<Next | 'own-rule-under-18'> {
  return {
    kind: 'question',
    part: 'common',
    short: 'Under 18?',
    ask: 'Do you know that {who} is under 18?',
    why: 'Young people may not understand what they agree to, so nobody under 18 gets marketing without a person deciding it.',
    example: 'A pupil at an open day, a Saturday assistant, a player in the youth team.',
    rules: ['consent.age', 'settled.under-18'],
    factKey: 'is-under-18',
    answers: [
      { id: 'no', label: 'No', hint: 'An adult, an organisation, or nothing suggests it.', next },
      { id: 'yes', label: 'Yes', next: 'own-rule-under-18' },
    ],
  }
}
