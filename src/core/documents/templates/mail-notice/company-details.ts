import type { LegalForm, Organisation } from '../../../organisation/organisation'
import { jurisdictionNames } from '../../../time/jurisdiction'
import type { Gap } from '../../template'
import { oneLine, sentence } from '../privacy-policy/sentences'

const registers: Partial<Record<LegalForm, string>> = {
  company: 'Registered company',
  llp: 'Registered limited liability partnership',
  charity: 'Registered charity',
  cio: 'Registered charity',
}

/** Who stands behind an e-mail: registered name, number, where it is registered, and the address (`pecr.email.company-details`). */
export function companyDetails(organisation: Organisation): string {
  const { name, legalForm, companyNumber, nation, address } = organisation
  const register = registers[legalForm]
  const registered =
    register === undefined || companyNumber === '' ? '' : `${register} ${companyNumber}, ${jurisdictionNames[nation]}.`
  return [sentence(name), registered, sentence(oneLine(address))].filter(Boolean).join(' ')
}

/** What is missing from it. */
export function companyDetailGaps({ legalForm, companyNumber, address }: Organisation): Gap[] {
  const isCompany = legalForm === 'company' || legalForm === 'llp'
  return [
    ...(isCompany && companyNumber === ''
      ? [{ fact: 'organisation.companyNumber', say: 'Add the company’s number in Settings: its e-mails must show it.' }]
      : []),
    ...(address === ''
      ? [{ fact: 'organisation.address', say: 'Add your address in Settings: people must know who writes.' }]
      : []),
  ]
}
