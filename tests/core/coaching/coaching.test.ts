import { expect, it } from 'vitest'
import { agreementMismatch } from '../../../src/core/coaching/agreement-mismatch'
import { dueCoaching } from '../../../src/core/coaching/coaching-on-today'
import { destroyDay } from '../../../src/core/coaching/destroy-day'
import type { EngagementFacts } from '../../../src/core/coaching/engagement'
import { engagementFaults } from '../../../src/core/coaching/engagement-faults'
import { missingOf } from '../../../src/core/coaching/missing'
import { newEngagement } from '../../../src/core/coaching/new-engagement'
import { sponsorReportFacts } from '../../../src/core/coaching/sponsor-report-facts'
import { formerOffer, rolesOfFormer } from '@core/coaching/former-role'
import type { EngagementView } from '../../../src/core/coaching/view'
import { spanOf } from '../../../src/core/retention/period'

const facts: EngagementFacts = {
  clientId: '00000000-0000-4000-8000-000000000001',
  coachId: null,
  coachName: 'Aoife Brennan',
  sponsorId: null,
  contracts: 'client',
  pays: 'client',
  serviceAgreementOn: '2026-06-01',
  period: spanOf(6, 'months'),
  periodReason: '',
  periodApprover: '',
  startedOn: '2026-06-01',
  firstMeetingOn: '2026-06-20',
}
const made = { id: '00000000-0000-4000-8000-000000000009', reference: 'CE-2026-001', addedAt: '2026-06-01T09:00:00Z' }
const begun = newEngagement(facts, made)
const signed = { ...begun, signedOn: '2026-06-15', signedPeriod: facts.period, notesConsent: 'given' } as const

it.each([
  ['2026-08-31', spanOf(6, 'months'), '2027-02-28'],
  ['2027-08-31', spanOf(6, 'months'), '2028-02-29'],
  ['2026-08-31', spanOf(1, 'years'), '2027-08-31'],
])('completed on %s, kept %o: destroyed on %s (row E3)', (completedOn, period, dueOn) => {
  expect(destroyDay({ ...signed, completedOn, period }, '2026-11-24').dueOn).toBe(dueOn)
})

it('without a signed agreement six months apply, and it says so', () => {
  const day = destroyDay({ ...begun, completedOn: '2026-12-31', period: spanOf(2, 'years') }, '2027-01-04')
  expect(day).toMatchObject({ dueOn: '2027-06-30', flags: ['no-agreement'] })
  expect(day.rules).toContain('settled.retention-extra')
})

it('kept longer by a decision, it is not due before that day', () => {
  const done = { ...signed, completedOn: '2026-03-31' }
  expect(destroyDay(done, '2026-11-24')).toMatchObject({ dueOn: '2026-09-30', state: 'due' })
  const later = { until: '2027-03-31', reason: 'A reference was promised.' }
  expect(destroyDay(done, '2026-11-24', later)).toMatchObject({ dueOn: '2027-03-31', state: 'not-yet' })
})

it('sixty months need no reason, sixty-one do (E2)', () => {
  const faults = (count: number) => engagementFaults({ ...facts, period: spanOf(count, 'months') }, '2026-11-24')
  expect(faults(60)).toEqual([])
  expect(faults(61).map(({ path }) => path)).toEqual(['periodReason', 'periodApprover'])
})

it('whoever contracts or pays as the sponsor is named', () => {
  expect(engagementFaults({ ...facts, pays: 'sponsor' }, '2026-11-24')[0]?.path).toBe('sponsorId')
})

it('twelve months and a year are one promise; another period is told of (E7)', () => {
  expect(
    agreementMismatch({ ...signed, signedPeriod: spanOf(12, 'months'), period: spanOf(1, 'years') }),
  ).toBeUndefined()
  expect(agreementMismatch({ ...signed, period: spanOf(1, 'years') })).toBe(
    'The signed agreement says 6 months, and the record says 1 year.',
  )
  expect(agreementMismatch(begun)).toBeUndefined()
})

it('a signature after the first session is said, and a missing one comes before that day', () => {
  const late = missingOf({ ...signed, signedOn: '2026-07-01' }, [])
  expect(late.map(({ id }) => id)).toEqual(['late-signature'])
  const [due] = dueCoaching([{ engagement: begun, client: 'Joan Whitlock', sessions: [] }], '2026-06-10')
  expect(due).toMatchObject({ on: '2026-06-20', remindFromOn: '2026-06-06' })
})

it('the sponsor’s report holds only what is marked (E8)', () => {
  const engagement = { ...signed, careerHistory: 'Career', lifeHistory: 'Life', aims: 'Aims', progress: 'Progress' }
  const view: EngagementView = {
    engagement: { ...engagement, shared: ['progress'] },
    clientName: 'Joan Whitlock',
    coachName: 'Aoife Brennan',
    sponsorName: 'Tideway Components Ltd',
    state: 'running',
    sessions: [],
    disclosures: [],
    missing: [],
    destroy: { dueOn: '', isDue: false, working: [], rules: [], hasAgreement: true },
    notes: { allowed: true, say: '', rules: [] },
    formerOffer: 'suggested',
    emails: [],
  }
  const said = JSON.stringify(sponsorReportFacts(view))
  expect(said).toContain('Progress')
  for (const kept of ['Career', 'Life', 'Aims', 'Aoife']) expect(said).not.toContain(kept)
})

it('becoming a former client is suggested, not while another coaching goes on, and no other role is lost', () => {
  const offer = (...roles: Parameters<typeof formerOffer>[0]['roles'][number][]) =>
    formerOffer({ roles, coachingGoesOn: false })
  expect([offer('coaching-client'), offer('client-contact'), offer('former-coaching-client')]).toEqual([
    'suggested',
    'offered',
    'none',
  ])
  expect(formerOffer({ roles: ['coaching-client'], coachingGoesOn: true })).toBe('none')
  expect(rolesOfFormer(['coaching-client', 'supporter'])).toEqual(['former-coaching-client', 'supporter'])
  expect(rolesOfFormer(['client-contact'])).toEqual(['former-coaching-client', 'client-contact'])
})
