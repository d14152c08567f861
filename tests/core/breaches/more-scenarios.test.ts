import { routes } from '@core/breaches/advice'
import { advise } from '@core/breaches/advise'
import type { AssessmentAnswers } from '@core/breaches/assessment'
import type { BreachFacts } from '@core/breaches/facts'
import { score } from '@core/breaches/enisa/score'
import { needsAssessment } from '@core/breaches/steps'
import { describe, expect, it } from 'vitest'
import { bagAnswers, coachingFirm, exampleBreach, practice } from './example'

const calm = { otherOrganisations: 'no', crimeSuspected: 'no' } as const
const named = { ease: 'maximum', seenBy: 'nobody' } as const
const because = (id: AssessmentAnswers['adjustments'][number]['id']) => [{ id, reason: 'as recorded' }]
const firm = coachingFirm
const scotland = { ...practice, nation: 'scotland' } as const
const ulster = { ...practice, nation: 'northern-ireland' } as const

type Row = readonly [
  what: string,
  facts: Partial<BreachFacts>,
  answers: Partial<AssessmentAnswers>,
  organisation: typeof firm,
  /** By hand: DPC × EI + CB. */
  severity: number,
  /** regulator, people, organisations, police, route */
  key: string,
]

// Worked out by hand from the tree and the weights of the method; 2, 3 and 4 each begin the next band.
const rows: readonly Row[] = [
  [
    '300 addresses on show',
    calm,
    { ...named, dataKind: 'simple', seenBy: 'known', peopleCount: 300 },
    firm,
    1.25,
    'record-only not-required no-need no-need ico',
  ],
  [
    'the same, and being a client says something',
    calm,
    { ...named, dataKind: 'simple', seenBy: 'known', adjustments: because('says-more') },
    firm,
    2.25,
    'lean-to-tell not-required no-need no-need ico',
  ],
  [
    'laptop stolen, not encrypted',
    { ...calm, crimeSuspected: 'yes' },
    { ease: 'significant', intent: 'yes' },
    firm,
    4,
    'tell tell no-need tell ico',
  ],
  ['ransom, backup good', calm, { outOfReach: 'temporary', intent: 'yes' }, firm, 3.25, 'tell tell no-need tell ico'],
  [
    'mailbox with bank details phished',
    calm,
    { ...named, dataKind: 'credentials', credentialsOpen: 'financial', seenBy: 'unknown', intent: 'yes' },
    firm,
    4,
    'tell tell no-need tell ico',
  ],
  [
    'names overwritten, copy there',
    calm,
    { dataKind: 'simple', seenBy: 'nobody', changed: 'mendable' },
    firm,
    0.75,
    'record-only not-required no-need no-need ico',
  ],
  [
    'notes shredded for good',
    calm,
    { ease: 'significant', seenBy: 'nobody', outOfReach: 'permanent' },
    firm,
    3.5,
    'tell tell no-need no-need ico',
  ],
  [
    'habits that were public',
    calm,
    { ...named, dataKind: 'behavioural', seenBy: 'unknown', adjustments: because('public') },
    firm,
    1.5,
    'record-only not-required no-need no-need ico',
  ],
  [
    'passports to a stranger',
    calm,
    { ...named, dataKind: 'identity-documents', seenBy: 'unknown' },
    firm,
    3.5,
    'tell tell no-need no-need ico',
  ],
  [
    'a criminal record to a wrong firm',
    calm,
    { ...named, dataKind: 'criminal', seenBy: 'known' },
    firm,
    4.25,
    'tell tell no-need no-need ico',
  ],
  [
    'encrypted, but tampered with',
    calm,
    { ...named, unreadable: true, changed: 'mendable' },
    firm,
    4.25,
    'tell tell no-need no-need ico',
  ],
  [
    'encrypted, and out of reach for a time',
    calm,
    { unreadable: true, seenBy: 'nobody', outOfReach: 'temporary' },
    firm,
    2.25,
    'lean-to-tell not-required no-need no-need ico',
  ],
  ['just medium', calm, { seenBy: 'nobody' }, firm, 2, 'lean-to-tell not-required no-need no-need ico'],
  ['just high', calm, { ...named, dataKind: 'financial' }, firm, 3, 'tell tell no-need no-need ico'],
  [
    'a client’s data that nobody saw in the end',
    { ...calm, nearMiss: true, role: 'processor' },
    named,
    firm,
    4,
    'record-only not-required no-need no-need none',
  ],
  [
    'a break-in that found nothing',
    { ...calm, nearMiss: true, crimeSuspected: 'yes' },
    named,
    firm,
    4,
    'record-only not-required no-need tell none',
  ],
  ['shared data, medium', { ...calm, role: 'joint' }, {}, firm, 2.5, 'lean-to-tell not-required tell no-need ico'],
  [
    'a provider’s own customers, high',
    { ...calm, serviceProvider: true },
    named,
    firm,
    4,
    'tell tell no-need no-need pecr',
  ],
  [
    'a provider’s own customers, low',
    { ...calm, serviceProvider: true },
    { dataKind: 'simple' },
    firm,
    1,
    'tell not-required no-need no-need pecr',
  ],
  [
    'practice in England, encrypted with a copy',
    calm,
    { unreadable: true },
    practice,
    2.5,
    'record-only excepted no-need no-need dspt',
  ],
  [
    'practice in England, for another practice',
    { ...calm, role: 'processor' },
    named,
    practice,
    4,
    'client-decides client-decides tell no-need client',
  ],
  [
    'practice in England, low and nobody judged',
    calm,
    { dataKind: 'simple' },
    practice,
    1,
    'tell not-required no-need no-need dspt',
  ],
  ['practice in Scotland, high', calm, named, scotland, 4, 'tell tell no-need no-need ico'],
  [
    'practice in Northern Ireland, low',
    calm,
    { dataKind: 'simple' },
    ulster,
    1,
    'record-only not-required no-need no-need ico',
  ],
  ['medium, and put right', calm, { riskRemoved: true }, firm, 2.5, 'lean-to-tell not-required no-need no-need ico'],
  [
    'high, put right, too many to write to',
    calm,
    { ...named, riskRemoved: true, disproportionate: true },
    firm,
    4,
    'tell excepted no-need no-need ico',
  ],
]

describe('who must be told', () => {
  it.each(rows)('%s', (_what, facts, answers, organisation, severity, key) => {
    const given = { ...bagAnswers, ...answers }
    expect(score(given).se).toBe(severity)
    const advice = advise({ ...exampleBreach().facts, ...facts }, given, organisation)
    expect(`${advice.regulator} ${advice.people} ${advice.organisations} ${advice.police} ${advice.route}`).toBe(key)
  })

  it('never advises to tell people and not the regulator', () => {
    for (const [what, facts, answers, organisation] of rows) {
      const advice = advise({ ...exampleBreach().facts, ...facts }, { ...bagAnswers, ...answers }, organisation)
      if (advice.people === 'tell') expect(advice.regulator, what).toBe('tell')
    }
  })
})

it('a provider assesses too: whether people are told hangs on it', () => {
  expect(routes.filter((route) => needsAssessment({ route }))).toEqual(['ico', 'dspt', 'pecr'])
})
