import type { Basis } from '../documents/templates/privacy-policy/use'
import type { Channel } from '../marketing/channel'

/**
 * Do the marketing rules ask for consent on this way to this subscriber? Recorded calls always (`pecr.r19.consent`);
 * electronic mail and fax to individuals (`pecr.r22.consent`, `pecr.r20.individual`); live calls and post do not.
 */
export function needsMarketingConsent(channel: Channel, treatedAs: 'individual' | 'corporate'): boolean {
  if (channel === 'automated-call') return true
  return treatedAs === 'individual' && ['email', 'sms', 'social-dm', 'fax'].includes(channel)
}

/** The basis of marketing on one way: consent where the marketing rules ask for it, otherwise what was chosen (`basis.after-pecr`). */
export function marketingBasis(chosen: Basis, channel: Channel, treatedAs: 'individual' | 'corporate'): Basis {
  return needsMarketingConsent(channel, treatedAs) ? 'consent' : chosen
}

/** The same for a whole contact, in one sentence. */
export function marketingBasisWords(chosen: Basis | null, treatedAs: 'individual' | 'corporate'): string {
  if (chosen === 'consent') return 'Only with their consent, whichever way the message goes.'
  return treatedAs === 'corporate'
    ? 'Recorded calls need consent; consent is the basis then. For other ways it is legitimate interests.'
    : 'E-mail, texts, social messages, fax and recorded calls need consent; consent is the basis then. For post and live calls it is legitimate interests.'
}
