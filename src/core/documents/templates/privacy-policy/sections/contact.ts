import type { Words } from '../../../block'
import type { Organisation } from '../../../../organisation/organisation'
import { paragraph, type PolicySection } from '../section'
import { inside, roleInside } from '../sentences'

/** Where questions go, and how the policy changes (S4-39, J6). */
export const contact: PolicySection = {
  id: 'contact',
  title: 'Questions, and changes to this policy',
  compose(_facts, { organisation }) {
    const policy = inside(organisation.privacyPolicyUrl)
    return [
      ...paragraph(
        question(organisation),
        ['organisation.privacyLeadRole', 'organisation.privacyLeadEmail'],
        ['notice.13'],
      ),
      ...paragraph(
        'We change this policy when what we do changes. Its version and date stand under the title. Ask us for an older version if you need one.',
      ),
      ...paragraph(policy && [{ text: 'The current version is at ' }, { text: policy, href: policy }, { text: '.' }], [
        'organisation.privacyPolicyUrl',
      ]),
    ]
  },
  gaps: () => [],
}

function question({ privacyLeadRole, privacyLeadEmail }: Organisation): Words {
  const [role, email] = [roleInside(privacyLeadRole), inside(privacyLeadEmail)]
  if (!role || !email) return ''
  return [
    { text: `If you have a question about this policy, or want to know what we hold about you, ask our ${role}: ` },
    { text: email, href: `mailto:${email}` },
  ]
}
