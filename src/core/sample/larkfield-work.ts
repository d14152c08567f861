import type { AssessmentInput } from '../breaches/assessment'
import type { FactsPatch, QuickReport } from '../breaches/facts'
import type { NewEvent } from '../requests/event'
import type { NewRequest } from '../requests/new-request'
import type { SampleDays } from './sample-days'

/** A request of the sample: about whom (a sample contact by name), what was logged, and what happened since. */
export type SampleRequest = { readonly who: string; readonly logged: NewRequest; readonly events: readonly NewEvent[] }

/** The requests that are under way: one with a pause, one that waits for identity, one that wants no more marketing. */
export function larkfieldRequests({ day }: SampleDays): readonly SampleRequest[] {
  const searched = (place: string, items: number): NewEvent => {
    return { type: 'place-done', on: day('2026-11-09'), place, found: 'found', items, who: 'Ruth Calder' }
  }
  return [
    {
      who: 'Tom Ashdown',
      logged: { kind: 'access', receivedOn: day('2026-10-28'), scope: 'everything you hold about me', details: {} },
      events: [
        { type: 'acknowledged', on: day('2026-10-29'), how: 'post' },
        {
          type: 'identity-not-needed',
          on: day('2026-10-29'),
          why: 'He was coached here, and wrote from his own address.',
        },
        {
          type: 'clarification-asked',
          on: day('2026-11-02'),
          what: 'Which years he means: he was coached here twice.',
        },
        { type: 'clarification-answered', on: day('2026-11-06'), what: 'The second time only.' },
        searched('E-mail', 41),
        searched('Steward', 28),
        searched('Customer system', 12),
        searched('Paper files', 3),
        { type: 'place-asked', on: day('2026-11-12'), place: 'Notes of associates', who: 'Aoife Brennan' },
      ],
    },
    {
      who: 'Elin Rhys',
      logged: {
        kind: 'access',
        receivedOn: day('2026-11-17'),
        receivedBy: 'phone',
        scope: 'what you have on me',
        details: {},
      },
      events: [
        { type: 'acknowledged', on: day('2026-11-18'), how: 'e-mail' },
        { type: 'identity-asked', on: day('2026-11-18'), what: 'A bill or letter: nobody here has met her.' },
      ],
    },
    {
      who: 'Nadia Farouk',
      logged: {
        kind: 'do-not-contact',
        receivedOn: day('2026-11-23'),
        scope: 'No more newsletters or invitations, thank you.',
        details: { reach: 'all' },
      },
      events: [
        {
          type: 'place-done',
          on: day('2026-11-23'),
          place: 'Mailing lists',
          found: 'found',
          items: 1,
          who: 'Ruth Calder',
        },
      ],
    },
  ]
}

/** The breach whose 72 hours are running: a bag with session notes, left on a train. */
export function larkfieldBreach({ at }: SampleDays) {
  const report: QuickReport = {
    title: 'Bag with session notes left on a train',
    kind: 'lost-paper',
    nearMiss: false,
    role: 'controller',
    clientName: '',
    whatHappened: 'A coach left her bag on the evening train. In it were session notes on paper, about 14 pages.',
    occurredIs: 'about',
    occurredAt: at('2026-11-20', '18:10'),
    foundAt: at('2026-11-23', '09:05'),
    awareAt: at('2026-11-23', '09:20'),
    ongoing: 'no',
    dataCategories: ['health', 'basic-identifiers'],
    peopleCategories: ['customers'],
    peopleCount: 3,
  }
  const known: FactsPatch = {
    howFound: 'The coach missed her bag on Monday morning and rang the office.',
    recordCount: 14,
    containment: 'Lost property of the railway was rung twice. No answer yet.',
    measuresBefore: 'Notes carry initials only. The laptop was not in the bag.',
    trained: 'yes',
  }
  return { report, known, ticks: ['note-times', 'search-route', 'list-pages', 'keep-evidence', 'who-and-how-many'] }
}

/** The assessment as far as it has come: 4 × 0.5 + 0.5 = 2.5. Nothing is decided yet. */
export const larkfieldAssessment: AssessmentInput = {
  dataKind: 'sensitive',
  credentialsOpen: null,
  adjustments: [],
  ease: 'limited',
  seenBy: 'unknown',
  changed: 'no',
  outOfReach: 'no',
  intent: 'no',
  unreadable: false,
  riskRemoved: false,
  disproportionate: false,
  exceptionReason: '',
  nhsImpact: '',
  nhsLikelihood: '',
  notes: {
    dataKind: 'The notes mention anxiety and a diagnosis.',
    ease: 'Initials and employer, no full names.',
    seenBy: 'The bag has not been handed in.',
    outOfReach: 'Copies exist.',
    intent: 'Left behind by the coach.',
  },
}
