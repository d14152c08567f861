import type { Organisation } from '../../../../organisation/organisation'
import type { Words } from '../../../block'
import { labelled, list, missing, paragraph, type PolicySection } from '../section'
import { inside } from '../sentences'

/** Complaints: first line to the organisation, second to the regulator (`complaint.notice`, `complaint.ack`, `complaint.act`). */
export const complaints: PolicySection = {
  id: 'complaints',
  title: 'How to complain',
  compose(_facts, { organisation }) {
    const { regulator } = organisation
    const name = inside(regulator.name)
    return [
      ...paragraph(
        toUs(organisation),
        ['organisation.complaintUrl', 'organisation.privacyLeadEmail'],
        ['complaint.right', 'complaint.facilitate'],
      ),
      ...paragraph(
        'We confirm within 30 days that your complaint has reached us. We start on it straight away, keep you informed, and tell you what came of it without needless delay.',
        [],
        ['complaint.ack', 'complaint.act'],
      ),
      ...paragraph(
        name && `You can also complain to the regulator, the ${name}:`,
        ['organisation.regulator'],
        ['complaint.notice', 'reg.regulator-name'],
      ),
      ...list([
        { words: labelled('Write', inside(regulator.address)), fact: 'organisation.regulator' },
        { words: labelled('Ring', inside(regulator.phone)), fact: 'organisation.regulator' },
        { words: webWords(inside(regulator.web)), fact: 'organisation.regulator' },
      ]),
      ...paragraph('And you can go to court.', [], ['rights.refuse.letter']),
    ]
  },
  gaps: (_facts, { organisation: { regulator } }) => [
    ...missing(regulator.name, 'organisation.regulator.name', 'Which regulator can people complain to?'),
    ...missing(
      regulator.web + regulator.address + regulator.phone,
      'organisation.regulator.web',
      'How do people reach the regulator?',
    ),
  ],
}

function toUs({ complaintUrl, privacyLeadEmail, phone, address }: Organisation): Words {
  const [page, email] = [inside(complaintUrl), inside(privacyLeadEmail)]
  const others = [inside(phone) && `ring ${inside(phone)}`, inside(address) && 'write to our address'].filter(Boolean)
  return [
    { text: 'You have the right to complain to us about how we use your information. ' },
    ...(page ? [{ text: 'There is a form at ' }, { text: page, href: page }, { text: '. ' }] : []),
    ...(email
      ? [
          { text: 'Send an e-mail to ' },
          { text: email, href: `mailto:${email}?subject=${encodeURIComponent('Complaint')}` },
          { text: others.length > 0 ? `, ${others.join(', ')}, or tell any of us.` : ', or tell any of us.' },
        ]
      : []),
  ]
}

function webWords(web: string): Words {
  return (
    web && [
      { text: 'Online: ', bold: true },
      { text: web, href: web },
    ]
  )
}
