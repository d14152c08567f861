import type { TechnologyFacts } from './technology'

/** An entry to begin with: the usual words of something many sites use. */
type Preset = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly facts: TechnologyFacts
}

/** An entry with nothing answered. */
export const blankTechnology: TechnologyFacts = {
  name: '',
  provider: '',
  party: 'first',
  does: '',
  purpose: '',
  lasts: '',
  sharedWith: '',
  claims: 'consent',
  objection: '',
  sinceOn: '',
  checkedOn: '',
}

/** What a small organisation’s site usually sets (S2-20, S4-8). Each is only a start: the questions decide. */
export const presets: readonly Preset[] = [
  {
    id: 'booking',
    label: 'Booking selection',
    hint: 'Remembers what somebody chose while they book.',
    facts: {
      ...blankTechnology,
      name: 'Booking selection',
      does: 'Stores which appointment or course somebody has chosen so far.',
      purpose: 'To keep a choice while the booking is not finished.',
      lasts: 'Until the browser is closed',
      claims: 'strict',
    },
  },
  {
    id: 'security',
    label: 'Security session',
    hint: 'Keeps somebody signed in, safely and for a short time.',
    facts: {
      ...blankTechnology,
      name: 'Security session',
      does: 'Stores a random number that stands for one visit.',
      purpose: 'To keep a service safe that somebody asked for, such as signing in or ordering a prescription.',
      lasts: '30 minutes after the last click',
      claims: 'strict',
    },
  },
  {
    id: 'load',
    label: 'Load balancing',
    hint: 'Keeps a visitor on the same server.',
    facts: {
      ...blankTechnology,
      name: 'Load balancing',
      does: 'Stores the number of the server that answers.',
      purpose: 'To carry each request to the server that began to answer it.',
      lasts: 'Until the browser is closed',
      claims: 'transmission',
    },
  },
  {
    id: 'statistics',
    label: 'Traffic statistics',
    hint: 'Counts visits, so that you can improve the site.',
    facts: {
      ...blankTechnology,
      name: 'Traffic statistics',
      does: 'Stores a number for the visit and reads which pages are opened.',
      purpose: 'To count how our site is used, as totals, in order to improve it.',
      lasts: '13 months',
      claims: 'statistics',
      objection: 'the switch “Count my visit” at the foot of each page',
    },
  },
  {
    id: 'settings',
    label: 'Remembered settings',
    hint: 'Text size, language, dark or light.',
    facts: {
      ...blankTechnology,
      name: 'Remembered settings',
      does: 'Stores the text size, language and colours somebody chose.',
      purpose: 'To show the site as the visitor wants it.',
      lasts: '12 months',
      claims: 'appearance',
      objection: 'the button “Forget my settings” beside the settings',
    },
  },
  { id: 'own', label: 'Something else', hint: 'Start with empty fields.', facts: blankTechnology },
]
