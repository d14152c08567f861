import { jurisdictionNames } from '../../../../time/jurisdiction'
import { needsOfficer } from '../../../../organisation/needs-officer'
import type { LegalForm, Organisation } from '../../../../organisation/organisation'
import type { Words } from '../../../block'
import { labelled, list, missing, paragraph, type PolicySection } from '../section'
import { inside, oneLine, roleInside, sentence, tidy } from '../sentences'

const forms: Record<LegalForm, string> = {
  company: 'a company',
  llp: 'a limited liability partnership',
  partnership: 'a partnership',
  'scottish-partnership': 'a Scottish partnership',
  'sole-trader': 'a business run by one person',
  charity: 'a charity',
  cio: 'a charitable incorporated organisation',
  'royal-charter': 'a body incorporated by royal charter',
  'public-body': 'a public body',
  unincorporated: 'an association without legal form',
}

/** Who is responsible, and where to reach them (`notice.13`, S4-39). The facts come from the organisation’s profile. */
export const whoWeAre: PolicySection = {
  id: 'who-we-are',
  title: 'Who we are',
  compose(_facts, { organisation }) {
    const name = tidy(organisation.name)
    return [
      ...paragraph(
        name &&
          `${name} is responsible for the information this policy is about: we decide what is kept and what it is used for. The law calls this the controller. ${formSentence(organisation)}`,
        ['organisation.name', 'organisation.legalForm', 'organisation.companyNumber'],
        ['notice.13'],
      ),
      ...list(contactItems(organisation), ['notice.13']),
      ...paragraph(leadSentence(organisation), [
        'organisation.privacyLeadRole',
        'organisation.privacyLeadName',
        'organisation.privacyLeadEmail',
      ]),
      ...paragraph(dpoSentence(organisation), ['organisation.dpoName', 'organisation.dpoContact'], ['dpo.need']),
    ]
  },
  gaps(_facts, { organisation }) {
    return [
      ...missing(organisation.name, 'organisation.name', 'What is the name of your organisation?'),
      ...missing(organisation.address, 'organisation.address', 'What is your postal address?'),
      ...missing(
        organisation.phone + organisation.email,
        'organisation.email',
        'Which e-mail address or telephone number reaches you?',
      ),
      ...missing(
        organisation.privacyLeadRole,
        'organisation.privacyLeadRole',
        'Whose job is privacy in your organisation?',
      ),
      ...missing(
        organisation.privacyLeadEmail,
        'organisation.privacyLeadEmail',
        'Which e-mail address takes questions about privacy?',
      ),
      ...(needsOfficer(organisation)
        ? missing(
            organisation.dpoName,
            'organisation.dpoName',
            'Who is your data protection officer? A public body needs one.',
          )
        : []),
      ...(organisation.dpoName
        ? missing(
            organisation.dpoContact,
            'organisation.dpoContact',
            'How do people reach your data protection officer?',
          )
        : []),
    ]
  },
}

function formSentence({ legalForm, nation, companyNumber }: Organisation): string {
  const number = inside(companyNumber)
  const known = number ? ` Our registered number is ${number}.` : ''
  return `We are ${forms[legalForm]} in ${jurisdictionNames[nation]}.${known}`
}

function contactItems(organisation: Organisation): { words: Words; fact: string }[] {
  const item = (label: string, key: 'address' | 'phone' | 'icoNumber') => ({
    words: labelled(label, oneLine(organisation[key])),
    fact: `organisation.${key}`,
  })
  const email = inside(organisation.email)
  const website = inside(organisation.website)
  return [
    item('Address', 'address'),
    item('Telephone', 'phone'),
    {
      words: email && [
        { text: 'E-mail: ', bold: true },
        { text: email, href: `mailto:${email}` },
      ],
      fact: 'organisation.email',
    },
    {
      words: website && [
        { text: 'Website: ', bold: true },
        { text: website, href: website },
      ],
      fact: 'organisation.website',
    },
    item('Our registration with the regulator', 'icoNumber'),
  ]
}

function leadSentence({ privacyLeadName, privacyLeadRole, privacyLeadEmail }: Organisation): Words {
  const [name, role, email] = [inside(privacyLeadName), roleInside(privacyLeadRole), inside(privacyLeadEmail)]
  if (!role || !email) return ''
  const who = name ? `${name}, our ${role},` : `Our ${role}`
  return [
    { text: `${who} looks after privacy here and answers your questions: ` },
    { text: email, href: `mailto:${email}` },
  ]
}

function dpoSentence({ dpoName, dpoContact }: Organisation): string {
  const name = inside(dpoName)
  return (
    name && sentence(`Our data protection officer is ${name}${inside(dpoContact) ? ` (${inside(dpoContact)})` : ''}`)
  )
}
