import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import type { FirstAnswers } from '@core/first-steps/answer'
import { nextSteps } from '@core/first-steps/next-step'
import { policyFromAnswers } from '@core/first-steps/policy-from-answers'
import { firstQuestions } from '@core/first-steps/question'
import { usualFirms } from '@core/first-steps/usual-firms'
import { isAboutDrill } from '@core/help/drills/index'
import { sectors } from '@core/organisation/organisation'
import { describe, expect, it } from 'vitest'

const choice = (word: 'yes' | 'no' | 'unsure') => ({ kind: 'choice', choice: word }) as const
const yes: FirstAnswers = Object.fromEntries(
  ['website', 'recording', 'calls', 'messages'].map((id) => [id, choice('yes')]),
)

describe('the first questions', () => {
  it.each(sectors)('%s is asked eight to twelve', (sector) => {
    expect(firstQuestions(sector, {}).length).toBeGreaterThanOrEqual(8)
    expect(firstQuestions(sector, yes).length).toBeLessThanOrEqual(12)
  })

  it('asks what follows only after a yes', () => {
    const ids = (answers: FirstAnswers) => firstQuestions('other', answers).map(({ id }) => id)
    expect(ids({})).not.toContain('screening')
    expect(ids({ calls: choice('yes') })).toContain('screening')
    expect(ids({})).not.toContain('notes')
  })
})

describe('a policy from the answers', () => {
  const facts = starterFacts('coaching')
  const answers: FirstAnswers = {
    groups: { kind: 'ticks', ticks: ['coaching-clients', 'suppliers'] },
    notes: choice('no'),
    website: choice('no'),
    recording: choice('unsure'),
    calls: choice('yes'),
    screening: choice('no'),
    others: { kind: 'names', names: 'Northern Cloud\nAbacus Accounts\nNorthern Cloud', nobody: false },
    security: { kind: 'ticks', ticks: ['backups'] },
  }
  const made = policyFromAnswers(facts, answers, 'coaching')

  it('holds what was said and leaves open what was not', () => {
    expect(made.categories.filter(({ included }) => included).map(({ id }) => id)).toEqual([
      'coaching-clients',
      'suppliers',
    ])
    expect(made.categories.find(({ id }) => id === 'coaching-clients')?.uses.map(({ id }) => id)).not.toContain('notes')
    expect(made).toMatchObject({
      website: { used: 'no' },
      recording: { used: '' },
      marketing: { calls: 'yes', screening: false, emails: '' },
      automated: { used: '' },
      security: { ticks: ['backups'] },
      noRecipients: false,
    })
    expect(made.recipients.map(({ name }) => name)).toEqual([
      'Our associate coaches',
      'Northern Cloud',
      'Abacus Accounts',
    ])
  })

  it('is a policy, and the same when done twice', () => {
    expect(privacyPolicyFacts.parse(made)).toEqual(made)
    expect(policyFromAnswers(made, answers, 'coaching')).toEqual(made)
  })

  it('names who does what is usual under the key the record knows it by, and asks no more of those left empty', () => {
    const practice = starterFacts('gp-practice')
    const groups: FirstAnswers['groups'] = { kind: 'ticks', ticks: ['patients', 'suppliers'] }
    expect(usualFirms('gp-practice', { groups }).map(({ key }) => key)).toEqual(['clinical-system', 'text-service'])
    const usual = { 'clinical-system': 'Meadow Clinical Systems', 'text-service': ' ' }
    const said: FirstAnswers = { groups, others: { kind: 'names', names: 'Abacus Accounts', nobody: false, usual } }
    const filled = policyFromAnswers(practice, said, 'gp-practice')
    expect(filled.recipients.map(({ id, name }) => [id, name])).toEqual([
      ['others-who-treat', 'Hospitals and others who treat you'],
      ['clinical-system', 'Meadow Clinical Systems'],
      [expect.stringContaining('abacus-accounts'), 'Abacus Accounts'],
    ])
    expect(filled.recipients[1]?.does).toBe('Runs our clinical system')
    expect(policyFromAnswers(filled, said, 'gp-practice')).toEqual(filled)
    const coach = policyFromAnswers(
      facts,
      { others: { kind: 'names', names: '', nobody: false, usual: {} } },
      'coaching',
    )
    expect(coach.recipients.map(({ id }) => id)).toEqual(['associates'])
  })

  it('has no use that an answer denies', () => {
    const uses = (sector: (typeof sectors)[number], answers: FirstAnswers) =>
      policyFromAnswers(starterFacts(sector), answers, sector).categories.flatMap((one) => one.uses.map(({ id }) => id))
    expect(uses('recruitment', { messages: choice('no') })).toEqual(['placing', 'telephone', 'orders', 'enquiries'])
    expect(uses('recruitment', { calls: choice('no') })).not.toContain('telephone')
    expect(uses('other', { messages: choice('no') })).not.toContain('customer-news')
    expect(uses('gp-practice', { messages: choice('no') })).toContain('appointments')
  })

  it('asks a practice about advertising, and not about its messages of care', () => {
    const asks = firstQuestions('gp-practice', {}).map(({ ask }) => ask)
    expect(asks).toContain('Do you e-mail or text people to advertise something?')
    expect(asks).not.toContain('Do you ring people about your services?')
  })

  it('without answers changes nothing', () => {
    expect(policyFromAnswers(facts, {}, 'coaching')).toEqual(facts)
  })

  it('does not touch a group somebody wrote', () => {
    const own = { ...facts, categories: [...facts.categories, { ...facts.categories[0]!, id: 'my-own' }] }
    expect(policyFromAnswers(own, answers, 'coaching').categories.at(-1)?.included).toBe(true)
  })
})

it('the list of next steps is short, and says what is done', () => {
  const done = {
    questionsLeft: 0,
    policyGaps: null,
    recordBegun: true,
    openInRecord: 0,
    scheduleLookedAt: true,
    missingFacts: 0,
    contacts: 3,
    trainings: 1,
    markets: true,
    pecrApproved: true,
    drillNoted: true,
  }
  expect(nextSteps(done).every((step) => step.done)).toBe(true)
  const open = nextSteps({ ...done, questionsLeft: 2, policyGaps: 4, openInRecord: 7, scheduleLookedAt: false })
  expect(open.filter((step) => !step.done).map(({ id }) => id)).toEqual(['questions', 'policy', 'records', 'schedule'])
  expect(open.length).toBeLessThanOrEqual(9)
  const ids = (standing: Partial<typeof done>) => nextSteps({ ...done, ...standing }).map(({ id }) => id)
  expect(ids({ markets: false })).not.toContain('pecr')
  const left = nextSteps({ ...done, pecrApproved: false, drillNoted: false }).filter((step) => !step.done)
  expect(left.map(({ href }) => href)).toEqual(['/documents/pecr-policy', '/help/drills'])
})

it('knows a drill in the log of training by its word or by its title', () => {
  expect(['Drill with everybody', 'A stolen laptop, played on Friday'].every(isAboutDrill)).toBe(true)
  expect(['First-hour card', 'Hydraulic drilling'].some(isAboutDrill)).toBe(false)
})
