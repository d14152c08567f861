import type { ContactCategory } from '../contacts/contact-category'
import type { Basis } from '../documents/templates/privacy-policy/use'
import type { DataUse } from './data-use'

/** What fits most small organisations until somebody decides otherwise: the basis of working with each role. */
const ofService: Record<ContactCategory, Basis> = {
  'coaching-client': 'contract',
  'former-coaching-client': 'legitimate-interests',
  'client-organisation': 'contract',
  'client-contact': 'legitimate-interests',
  'prospective-client': 'contract',
  prospect: 'legitimate-interests',
  candidate: 'legitimate-interests',
  patient: 'public-task',
  associate: 'contract',
  supplier: 'contract',
  supporter: 'legitimate-interests',
  staff: 'contract',
  caller: 'legitimate-interests',
}

/** The basis a role starts with for a use; the organisation may set another one. */
export function startingBasis(role: ContactCategory, use: DataUse): Basis {
  switch (use) {
    case 'service':
      return ofService[role]
    case 'enquiries':
      return role === 'patient' ? 'public-task' : 'legitimate-interests'
    case 'accounts':
    case 'duties':
      return 'legal-obligation'
    case 'marketing':
      return role === 'patient' ? 'consent' : 'legitimate-interests'
  }
}
