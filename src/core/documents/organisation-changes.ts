import type { Organisation } from '../organisation/organisation'
import type { FactChange } from './document-state'

const names: Partial<Record<keyof Organisation, string>> = {
  name: 'Name of the organisation',
  legalForm: 'Legal form',
  companyNumber: 'Registered number',
  nation: 'Nation',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  website: 'Website',
  icoNumber: 'Registration with the regulator',
  privacyLeadName: 'Who looks after privacy',
  privacyLeadRole: 'Role of the person who looks after privacy',
  privacyLeadEmail: 'E-mail for questions about privacy',
  dpoName: 'Data protection officer',
  dpoContact: 'How to reach the data protection officer',
  privacyPolicyUrl: 'Web page of the privacy policy',
  optOutUrl: 'Web page to stop marketing',
  complaintUrl: 'Web page for complaints',
  regulator: 'The regulator',
}

/** The facts of the organisation’s profile that differ, in words. What no document prints is left out. */
export function organisationChanges(before: Organisation, after: Organisation): FactChange[] {
  return Object.entries(names).flatMap(([key, say]) => {
    const field = key as keyof Organisation
    return JSON.stringify(before[field]) === JSON.stringify(after[field]) ? [] : [{ fact: `organisation.${key}`, say }]
  })
}
