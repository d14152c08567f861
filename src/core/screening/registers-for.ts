import type { MarketingContact, MarketingPoint } from '../marketing/marketing-contact'
import { isProvenCorporate } from '../marketing/marketing-contact'
import { subscriberOf } from '../marketing/subscriber'
import type { LegalForm } from '../organisation/organisation'
import type { ScreeningRegister } from './screening'

/** A way of reaching somebody for which a number is looked up. */
export type ScreenedChannel = 'live-call' | 'fax'

/**
 * The registers a number has to be looked up in. A fax: the Fax Preference Service. A call: a private line the TPS, a company
 * whose form is proven the Corporate TPS, and every other business number both (`pecr.r21.both-registers`,
 * `settled.unknown-business`).
 */
export function registersFor(
  contact: MarketingContact,
  point: MarketingPoint | undefined,
  channel: ScreenedChannel,
): readonly ScreeningRegister[] {
  if (channel === 'fax') return ['fps']
  const { as, because } = subscriberOf(contact, point)
  if (as === 'corporate') return isProvenCorporate(contact) ? ['ctps'] : ['tps', 'ctps']
  if (because === 'private-label') return ['tps']
  return because === 'line-not-known' || isBusinessOfUnknownForm(contact) ? ['tps', 'ctps'] : ['tps']
}

/** Forms whose numbers are on the TPS: the law treats them like a private person (`pecr.r21.tps`). */
const individualForms: readonly LegalForm[] = ['sole-trader', 'partnership', 'unincorporated']

function isBusinessOfUnknownForm({ kind, subscriberType, legalForm }: MarketingContact): boolean {
  const isBusiness = kind === 'organisation' || subscriberType === 'sole-trader-or-partnership'
  return isBusiness && !(legalForm !== '' && individualForms.includes(legalForm))
}
