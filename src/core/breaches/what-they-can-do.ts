import type { BreachFacts } from './facts'
import type { DataCategory } from './form-lists'

/** What a person can do to protect themselves, by what was in the data (`breach.individuals.content`). */
const byData: readonly [readonly DataCategory[], string][] = [
  [
    ['log-ins'],
    'Change the password that was with us, and everywhere else you use the same one. Turn on a second step at sign-in where it is offered.',
  ],
  [
    ['financial'],
    'Look through your bank and card statements, and tell your bank at once about anything you do not know.',
  ],
  [
    ['official-documents'],
    'Ask whoever gave you the document whether it should be replaced, and watch for accounts opened in your name.',
  ],
  [
    ['basic-identifiers', 'location'],
    'Be careful with calls, letters and messages that mention us or know things about you. We will never ask you for a password or a payment because of this.',
  ],
  [
    ['health', 'genetic-or-biometric', 'sex-life', 'sexual-orientation', 'gender-reassignment', 'criminal'],
    'If you are worried about somebody knowing this, talk to us. We will look with you at what would help.',
  ],
]

/** Proposed advice for the letter to the people concerned; empty lines of the case mean the plain one. */
export function whatTheyCanDo({ dataCategories }: Pick<BreachFacts, 'dataCategories'>): string {
  const lines = byData.filter(([kinds]) => kinds.some((one) => dataCategories.includes(one))).map(([, say]) => say)
  return (lines.length > 0 ? lines : [byData[3]?.[1] ?? '']).join('\n')
}
