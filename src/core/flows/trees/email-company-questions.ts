import { defineSteps, type Question } from '../flow'
import type { RuleId } from '../../law/rules'
import { noContact } from './common-ends'
import type { MailWay } from './email-way'

const part = 'company'

/** Ends of the questions about a message to a company. */
type CompanyEnd = 'EC2.own-rule' | 'EC4.finish' | 'EC5.fix' | 'may-send-company' | 'no-contact-decide'

/** Is it really the company’s own? Asked where a register entry covers the whole contact (EC1). */
export function ownedByCompany<Yes extends string, No extends string>(
  { to }: MailWay,
  yes: Yes,
  no: No,
): Question<Yes | No> {
  return {
    kind: 'question',
    part,
    short: 'The company’s own?',
    ask: `Does the company or public body itself pay for this ${to}?`,
    why: `People at a company also have a private ${to}, and then they are protected like anybody else. When in doubt, treat it as theirs.`,
    example: 'A name at the firm’s own domain, or a phone the firm hands out. Not a free webmail address.',
    rules: ['pecr.subscriber.who', 'pecr.subscriber.unknown', 'settled.corporate-proof'],
    answers: [
      { id: 'yes', label: 'Yes', next: yes },
      { id: 'no', label: 'No, or we are not sure', next: no },
    ],
  }
}

type Shows = { readonly ask: string; readonly why: string; readonly example: string; readonly rules: readonly RuleId[] }

/** A message to a company or public body, from one’s own rules on (EC2 to EC5 of the law digest). */
export function companySteps({ to, many }: MailWay, shows: Shows) {
  return defineSteps<CompanyEnd>()({
    EC2: {
      kind: 'question',
      part,
      short: 'Own rule on companies?',
      ask: 'Do you have a rule of your own to write only to those who showed an interest?',
      why: `The law asks no yes of a company before ${many}; a European plan to change that never became law here. Some organisations ask for a sign all the same, and then their own rule counts.`,
      example: '“Companies are treated like people: we write only after they got in touch.”',
      rules: [
        'house.corporate-as-individual',
        'house.positive-indication-only',
        'settled.house-reach',
        'settled.no-looser',
        'pecr.r22.eprivacy-note',
      ],
      factKey: 'own-rule-company',
      answers: [
        { id: 'no', label: 'No such rule for {who}', short: 'No', usual: true, next: 'EC3' },
        { id: 'yes', label: 'Yes', next: 'EC2.indication' },
      ],
    },
    'EC2.indication': {
      kind: 'question',
      part,
      short: 'Shown an interest?',
      ask: 'Has {who} shown that they want to hear from you?',
      why: 'Your own rule asks for a sign that you can show. It does not replace what the UK GDPR asks for, so the questions go on.',
      example: 'The buyer answered your request on LinkedIn, or asked to be told of new courses.',
      rules: ['house.corporate-as-individual', 'house.stricter-only', 'settled.house-reach', 'pecr.r22.eprivacy-note'],
      factKey: 'sign-of-interest',
      answers: [
        { id: 'yes', label: 'Yes, and we can show it', next: 'EC3' },
        { id: 'no', label: 'No, or we cannot show it', next: 'EC2.own-rule' },
      ],
    },
    EC3: {
      kind: 'question',
      part,
      short: 'Does it name a person?',
      ask: `Does the ${to} or the message name a person?`,
      why: 'A named person at work has the same rights over their data as anybody. A general mailbox names nobody.',
      example: 'jo.quill@ names a person. info@ and sales@ do not, unless you write “Dear Jo”.',
      rules: ['pecr.named-business-contact', 'pecr.scope'],
      factKey: 'named-person',
      answers: [
        { id: 'yes', label: 'Yes', next: 'EC4' },
        { id: 'no', label: 'No, nobody', next: 'EC5' },
      ],
    },
    EC4: {
      kind: 'question',
      part,
      short: 'Reason, notice and source?',
      ask: 'Is your reason written down, do they know of it, and do you know where the details came from?',
      why: 'The usual reason is legitimate interests, weighed in a short written assessment. They must be able to read what you hold and why, with its source, and they must not have objected. A rule of your own cannot stand in for any of this.',
      example:
        'An assessment signed in May, a link to the notice in the message, and “from their website” on the entry.',
      rules: [
        'pecr.named-business-contact',
        'lia.test',
        'li.marketing',
        'list.public-source',
        'notice.14',
        'object.marketing',
        'house.company-contact-li',
        'settled.no-looser',
      ],
      factKey: 'reason-and-notice',
      answers: [
        { id: 'yes', label: 'Yes, all of it', next: 'EC5' },
        { id: 'no', label: 'No, something is missing', next: 'EC4.finish' },
      ],
    },
    EC5: {
      kind: 'question',
      part: 'message',
      short: 'Sender and way out shown?',
      ...shows,
      answers: [
        { id: 'yes', label: 'Yes, all of it', next: 'no-contact-company' },
        { id: 'no', label: 'No, something is missing', next: 'EC5.fix' },
      ],
    },
    'no-contact-company': noContact('may-send-company', 'message'),
  })
}
