import type { Sector } from '../../../../organisation/organisation'
import type { PrivacyPolicyFacts } from '../facts'
import type { Recipient } from '../recipient'
import type { Category } from '../use'
import { blankFacts, newRecipient } from './blank'
import { coachingClients, prospectiveClients } from './coaching-clients'
import { companyContacts } from './company-contacts'
import { callers, candidates, customers, patients, staff } from './other-sectors'
import { associates, enquirers, enquirersOfPublicBody, suppliers, suppliersWithNews, supporters } from './partners'

const groups: Record<Sector, readonly (() => Category)[]> = {
  coaching: [
    companyContacts,
    prospectiveClients,
    coachingClients,
    associates,
    suppliersWithNews,
    supporters,
    enquirers,
  ],
  'gp-practice': [patients, callers, staff, suppliers, enquirersOfPublicBody],
  recruitment: [candidates, companyContacts, suppliers, enquirers],
  other: [customers, suppliers, enquirers],
}

/**
 * A first draft for an organisation of this sector: its usual groups and uses, nothing ticked as true, and nothing
 * answered that only the organisation can know. What is missing shows as gaps.
 */
export function starterFacts(sector: Sector): PrivacyPolicyFacts {
  const blank = blankFacts()
  const coaching = sector === 'coaching'
  return {
    ...blank,
    categories: groups[sector].map((make) => make()),
    recipients: recipients[sector](),
    website: {
      ...blank.website,
      formHandledAs: coaching ? 'what a contact in an organisation or a coaching client tells us, whichever fits' : '',
    },
  }
}

const recipients: Record<Sector, () => Recipient[]> = {
  coaching: coachingRecipients,
  'gp-practice': practiceRecipients,
  recruitment: recruitmentRecipients,
  other: () => [],
}

/** Care is passed on to others who treat the patient: without them the list of who sees it would not be true (`notice.13`). */
function practiceRecipients() {
  return [
    newRecipient({
      id: 'others-who-treat',
      name: 'Hospitals and others who treat you',
      role: 'other',
      does: 'Treating you, and telling us what they did',
    }),
  ]
}

/** Candidates are put forward to employers: without them the list of who sees it would not be true (`notice.13`). */
function recruitmentRecipients() {
  return [
    newRecipient({
      id: 'client-organisations',
      name: 'Organisations with a role to fill',
      role: 'other',
      does: 'Choosing among the candidates put forward',
    }),
  ]
}

function coachingRecipients() {
  return [
    newRecipient({
      id: 'associates',
      name: 'Our associate coaches',
      role: 'associate',
      does: 'Meeting you, arranging and holding your coaching',
    }),
    newRecipient({
      id: 'contact-system',
      does: 'Keeping our contact system (organisation, contact name, telephone, e-mail) and sending our e-mails from it',
    }),
  ]
}
