import type { Sector } from '../../../organisation/organisation'
import { newFooterNotice, newSignatureNotice, type EmailSignatureFacts, type UnsubscribeFooterFacts } from './facts'

/** For whom each sector writes first; everything else about a notice is for the person to say. */
const audiencesOf: Readonly<Record<Sector, readonly string[]>> = {
  coaching: ['Contacts in organisations', 'Former coaching clients', 'Associates', 'Suppliers', 'Supporters'],
  'gp-practice': ['Patients', 'Staff'],
  recruitment: ['Candidates and prospects', 'Clients and prospective clients'],
  other: ['Clients', 'Prospective clients'],
}

/** The first draft of the signature: for whom a coach writes personally is one kind, the others add theirs. */
export function signatureStarter(sector: Sector): EmailSignatureFacts {
  return { notices: audiencesOf[sector].slice(0, 1).map((audience) => newSignatureNotice('notice-1', audience)) }
}

/** The first draft of the footers: one for each audience the sector usually sends to. */
export function footerStarter(sector: Sector): UnsubscribeFooterFacts {
  return { notices: audiencesOf[sector].map((audience, index) => newFooterNotice(`notice-${index + 1}`, audience)) }
}
