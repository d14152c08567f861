import type { RuleId } from '../../law/rules'
import type { Outcome } from '../flow'
import { companyDetails } from './email-outcomes'
import type { MailWay } from './email-way'

/** Ends of a message to a company or public body. */
export function companyOutcomes({ one, many }: MailWay, fixRules: readonly RuleId[]) {
  return {
    'EC2.own-rule': {
      kind: 'outcome',
      verdict: 'blocked',
      byHouse: true,
      say: `The law would allow ${many} to a company. Your own rule does not, because there is no sign that {who} wants them.`,
      duties: [],
      rules: [
        'house.corporate-as-individual',
        'house.positive-indication-only',
        'house.stricter-only',
        'settled.house-reach',
        'pecr.r22.eprivacy-note',
      ],
    },
    'EC4.finish': {
      kind: 'outcome',
      verdict: 'human-decision',
      say: 'No yes is needed from a company. What is missing is the reason for using this person’s details, the notice, or where they came from. Finish that first.',
      duties: [
        {
          say: 'Write a legitimate interests assessment: the purpose, whether it needs this message, and what it means for the person.',
          rules: ['lia.test', 'li.marketing'],
        },
        {
          say: 'Have privacy information ready, give or link it at the first contact, and say where the details came from.',
          rules: ['notice.14', 'list.public-source', 'pecr.named-business-contact'],
        },
        { say: 'If they have objected, do not send it at all.', rules: ['object.marketing'] },
      ],
      rules: ['pecr.named-business-contact', 'lia.test', 'list.public-source'],
      mend: { label: 'Start again when it is written' },
    },
    'EC5.fix': {
      kind: 'outcome',
      verdict: 'blocked',
      mendable: true,
      word: 'Fix first',
      say: 'It may not go out like this, not even to a company. Put in what is missing, then it may.',
      duties: [
        { say: 'Say plainly who sends it.', rules: ['pecr.r23'] },
        { say: 'Give an address or link for saying stop that works.', rules: ['pecr.r23', 'pecr.unsub.every-message'] },
        ...(fixRules.includes('pecr.email.company-details') ? [companyDetails] : []),
      ],
      rules: fixRules,
      mend: { label: 'Start again when it is put right' },
    },
    'may-send-company': {
      kind: 'outcome',
      verdict: 'allowed-with-duties',
      say: `You may send ${one} of this kind to a company without a yes, if you do these things.`,
      duties: [
        {
          say: 'Put a way to unsubscribe into every message.',
          rules: ['pecr.unsub.every-message', 'pecr.r23', 'house.unsubscribe-always'],
        },
        { say: 'Put a person who objects on the suppression list at once.', rules: ['object.marketing', 'optout.now'] },
        {
          say: 'When the organisation asks, put all of it on the list: its domain and its switchboard.',
          rules: ['suppress.organisation'],
        },
        { say: 'Stop when the person leaves the organisation.', rules: ['retention.defaults'] },
        {
          say: 'Do not speak of consent while you rest on legitimate interests.',
          rules: ['pecr.r22.corporate', 'basis.after-pecr'],
        },
        { say: 'In the first message tell a named person that they can object.', rules: ['object.inform'] },
      ],
      rules: [
        'pecr.r22.corporate',
        'pecr.unsub.every-message',
        'suppress.organisation',
        'object.marketing',
        'retention.defaults',
      ],
    },
  } as const satisfies Readonly<Record<string, Outcome>>
}
