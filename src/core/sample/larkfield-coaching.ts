import type { NoteFacts } from '../coaching-notes/note'
import type { NewDisclosure } from '../coaching/disclosure'
import type { Engagement, EngagementFacts } from '../coaching/engagement'
import type { NewSession } from '../coaching/session'
import { spanOf } from '../retention/period'
import { larkfieldNotes as written } from './larkfield-notes'
import type { SampleDays } from './sample-days'

/** An engagement of the sample: people by their names, what was signed and written, and what happened since. */
export type SampleEngagement = {
  readonly client: string
  readonly coach: string
  readonly sponsor: string
  readonly facts: Omit<EngagementFacts, 'clientId' | 'coachId' | 'sponsorId'>
  readonly passedOn: Omit<NewDisclosure, 'recipientId'>
  readonly signedOn: string
  readonly background: Pick<Engagement, 'aims' | 'careerHistory' | 'lifeHistory'>
  readonly sessions: readonly NewSession[]
  readonly notes: readonly NoteFacts[]
  /** What the sponsor may see, and the day the client agreed to it. */
  readonly share: Pick<Engagement, 'shared' | 'progress' | 'shareAgreedOn'> | null
  /** Empty while it runs. */
  readonly completedOn: string
}

/** One engagement that runs, one that ended on the last day of August, whose notes go at the end of February, and one whose note waits for a decision. */
export function larkfieldEngagements({ day }: SampleDays): readonly SampleEngagement[] {
  const held = (on: string): NewSession => ({ sessionOn: day(on), minutes: 60, state: 'held' })
  const noted = (on: string, body: NoteFacts['body'], marks: NoteFacts['marks'] = []): NoteFacts => ({
    sessionOn: day(on),
    marks,
    body,
  })
  const agreed = { period: spanOf(6, 'months'), periodReason: '', periodApprover: '' }
  const toChoose = { recipientName: '', recipientRole: 'associate', purpose: 'Choosing a coach' } as const
  return [
    {
      client: 'Joan Whitlock',
      coach: 'Aoife Brennan',
      sponsor: '',
      facts: {
        ...agreed,
        coachName: '',
        contracts: 'client',
        pays: 'client',
        serviceAgreementOn: day('2026-06-17'),
        startedOn: day('2026-06-15'),
        firstMeetingOn: day('2026-06-22'),
      },
      passedOn: {
        ...toChoose,
        what: ['contact-details'],
        disclosedOn: day('2026-06-16'),
        clientKnew: 'notice',
        underContract: 'yes',
      },
      signedOn: day('2026-06-19'),
      background: { aims: 'To go back to work after two years away.', careerHistory: '', lifeHistory: '' },
      sessions: [
        held('2026-06-22'),
        held('2026-07-20'),
        held('2026-10-19'),
        { sessionOn: day('2026-11-30'), minutes: 60, state: 'planned' },
      ],
      notes: [noted('2026-06-22', written.joanFirst), noted('2026-07-20', written.joanSecond, ['health'])],
      share: null,
      completedOn: '',
    },
    {
      client: 'Helen Marsh',
      coach: 'Aoife Brennan',
      sponsor: 'Tideway Components Ltd',
      facts: {
        ...agreed,
        coachName: '',
        contracts: 'sponsor',
        pays: 'sponsor',
        serviceAgreementOn: '',
        startedOn: day('2026-02-10'),
        firstMeetingOn: day('2026-03-02'),
      },
      passedOn: {
        ...toChoose,
        what: ['contact-details', 'aims'],
        disclosedOn: day('2026-02-12'),
        clientKnew: 'asked',
        underContract: 'yes',
      },
      signedOn: day('2026-02-24'),
      background: {
        aims: 'To lead a larger team.',
        careerHistory: 'Twelve years in purchasing, the last three as head of it.',
        lifeHistory: '',
      },
      sessions: [held('2026-03-02'), held('2026-05-11'), held('2026-08-31')],
      notes: [noted('2026-03-02', written.helenFirst), noted('2026-08-31', written.helenLast)],
      share: {
        shared: ['sessions', 'completion'],
        progress: '',
        shareAgreedOn: day('2026-02-24'),
      },
      completedOn: day('2026-08-31'),
    },
    {
      client: 'Gareth Pryce',
      coach: 'Aoife Brennan',
      sponsor: 'Pennant Steel Ltd',
      facts: {
        ...agreed,
        coachName: '',
        contracts: 'sponsor',
        pays: 'sponsor',
        serviceAgreementOn: '',
        startedOn: day('2025-11-03'),
        firstMeetingOn: day('2025-11-24'),
      },
      passedOn: {
        ...toChoose,
        what: ['contact-details'],
        disclosedOn: day('2025-11-05'),
        clientKnew: 'notice',
        underContract: 'yes',
      },
      signedOn: day('2025-11-17'),
      background: { aims: '', careerHistory: '', lifeHistory: '' },
      sessions: [held('2025-11-24'), held('2026-02-16'), held('2026-05-18')],
      notes: [noted('2026-05-18', written.garethLast)],
      share: { shared: ['sessions'], progress: '', shareAgreedOn: day('2025-11-17') },
      completedOn: day('2026-05-18'),
    },
  ]
}
