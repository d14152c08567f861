import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { paragraph } from '../../privacy-policy/section'
import type { PecrPolicyFacts } from '../facts'
import { variantWords } from '../words'

/** What the rules are, and whom the organisation contacts (`pecr.scope`, S2-9, S2-10). */
export function opening({ variant }: PecrPolicyFacts, { organisation }: Frame): Block[] {
  return [
    ...paragraph(
      `The Privacy and Electronic Communications Regulations 2003 (PECR) say when an organisation may market by telephone, e-mail, text and the like. ${organisation.name} keeps to them, and to data protection law beside them: one does not take the place of the other.`,
      ['organisation'],
      ['pecr.scope', 'pecr.dm.definition'],
    ),
    ...paragraph(
      `PECR protects people and organisations alike, also where nobody can be recognised. Those we deal with are ${variantWords[variant].people}. Marketing is any message that promotes something, a service or an aim, to particular people.`,
      ['variant'],
      ['pecr.scope', 'pecr.dm.aims', 'pecr.dm.directed', 'pecr.b2b.same-rules'],
    ),
  ]
}
