import type { ContactCategory } from '../contacts/contact-category'

/** The groups of the record of processing somebody with a role belongs to, by their ids in the starters. */
const groupsOf: Record<ContactCategory, readonly string[]> = {
  'coaching-client': ['coaching-clients'],
  'former-coaching-client': ['coaching-clients'],
  'client-organisation': ['company-contacts', 'customers'],
  'client-contact': ['company-contacts', 'customers'],
  'prospective-client': ['prospective-coaching-clients', 'company-contacts', 'enquirers'],
  prospect: ['company-contacts', 'enquirers'],
  candidate: ['candidates'],
  patient: ['patients'],
  associate: ['associates'],
  supplier: ['suppliers'],
  supporter: ['supporters'],
  staff: ['staff'],
  caller: ['callers'],
}

/** The groups of these roles. */
export function groupsOfRoles(roles: readonly ContactCategory[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => groupsOf[role]))
}
