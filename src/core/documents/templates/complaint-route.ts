import type { Organisation } from '../../organisation/organisation'

/**
 * How somebody complains to the organisation, in the same words wherever it stands: the form on the website first, then
 * e-mail, phone and address, as far as the facts of the organisation name them (`complaint.facilitate`). Empty where none does.
 */
export function complaintRoute(organisation: Organisation): string {
  const { complaintUrl, privacyLeadEmail, email, phone, address } = organisation
  const ways = [complaintUrl, privacyLeadEmail || email, phone, address.replace(/\s*\n+\s*/g, ', ')]
  return ways.filter(Boolean).join('; ')
}

/** Who deals with complaints: the person or role that looks after privacy, else the organisation. */
export function complaintReader({ privacyLeadName, privacyLeadRole, name }: Organisation): string {
  return [privacyLeadName, privacyLeadRole].filter(Boolean).join(', ') || name
}

/** The same with what they do after it: “Ruth Calder, Business Manager, reads every complaint”. */
export function complaintReaderWho(organisation: Organisation, does: string): string {
  const reader = complaintReader(organisation)
  return `${reader}${reader.includes(', ') && reader !== organisation.name ? ',' : ''} ${does}`
}

/** Without a way to complain none of the documents is ready. */
export function complaintRouteGaps(organisation: Organisation): { fact: string; say: string }[] {
  if (complaintRoute(organisation) !== '') return []
  return [
    {
      fact: 'organisation.complaintUrl',
      say: 'Add a page for complaints, an e-mail address, a phone number or an address of your organisation in Settings.',
    },
  ]
}
