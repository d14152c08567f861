import type { Term } from '../term'

/** Words of requests and the rights behind them. */
export const requestTerms: readonly Term[] = [
  {
    word: 'Access request',
    also: ['subject access request', 'SAR', 'DSAR', 'right of access'],
    say: 'Somebody asks what you hold about them. They get a copy, and a few facts about how you use it.',
    rules: ['sar.recognise', 'sar.content'],
    href: '/requests/new?kind=access',
  },
  {
    word: 'Erasure request',
    also: ['right to erasure', 'right to be forgotten', 'deletion'],
    say: 'Somebody asks you to delete what you hold about them. Some of it may have to stay, with a reason.',
    rules: ['erase.grounds', 'erase.exceptions'],
    href: '/requests/new?kind=erasure',
  },
  {
    word: 'Correction request',
    also: ['rectification', 'right to rectification'],
    say: 'Somebody says that a fact about them is wrong or missing, and asks you to put it right.',
    rules: ['rect.duty'],
    href: '/requests/new?kind=rectification',
  },
  {
    word: 'Restriction request',
    also: ['right to restriction', 'restriction of processing'],
    say: 'Somebody asks you to keep their details but not to use them, for example while a fact is being checked.',
    rules: ['restrict.when'],
    href: '/requests/new?kind=restriction',
  },
  {
    word: 'Objection',
    also: ['right to object'],
    say: 'Somebody is against a use of their details. For marketing you stop at once. For other uses you weigh the reasons.',
    rules: ['object.general', 'object.marketing'],
    href: '/requests/new?kind=objection',
  },
  {
    word: 'Portability request',
    also: ['data portability', 'right to data portability'],
    say: 'Somebody wants what they gave you as a file that another program can read.',
    rules: ['port.when'],
    href: '/requests/new?kind=portability',
  },
  {
    word: 'Automated decision',
    also: ['profiling', 'automated decision-making'],
    say: 'A computer decides something that matters to a person, and nobody looks. The person may ask for somebody to look.',
    rules: ['adm.rules'],
  },
  {
    word: 'Complaint',
    say: 'Somebody says that you handled their details wrongly. You confirm it within 30 days, look into it and say what came of it.',
    rules: ['complaint.right', 'complaint.ack'],
    href: '/requests/new?kind=complaint',
  },
  {
    word: 'Due date',
    also: ['deadline', 'one calendar month', 'the clock'],
    say: 'The last day on which an answer is in time. It is the day with the same number in the next month, or the next working day.',
    rules: ['sar.deadline', 'sar.roll'],
    href: '/guidance/calculator',
  },
  {
    word: 'Pause',
    also: ['clarification', 'stop the clock'],
    say: 'You asked what exactly they want, and wait. Those days do not count. Only access requests can be paused so.',
    rules: ['sar.pause', 'rights.no-pause'],
  },
  {
    word: 'More time',
    also: ['extension'],
    say: 'Up to two months more for a hard request. You tell the person, with the reason, before the first month is over.',
    rules: ['sar.extend', 'sar.extend.notice'],
  },
  {
    word: 'Identity check',
    also: ['proof of identity', 'ID'],
    say: 'Making sure that the person who asks is the person it is about. Only where you really doubt it.',
    rules: ['rights.id'],
  },
  {
    word: 'Exemption',
    say: 'A case in which something may be left out of an answer. Each is looked at by itself and written down.',
    rules: ['sar.exemptions'],
  },
  {
    word: 'Taking out',
    also: ['redaction', 'blacking out'],
    say: 'Removing words about other people from a copy before it goes, so that nobody can get them back.',
    rules: ['sar.third-party'],
  },
  {
    word: 'Refusal',
    also: ['manifestly unfounded', 'manifestly excessive'],
    say: 'Saying no to a request that is plainly not meant, or plainly too much. You must be able to show why.',
    rules: ['rights.refuse', 'rights.refuse.letter'],
  },
]
