import type { Sector } from '../organisation/organisation'
import { type Period, spanOf } from './period'
import type { ScheduleRow } from './row'

type Given = Pick<ScheduleRow, 'category' | 'trigger' | 'period' | 'purpose' | 'basis'> & Partial<ScheduleRow>

const atOnce = spanOf(0, 'days')
const twoYears = spanOf(24, 'months')
const sixYears = spanOf(6, 'years')
const standing: Period = { kind: 'while', words: 'while the objection stands' }
const house = 'Our own decision; kept no longer than needed'
const accounts = 'Accounts are kept for six years'
const stayInTouch = 'Staying in touch about our services'

/** Rows every organisation starts with (`retention.defaults`, `settled.retention-extra`). */
const everybody: readonly Given[] = [
  {
    category: 'supplier',
    trigger: 'relationship-ended',
    period: sixYears,
    purpose: 'Ordering and paying',
    basis: accounts,
  },
  {
    category: 'enquiry',
    trigger: 'enquiry',
    period: spanOf(12, 'months'),
    purpose: 'Answering questions',
    basis: house,
  },
  {
    category: 'contact',
    trigger: 'last-contact',
    period: twoYears,
    purpose: stayInTouch,
    basis: house,
    action: 'review',
  },
  {
    category: 'call-recording',
    trigger: 'call',
    period: spanOf(90, 'days'),
    purpose: 'As the privacy policy says',
    basis: house,
  },
  {
    category: 'request-log',
    trigger: 'request-closed',
    period: spanOf(3, 'years'),
    purpose: 'Showing that requests were answered',
    basis: house,
  },
  {
    category: 'breach-register',
    trigger: 'case-closed',
    period: sixYears,
    purpose: 'Showing what happened and what was decided',
    basis: 'UK GDPR Article 33(5) asks for the record; six years is our own decision',
  },
  {
    category: 'consent-proof',
    trigger: 'consent-ended',
    period: sixYears,
    purpose: 'Showing that people agreed',
    basis: 'As long as the consent, then the time in which claims can be made',
  },
  {
    category: 'suppression',
    trigger: 'objection-lifted',
    period: standing,
    purpose: 'Keeping to what people asked',
    basis: 'UK GDPR Article 21(3)',
  },
]

const companies: readonly Given[] = [
  {
    category: 'company-contact-email',
    trigger: 'left-organisation',
    period: atOnce,
    purpose: stayInTouch,
    basis: house,
  },
  {
    category: 'company-contact-phone',
    trigger: 'number-changed',
    period: atOnce,
    purpose: stayInTouch,
    basis: house,
  },
  {
    category: 'company-contact-phone',
    id: 'starter:company-contact-objection',
    name: 'Contacts in organisations who asked not to be rung',
    trigger: 'objection',
    period: atOnce,
    purpose: stayInTouch,
    basis: house,
  },
  {
    category: 'company-contact-email',
    id: 'starter:company-contact-review',
    name: 'Contacts in organisations, still there',
    trigger: 'last-contact',
    period: twoYears,
    purpose: stayInTouch,
    basis: house,
    action: 'review',
  },
]

const supporters: readonly Given[] = [
  {
    category: 'supporter',
    trigger: 'consent-withdrawn',
    period: atOnce,
    purpose: 'News for people who wish us well',
    basis: 'Consent',
  },
  {
    category: 'supporter',
    id: 'starter:supporter-review',
    name: 'Supporters who still agree',
    trigger: 'last-contact',
    period: twoYears,
    purpose: 'News for people who wish us well',
    basis: 'Consent',
    action: 'review',
  },
]

const associates: Given = {
  category: 'associate',
  trigger: 'relationship-ended',
  period: sixYears,
  purpose: 'Working together',
  basis: accounts,
}

const candidates: Given = {
  category: 'unsuccessful-candidate',
  trigger: 'decision',
  period: spanOf(12, 'months'),
  minimum: spanOf(6, 'months'),
  maximum: spanOf(12, 'months'),
  purpose: 'Answering a claim about the decision',
  basis: 'The time in which a claim can be made, with some room',
}

const coaching: Given = {
  category: 'coaching-notes',
  trigger: 'completion',
  period: spanOf(6, 'months'),
  maximum: spanOf(5, 'years'),
  purpose: 'Preparing the next session',
  basis: 'Agreed with each client; six months where nothing else is agreed',
}

const ofSector: Readonly<Record<Sector, readonly Given[]>> = {
  coaching: [coaching, ...companies, associates, ...supporters],
  'gp-practice': [],
  recruitment: [candidates, ...companies, associates],
  other: [...companies, associates, ...supporters],
}

/** The schedule an organisation starts with, by its sector: starting values, all of them editable (`retention.defaults`). A practice gets no row for clinical records (`retention.gp`). */
export function starterRows(sector: Sector): ScheduleRow[] {
  return [...ofSector[sector], ...everybody].map((given) => ({
    id: `starter:${given.category}`,
    name: '',
    minimum: null,
    maximum: null,
    reviewOn: '',
    action: 'destroy',
    owner: '',
    reason: '',
    approver: '',
    ...given,
  }))
}
