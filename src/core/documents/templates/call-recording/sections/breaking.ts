import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { complaintRoute } from '../../complaint-route'
import { heading, paragraph } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import { regulatorSentence } from '../../request-letter'
import type { CallRecordingFacts } from '../facts'

/** What follows when somebody breaks it, rights and complaints (S3-42, S3-43; `rec.misuse`, `complaint.notice`). */
export function breaking({ reportsTo }: CallRecordingFacts, { organisation }: Frame): Block[] {
  const policy = organisation.privacyPolicyUrl.trim()
  return [
    heading('If this policy is broken', 1),
    ...paragraph(
      'Breaking this policy is serious and can be a disciplinary matter. Taking or passing on a recording without leave can be a crime.',
      [],
      ['rec.misuse', 'rec.policy-fields'],
    ),
    ...paragraph(
      inside(reportsTo) &&
        `Whoever breaks it by accident tells their ${inside(reportsTo)} at once: the sooner it is told, the less harm it does.`,
      ['reportsTo'],
      ['rec.policy-fields', 'breach.definition'],
    ),
    heading('Your rights, and complaints', 1),
    ...paragraph(
      'You can ask for your recordings and object to their use, and in many cases have them erased. It normally costs nothing.',
      [],
      ['rec.sar', 'rights.any-form', 'object.general', 'rights.fee'],
    ),
    ...paragraph(
      `You have the right to complain to us: ${complaintRoute(organisation)}. We confirm within 30 days that we have your complaint, look into it and tell you what came of it. ${regulatorSentence(organisation)}`,
      ['organisation'],
      ['complaint.notice', 'complaint.right', 'complaint.ack'],
    ),
    ...paragraph(policy && [{ text: 'More in our privacy policy: ' }, { text: policy, href: policy }], [
      'organisation',
    ]),
  ]
}
