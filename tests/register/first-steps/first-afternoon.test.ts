import type { FirstAnswer, FirstAnswers } from '@core/first-steps/answer'
import { firstQuestions, type FirstQuestion } from '@core/first-steps/question'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { sectors } from '@core/organisation/organisation'
import { larkfield } from '@core/sample/larkfield'
import { expect, it } from 'vitest'
import { openServed } from '../../fixtures/served'

function mostOf({ kind, ticks = [] }: FirstQuestion): FirstAnswer {
  if (kind === 'choice') return { kind, choice: 'yes' }
  if (kind === 'names') return { kind, names: 'Northern Cloud\nAbacus Accounts', nobody: false }
  return { kind, ticks: ticks.map(({ value }) => value) }
}

it.each(sectors)(
  '%s says yes to everything and ends with a draft policy, a record, a schedule and what comes next',
  async (sector) => {
    const { ask, session } = await openServed()
    await ask('organisation', 'save', { ...larkfield, isSample: false, sector })
    await ask('firstSteps', 'begin', undefined)
    // A yes may bring another question: gone on until none is left.
    let answers: FirstAnswers = {}
    for (let asked = 0; asked < 20; asked++) {
      const next = firstQuestions(sector, answers).find(({ id }) => answers[id] === undefined)
      if (!next) break
      answers = (await ask('firstSteps', 'answer', { question: next.id, answer: mostOf(next) })).answers
    }
    expect(firstQuestions(sector, answers).every(({ id }) => answers[id] !== undefined)).toBe(true)
    const { state, steps } = await ask('firstSteps', 'finish', undefined)
    expect(state).toBe('answered')
    expect(steps.map(({ id }) => id)).toEqual([
      'facts',
      'policy',
      'records',
      'schedule',
      'pecr',
      'contacts',
      'training',
      'drill',
    ])
    expect(steps.every(({ href, act }) => href.startsWith('/') && act !== '')).toBe(true)

    const policy = privacyPolicyFacts.parse((await ask('documents', 'draft', { templateId: 'privacy-policy' })).facts)
    expect(policy).toMatchObject({ website: { used: 'yes' }, recording: { used: 'yes' }, marketing: { calls: 'yes' } })
    expect(policy.recipients.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Northern Cloud', 'Abacus Accounts']),
    )
    expect(policy.categories.some(({ included }) => included)).toBe(true)
    const now = await ask('documents', 'now', { templateId: 'privacy-policy' })
    expect(now.state.state).toBe('draft')
    expect(now.blocks.length).toBeGreaterThan(20)
    expect(now.gaps.every(({ fact, say }) => fact !== '' && say !== '')).toBe(true)
    const { record, rows } = await ask('processing', 'get', undefined)
    expect(record.startedAt).not.toBe('')
    const included = policy.categories.filter((one) => one.included).map(({ title }) => title)
    // Calls are recorded, so the record says so: with the callers a practice has, or as a group of their own.
    expect(record.groups.map(({ facts }) => facts.title)).toEqual([...new Set([...included, 'People who ring us'])])
    expect(record.purposes.find(({ key }) => key === 'recordings')?.facts.bases).toEqual([
      sector === 'gp-practice' ? 'public-task' : 'legitimate-interests',
    ])
    expect(record.recipients.map(({ facts }) => facts.name)).toEqual(
      expect.arrayContaining(['Northern Cloud', 'Abacus Accounts']),
    )
    expect(rows.length).toBeGreaterThan(3)
    session.close()
  },
)

it('a practice names its firms once: the record has them under what they do, and nobody beside them', async () => {
  const { ask, session } = await openServed()
  await ask('organisation', 'save', { ...larkfield, isSample: false, sector: 'gp-practice' })
  const say = (question: FirstQuestion['id'], answer: FirstAnswer) => ask('firstSteps', 'answer', { question, answer })
  await say('groups', { kind: 'ticks', ticks: ['patients', 'staff'] })
  const usual = { 'clinical-system': 'Meadow Clinical Systems', payroll: '' }
  await say('others', { kind: 'names', names: '', nobody: false, usual })
  await say('security', { kind: 'ticks', ticks: ['backups'] })
  await ask('firstSteps', 'finish', undefined)
  const seen = async () => (await ask('processing', 'get', undefined)).record
  const before = await seen()
  expect(before.recipients.map(({ key }) => key)).toEqual(['others-who-treat', 'clinical-system'])
  const patients = before.groups.find(({ key }) => key === 'patients')
  expect(patients?.facts.recipients).toEqual(expect.arrayContaining(before.recipients.map(({ id }) => id)))
  expect(patients?.facts.data).toContain('Name, address')

  // What the policy is told afterwards is not asked again by the record, and counts there only once it is confirmed.
  const policy = privacyPolicyFacts.parse((await ask('documents', 'draft', { templateId: 'privacy-policy' })).facts)
  const told = policy.recipients.map((one) => ({ ...one, country: 'United Kingdom', contract: true }))
  await ask('documents', 'saveDraft', { templateId: 'privacy-policy', facts: { ...policy, recipients: told } })
  const meadow = (await seen()).recipients.find(({ key }) => key === 'clinical-system')
  expect(meadow).toMatchObject({
    facts: { name: 'Meadow Clinical Systems', country: 'United Kingdom', contract: true },
    confirmed: null,
  })
  expect((await ask('processing', 'get', undefined)).ticked).toEqual(['backups'])
  session.close()
})
