import { newRecipient as said, blankFacts } from '@core/documents/templates/privacy-policy/starter/blank'
import { asPolicySays } from '@core/processing/as-policy-says'
import type { ProcessingRecord, RecipientEntry } from '@core/processing/record'
import { setFromPolicy } from '@core/processing/starter/from-policy'
import { starterSets } from '@core/processing/starter/index'
import { newRecipient, type StarterSet } from '@core/processing/starter/set'
import { takeIntoPolicy } from '@core/processing/take-into-policy'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { expect, it } from 'vitest'

const by = { by: 'Ruth Calder', at: '2026-11-24T10:42:00.000Z' }
const entry = (key: string, facts: RecipientEntry['facts'], confirmed: RecipientEntry['confirmed'] = null) => ({
  id: key,
  key,
  facts,
  confirmed,
})
const empty: ProcessingRecord = {
  startedAt: by.at,
  groups: [],
  purposes: [],
  recipients: [],
  security: null,
  duty: null,
}

it('fills what nobody confirmed from the policy, and leaves what somebody said', () => {
  const policy = {
    ...blankFacts(),
    recipients: ['cloud', 'coach'].map((id) =>
      said({
        id,
        name: 'From the policy',
        does: 'Keeps lists',
        country: 'Ireland',
        safeguard: 'adequacy',
        contract: true,
      }),
    ),
  }
  const recipients = [
    entry('cloud', newRecipient({ name: 'Northern Cloud' })),
    entry('coach', newRecipient({ name: 'Our coaches', role: 'associate', does: 'Coach' }), by),
    entry('other', newRecipient({ name: 'Somebody else' })),
  ]
  const [cloud, coach, other] = asPolicySays({ ...empty, recipients }, policy).recipients
  expect(cloud?.facts).toMatchObject({
    name: 'Northern Cloud',
    does: 'Keeps lists',
    country: 'Ireland',
    contract: true,
  })
  expect(cloud?.confirmed).toBeNull()
  expect(coach).toEqual(recipients[1])
  expect(other).toEqual(recipients[2])
})

const recordingPolicy = (sector: 'gp-practice' | 'recruitment') => {
  const policy = starterFacts(sector)
  return { ...policy, recording: { ...policy.recording, used: 'yes' as const } }
}
const set = (sector: 'gp-practice' | 'recruitment'): StarterSet =>
  setFromPolicy(recordingPolicy(sector), starterSets[sector])

it('recorded calls are a purpose of the record: a practice by its task, a firm by its interest', () => {
  const found = (sector: 'gp-practice' | 'recruitment') =>
    set(sector)
      .groups.find(({ key }) => key === 'callers')
      ?.purposes.map(({ key, facts }) => [key, ...facts.bases])
  expect(found('gp-practice')).toEqual([
    ['calls', 'public-task'],
    ['recordings', 'public-task'],
  ])
  expect(found('recruitment')).toEqual([['recordings', 'legitimate-interests']])
  expect(
    setFromPolicy(starterFacts('recruitment'), starterSets.recruitment).groups.map(({ key }) => key),
  ).not.toContain('callers')
})

it('and do not come into the policy a second time, which has a part of its own for them', () => {
  const policy = recordingPolicy('recruitment')
  const { groups } = set('recruitment')
  const record: ProcessingRecord = {
    ...empty,
    groups: groups.map(({ key, facts }) => ({
      id: key,
      key,
      facts: { ...facts, places: [] },
      confirmed: (['data', 'source', 'reach'] as const).map((part) => ({ part, ...by })),
    })),
    purposes: groups.flatMap((group) =>
      group.purposes.map(({ key, facts }) => ({
        id: `${group.key} ${key}`,
        groupId: group.key,
        key,
        facts,
        confirmed: (['purpose', 'basis', 'retention'] as const).map((part) => ({ part, ...by })),
      })),
    ),
  }
  const next = takeIntoPolicy(policy, { record, rows: [], taken: {} })
  expect(next.categories.map(({ id }) => id)).toEqual(policy.categories.map(({ id }) => id))
})

it('the record speaks of people, not to them, unless somebody wrote other words', () => {
  const policy = starterFacts('gp-practice')
  const [patients, ...rest] = policy.categories
  if (!patients) throw new Error('A practice has patients.')
  const own = { ...policy, categories: [{ ...patients, source: 'From the old practice' }, ...rest] }
  const made = setFromPolicy(own, starterSets['gp-practice'])
  expect(made.groups[0]?.facts.source).toBe('From the old practice')
  for (const { key, facts, purposes } of made.groups)
    for (const words of [
      facts.data,
      facts.mustProvide,
      ...purposes.flatMap((one) => [one.facts.title, one.facts.purpose]),
    ])
      expect(words, key).not.toMatch(/\byou(r)?\b/i)
})
