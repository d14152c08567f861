import type { HouseOptions } from '../../../flows/house-options'
import { houseOptions } from '../../../house/house-input'
import type { Organisation } from '../../../organisation/organisation'
import type { PrivacyPolicyFacts } from '../privacy-policy/facts'
import type { PecrPolicyFacts } from './facts'
import { variantOf, variantWords } from './words'

/** A first draft: what the privacy policy says of marketing already, and nothing claimed. */
export function pecrPolicyStarter(
  { sector, privacyLeadEmail, email }: Organisation,
  policy: PrivacyPolicyFacts | null,
  house: HouseOptions,
): PecrPolicyFacts {
  const said = policy?.marketing
  const variant = variantOf[sector]
  return {
    variant,
    channels: [
      ...(said?.calls === 'yes' ? (['live-call'] as const) : []),
      ...(said?.emails === 'yes' ? (['email', 'sms'] as const) : []),
    ],
    ...(said?.calls === 'no' && said.emails === 'no' && { noMarketing: true }),
    screening: { provider: said?.screeningTool ?? '', licence: '' },
    indication: '',
    evidence: 'on the record of the person',
    oneRole: { is: '', reason: '' },
    service: variantWords[variant].service,
    stopContact: privacyLeadEmail || email,
    house: houseOptions.parse(house),
  }
}
