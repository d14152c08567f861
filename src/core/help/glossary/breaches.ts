import type { Term } from '../term'

/** Words of breaches. */
export const breachTerms: readonly Term[] = [
  {
    word: 'Breach',
    also: ['personal data breach', 'data breach', 'incident'],
    say: 'Details about people were lost, changed, destroyed or seen by somebody who should not. A letter to the wrong house is one.',
    rules: ['breach.definition'],
    href: '/breaches/new',
  },
  {
    word: 'Near miss',
    say: 'It could have become a breach, and somebody caught it in time. It is written down to learn from.',
    rules: ['breach.prevent'],
  },
  {
    word: '72 hours',
    also: ['the 72-hour clock'],
    say: 'The time to tell the ICO of a breach with a risk. It runs from when you knew, through nights and weekends.',
    rules: ['breach.72h', 'breach.aware'],
  },
  {
    word: 'Risk and high risk',
    say: 'How likely and how bad the harm to people is. A risk goes to the ICO. A high risk goes to the people too.',
    rules: ['breach.threshold.ico', 'breach.individuals'],
  },
  {
    word: 'Severity score',
    also: ['ENISA score'],
    say: 'A number that says how bad a breach is. It helps you decide, and does not decide for you.',
    rules: ['breach.enisa'],
  },
  {
    word: 'First hour',
    say: 'What to do right after something went wrong, in order. It can be printed and pinned up.',
    rules: ['breach.aware', 'breach.register'],
    href: '/guidance/first-hour',
  },
  {
    word: 'Caldicott Guardian',
    say: 'The person in a practice who looks after how patients’ details are shared. They are told of a breach.',
    rules: ['breach.caldicott'],
  },
  {
    word: 'DSPT',
    also: ['Data Security and Protection Toolkit'],
    say: 'A tool of the NHS in England, in which practices also report breaches.',
    rules: ['breach.dspt'],
  },
]
