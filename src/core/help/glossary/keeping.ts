import type { Term } from '../term'

/** Words of keeping, destroying and accounting for what is held. */
export const keepingTerms: readonly Term[] = [
  {
    word: 'Why we may use it',
    also: ['lawful basis', 'legal basis'],
    say: 'The reason in law for using somebody’s details: a contract, a duty, their yes, and a few more. There must be one.',
    rules: ['basis.list'],
    href: '/settings/basis',
  },
  {
    word: 'Legitimate interests',
    also: ['LIA', 'three-part test', 'balancing test'],
    say: 'You have a good reason, you need the details for it, and it does not weigh more on the person than it is worth.',
    rules: ['lia.test', 'li.marketing'],
    href: '/documents/assessments',
  },
  {
    word: 'Keep until, Destroy on',
    also: ['retention period', 'retention'],
    say: 'How long something is kept, and the day it goes. Nothing is kept for ever.',
    rules: ['retention.principle', 'retention.engine'],
    href: '/documents/retention',
  },
  {
    word: 'Hold',
    also: ['legal hold', 'litigation hold'],
    say: 'Nothing of this is destroyed for now, because a case or a claim is open.',
    rules: ['rights.offence', 'settled.retention-extra'],
  },
  {
    word: 'Certificate of destruction',
    say: 'The paper that says what was destroyed, when, how and by whom.',
    rules: ['retention.engine'],
    href: '/documents/retention',
  },
  {
    word: 'Privacy policy',
    also: ['privacy notice', 'privacy information'],
    say: 'What you tell people about their details: why you have them, who sees them, how long, and what they may ask.',
    rules: ['notice.13', 'notice.14'],
    href: '/documents/privacy-policy',
  },
  {
    word: 'Record of processing',
    also: ['RoPA', 'Article 30 record'],
    say: 'Your own list of what you use details for, whose they are, who sees them and how long you keep them.',
    rules: ['ropa.duty'],
    href: '/documents/records',
  },
  {
    word: 'Impact assessment',
    also: ['DPIA', 'data protection impact assessment'],
    say: 'Thinking a risky new use through before it starts. A short screening says whether you need a full one.',
    rules: ['dpia.triggers'],
    href: '/documents/assessments',
  },
  {
    word: 'Controller',
    say: 'Whoever decides why and how details are used. For your own contacts, that is you.',
    rules: ['settled.processor-clock', 'breach.client-orgs'],
  },
  {
    word: 'Supplier who handles data',
    also: ['processor'],
    say: 'A firm that keeps or uses details for you and only as you say: the cloud, payroll, computer support.',
    rules: ['processor.contract'],
    href: '/documents/suppliers',
  },
  {
    word: 'More private details',
    also: ['special category data', 'sensitive data', 'health data'],
    say: 'Health, beliefs, race, sex life and the like. They need a second reason in law.',
    rules: ['special.health', 'special.basis-too'],
  },
  {
    word: 'ICO',
    also: ['Information Commissioner', 'the regulator', 'supervisory authority'],
    say: 'The regulator for these laws in the United Kingdom. Most organisations pay it a fee each year, and report breaches to it.',
    rules: ['reg.regulator-name', 'reg.fee'],
    href: '/settings/organisation',
  },
  {
    word: 'Data protection officer',
    also: ['DPO'],
    say: 'Somebody who watches over all this and reports to the top. Public bodies must have one; a practice is one.',
    rules: ['dpo.need'],
  },
  {
    word: 'UK GDPR',
    also: ['data protection law', 'DPA 2018', 'Data Protection Act'],
    say: 'The law on using details about people. It stands beside PECR and always applies.',
    rules: ['acc.record', 'gdpr.penalty'],
    href: '/guidance/library',
  },
  {
    word: 'PECR',
    also: ['Privacy and Electronic Communications Regulations', 'e-privacy'],
    say: 'The law on marketing by phone, e-mail, text and fax, and on cookies.',
    rules: ['pecr.applies', 'pecr.scope'],
    href: '/guidance/library/article/what-is-pecr',
  },
]
