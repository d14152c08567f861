import type { ContactCategory } from '../contacts/contact-category'
import type { Sector } from './organisation'

/** How a sector calls the people in its register. One table, so that no screen is forked. */
export type Vocabulary = {
  /** Rail and page title. */
  readonly contacts: string
  /** One of them, in the middle of a sentence. */
  readonly contact: string
  /** The same with its article, for “Add …”. */
  readonly aContact: string
  /** Has the organisation coaching engagements and notes? */
  readonly coaches: boolean
  /** The roles offered first, and the views beside “Everyone”. */
  readonly usualRoles: readonly ContactCategory[]
}

export const sectorNames: Record<Sector, string> = {
  coaching: 'Coaching',
  'gp-practice': 'GP practice',
  recruitment: 'Recruitment',
  other: 'Something else',
}

const vocabularies: Record<Sector, Vocabulary> = {
  coaching: {
    contacts: 'Contacts',
    contact: 'contact',
    aContact: 'a contact',
    coaches: true,
    usualRoles: ['coaching-client', 'client-contact', 'prospective-client', 'associate'],
  },
  'gp-practice': {
    contacts: 'Patients',
    contact: 'patient',
    aContact: 'a patient or contact',
    coaches: false,
    usualRoles: ['patient', 'staff', 'supplier', 'caller'],
  },
  recruitment: {
    contacts: 'Candidates',
    contact: 'candidate',
    aContact: 'a candidate or contact',
    coaches: false,
    usualRoles: ['candidate', 'client-contact', 'prospect', 'client-organisation'],
  },
  other: {
    contacts: 'Contacts',
    contact: 'contact',
    aContact: 'a contact',
    coaches: false,
    usualRoles: ['client-contact', 'prospect', 'supplier', 'supporter'],
  },
}

/** The words of a sector; before the sector is known, the general ones. */
export function vocabularyOf(sector: Sector | undefined): Vocabulary {
  return vocabularies[sector ?? 'other']
}
