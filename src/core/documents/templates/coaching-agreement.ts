import { z } from 'zod'
import { longestCoaching } from '../../retention/row-faults'
import { isLonger, periodWords, span, type Span } from '../../retention/period'
import { calendarDate } from '../../time/calendar-date'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { complaintRoute, complaintRouteGaps } from './complaint-route'
import { regulatorSentence } from './request-letter'

const coachingAgreementFacts = z.strictObject({
  reference: z.string().max(40),
  clientName: z.string().max(300),
  coachName: z.string().max(300),
  sponsorName: z.string().max(300),
  contractingParty: z.enum(['client', 'sponsor']),
  /** How long notes are kept after completion; null while nothing is agreed. */
  retentionPeriod: span.nullable(),
  /** Why more than five years, and who agreed: printed where it is so long (`retention.coaching`). */
  retentionReason: z.string().max(1000),
  retentionApprover: z.string().max(300),
  firstMeetingDate: z.union([calendarDate, z.literal('')]),
  /** What the sponsor will see, in words; empty where it sees nothing. */
  sponsorSees: z.array(z.string().max(200)).max(20),
})
export type CoachingAgreementFacts = z.output<typeof coachingAgreementFacts>

/** The part of a coaching agreement about notes, with the line that is signed before the first session (`doc.coaching-agreement`, S4-24). */
export const coachingAgreement = defineTemplate({
  id: 'coaching-agreement',
  title: 'Coaching agreement: your information and our notes',
  purpose: 'Agrees with a coaching client what is noted, who sees it and how long it is kept, and asks for consent.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: where a law obliges us to show notes.', '2026-11-22: first version.'],
  rules: ['special.coaching', 'retention.coaching', 'consent.record', 'consent.withdraw', 'notice.13'],
  facts: coachingAgreementFacts,
  compose(facts, { organisation }): Block[] {
    const { clientName, coachName, sponsorName, reference } = facts
    return [
      { type: 'title', text: 'Coaching agreement: your information and our notes' },
      {
        type: 'table',
        head: ['Agreement', reference],
        rows: [
          ['Client', clientName],
          ['Coach', coachName || '…'],
          ['Agreed with', facts.contractingParty === 'client' ? clientName : sponsorName],
          ['First session', facts.firstMeetingDate === '' ? '…' : dayMonthYear(facts.firstMeetingDate)],
        ],
      },
      heading('What we keep'),
      paragraph(
        'Your name and how to reach you, what you want from coaching, your career and what you tell us of your life so far, and notes of our sessions. The notes let each session build on the one before, and serve nothing else.',
        'notice.13',
      ),
      heading('Who sees it'),
      paragraph(
        `Your coach writes the notes and reads them. Whoever runs the register at ${organisation.name} looks after it, and opens a note only where there is a reason; each opening is recorded. Nobody else reads them, unless a law obliges us to show them.`,
        'notice.13',
      ),
      paragraph(
        'So that you can choose your coach, we may give your contact details, and no more, to one or more of our associates before we begin. We write down to whom and when, and tell them to destroy the details if you choose somebody else.',
        'notice.13',
      ),
      ...sponsor(facts),
      heading('How long we keep notes'),
      ...howLong(facts),
      heading('How we keep them safe'),
      paragraph(
        'They are kept in an encrypted register that opens only with a passphrase. Paper, where there is any, is kept locked.',
        'notice.13',
      ),
      heading('What you can do'),
      paragraph(
        'You can ask to see what we hold, to have it put right, or to have it erased, and you can object to how we use it. You can take your consent back at any time, by saying so in any way you like; it is as easy as giving it. Then no more notes are written, and those there are go, if you wish. What was done before stays lawful, and coaching can go on without notes.',
        'consent.withdraw',
      ),
      paragraph(
        `Questions or complaints: ${complaintRoute(organisation)}. ${regulatorSentence(organisation)}${organisation.privacyPolicyUrl === '' ? '' : ` How we use information: ${organisation.privacyPolicyUrl}`}`,
        'notice.13',
      ),
      heading('Your consent, signed before the first session'),
      {
        type: 'paragraph',
        words: `☐  I agree that notes of my coaching sessions are kept as described above${facts.retentionPeriod === null ? '' : `, for ${periodWords(facts.retentionPeriod)} after coaching is completed`}, also where they touch on my health, my beliefs or other things the law protects most.`,
        facts: ['retentionPeriod'],
        rules: ['special.coaching', 'consent.record'],
      },
      paragraph('No tick means that no notes are kept. Coaching does not depend on it.', 'special.coaching'),
      { type: 'signature', lines: [`Signature of ${clientName || 'the client'}`, 'Date'] },
      { type: 'signature', lines: [`Signature of ${coachName || 'the coach'}`, 'Date'] },
    ]
  },
  gaps: (facts, { organisation }) => [
    ...complaintRouteGaps(organisation),
    ...(facts.retentionPeriod === null
      ? [{ fact: 'retentionPeriod', say: 'Agree how long notes are kept, and write it into the record.' }]
      : []),
    ...(isOver(facts.retentionPeriod) && (facts.retentionReason === '' || facts.retentionApprover === '')
      ? [{ fact: 'retentionReason', say: 'More than five years needs a reason and the name of whoever agreed.' }]
      : []),
    ...(facts.coachName === '' ? [{ fact: 'coachName', say: 'Name the coach.' }] : []),
    ...(facts.firstMeetingDate === ''
      ? [{ fact: 'firstMeetingDate', say: 'Write the day of the first session.' }]
      : []),
  ],
  checkBeforeUse: [
    'Is the period the one you agreed with the client?',
    'The box is empty when the client gets it, and it is signed before the first session.',
    'What it says about safety and about who sees the notes must be true with you.',
  ],
})

const heading = (text: string): Block => ({ type: 'heading', level: 2, text })
const paragraph = (words: string, rule: string): Block => ({ type: 'paragraph', words, rules: [rule] })
const isOver = (period: Span | null) => period !== null && isLonger(period, longestCoaching)

function howLong({ retentionPeriod, retentionReason, retentionApprover }: CoachingAgreementFacts): Block[] {
  const origin = { facts: ['retentionPeriod'], rules: ['retention.coaching'] }
  if (retentionPeriod === null)
    return [{ type: 'paragraph', words: 'We agree on this time after coaching is completed: …', ...origin }]
  const after = `We keep them for ${periodWords(retentionPeriod)}, counted from the day coaching is completed, and destroy them then. If one of us wants another time, we agree on it in writing.`
  if (!isOver(retentionPeriod)) return [{ type: 'paragraph', words: after, ...origin }]
  return [
    { type: 'paragraph', words: after, ...origin },
    {
      type: 'paragraph',
      words: `This is longer than five years, because: ${retentionReason} Approved by ${retentionApprover}.`,
      facts: ['retentionReason', 'retentionApprover'],
      rules: ['retention.coaching'],
    },
  ]
}

function sponsor({ sponsorName, sponsorSees }: CoachingAgreementFacts): Block[] {
  if (sponsorName === '') return []
  const sees =
    sponsorSees.length === 0
      ? `${sponsorName} asked for your coaching. It gets no report about you.`
      : `${sponsorName} asked for your coaching. It is told only this: ${sponsorSees.join('; ').toLowerCase()}.`
  return [
    {
      type: 'paragraph',
      words: `${sees} It never sees notes of sessions, or what you told us of your life.`,
      facts: ['sponsorSees'],
      rules: ['notice.13'],
    },
  ]
}
