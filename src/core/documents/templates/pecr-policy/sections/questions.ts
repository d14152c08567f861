import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { complaintRoute } from '../../complaint-route'
import { heading, paragraph } from '../../privacy-policy/section'
import type { Organisation } from '../../../../organisation/organisation'
import { inside, roleInside } from '../../privacy-policy/sentences'
import { regulatorSentence } from '../../request-letter'
import type { PecrPolicyFacts } from '../facts'

/** Where to ask and to complain (`complaint.notice`). */
export function questions(_facts: PecrPolicyFacts, { organisation }: Frame): Block[] {
  return [
    heading('Questions and complaints', 1),
    ...paragraph(
      `${lead(organisation)}You can complain to us: ${complaintRoute(organisation)}. ${regulatorSentence(organisation)}`,
      ['organisation'],
      ['complaint.notice', 'complaint.right'],
    ),
  ]
}

function lead({ privacyLeadName, privacyLeadRole }: Organisation): string {
  const [name, role] = [inside(privacyLeadName), inside(privacyLeadRole)]
  if (name !== '') return `${[name, role].filter(Boolean).join(', ')}, looks after this policy. `
  return role === '' ? '' : `Our ${roleInside(role)} looks after this policy. `
}
