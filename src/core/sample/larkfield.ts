import { newOrganisation } from '../organisation/new-organisation'
import type { Organisation } from '../organisation/organisation'
import type { SampleDays } from './sample-days'

/** The invented organisation that can be opened instead of an own one. It is marked on every page. */
export const larkfield: Organisation = {
  ...newOrganisation(),
  name: 'Larkfield Coaching Ltd',
  legalForm: 'company',
  companyNumber: '00000000',
  sector: 'coaching',
  nation: 'england-and-wales',
  address: '4 Larkfield Mews\nLondon N1 0ZZ',
  phone: '020 7946 0100',
  email: 'hello@larkfield.example',
  website: 'https://www.larkfield.example',
  icoNumber: 'Z0000000',
  icoRenewsOn: '2027-02-28',
  privacyLeadName: 'Ruth Calder',
  privacyLeadRole: 'Business manager',
  privacyLeadEmail: 'privacy@larkfield.example',
  privacyPolicyUrl: 'https://www.larkfield.example/privacy',
  optOutUrl: 'https://www.larkfield.example/stop',
  complaintUrl: 'https://www.larkfield.example/complain',
  isSample: true,
}

/** The same with its dates as they are told on a given day. */
export function larkfieldOn({ day }: SampleDays): Organisation {
  return { ...larkfield, icoRenewsOn: day(larkfield.icoRenewsOn) }
}
