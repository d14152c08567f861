import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { complaintRoute } from '../../complaint-route'
import { heading, paragraph } from '../../privacy-policy/section'
import { sentence } from '../../privacy-policy/sentences'
import { regulatorSentence } from '../../request-letter'
import type { PecrPolicyFacts } from '../facts'

/** Where to ask and to complain (`complaint.notice`). */
export function questions(_facts: PecrPolicyFacts, { organisation }: Frame): Block[] {
  const lead = [organisation.privacyLeadName, organisation.privacyLeadRole].filter(Boolean).join(', ')
  return [
    heading('Questions and complaints', 1),
    ...paragraph(
      `${lead === '' ? '' : `${sentence(`${lead}, looks after this policy`)} `}You can complain to us: ${complaintRoute(organisation)}. ${regulatorSentence(organisation)}`,
      ['organisation'],
      ['complaint.notice', 'complaint.right'],
    ),
  ]
}
