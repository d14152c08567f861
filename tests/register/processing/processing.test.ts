import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { groupParts, purposeParts, purposesOf } from '@core/processing/record'
import { progressOf } from '@core/processing/gaps'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholePurpose, wholeRecipient } from '../../fixtures/calls/processing'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const by = 'Ruth Calder'
const policy = async () =>
  privacyPolicyFacts.parse((await ask('documents', 'draft', { templateId: 'privacy-policy' })).facts)

/** Says of every proposed answer that it is true, and names who is not named. */
async function confirmEverything(): Promise<number> {
  const { record } = await ask('processing', 'get', undefined)
  let questions = 2
  for (const { id, facts } of record.groups) {
    await ask('processing', 'saveGroup', { id, facts, confirmed: [...groupParts], by })
    questions += groupParts.length
    for (const purpose of purposesOf(record, id)) {
      await ask('processing', 'savePurpose', { ...purposeInput(purpose), confirmed: [...purposeParts], by })
      questions += purposeParts.length
    }
  }
  for (const { id, facts } of record.recipients) {
    const named = { ...facts, name: facts.name || 'Northern Cloud', country: 'United Kingdom' }
    await ask('processing', 'saveRecipient', { id, facts: named, confirmed: true, by })
    questions += 1
  }
  await ask('processing', 'saveSecurity', { facts: { ticks: ['backups'], other: '' }, by })
  const facts = { under250: 'yes', onlyNowAndThen: 'no', lowRisk: 'yes', nothingSensitive: 'no' } as const
  await ask('processing', 'saveDuty', { facts, by })
  return questions
}

const purposeInput = ({ id, groupId, facts }: Awaited<ReturnType<typeof purposes>>[number]) => ({ id, groupId, facts })
const purposes = async () => (await ask('processing', 'get', undefined)).record.purposes

it('a coaching firm confirms a complete record from its starter set in at most eighty questions (row L1)', async () => {
  await ask('processing', 'start', { set: 'coaching' })
  const begun = await ask('processing', 'get', undefined)
  const ids = begun.rows.map(({ id }) => id)
  expect(progressOf(begun.record, ids).confirmed).toBe(0)
  expect(begun.record.purposes.filter(({ facts }) => facts.keptBy.length === 0)).toEqual([])
  // A quarter of a minute for each question is twenty minutes.
  const questions = await confirmEverything()
  expect(questions).toBeLessThanOrEqual(80)
  const { record } = await ask('processing', 'get', undefined)
  expect(progressOf(record, ids)).toEqual({ confirmed: questions, total: questions })
})

it('begins from the privacy policy that is there, in its words, and then the two agree', async () => {
  const { facts } = await ask('documents', 'draft', { templateId: 'privacy-policy' })
  expect((await ask('processing', 'get', undefined)).inPolicy).toBe(0)
  const before = privacyPolicyFacts.parse(facts)
  const [first, second] = before.categories
  if (!first || !second) throw new Error('the proposed policy has groups')
  const own = { ...first, included: true, title: 'Our own words', data: 'Name and shoe size' }
  const made = { ...second, id: 'made-by-hand', included: true, title: 'A group nobody foresaw' }
  await ask('documents', 'saveDraft', {
    templateId: 'privacy-policy',
    facts: { ...before, categories: [own, made, { ...second, included: false }] },
  })
  expect((await ask('processing', 'get', undefined)).inPolicy).toBe(2)
  await ask('processing', 'start', { set: 'coaching', fromPolicy: true })
  const { record, policy: differences } = await ask('processing', 'get', undefined)
  expect(record.groups.map((group) => group.facts.title)).toEqual(['Our own words', 'A group nobody foresaw'])
  expect(purposesOf(record, record.groups[0]?.id ?? '').map(({ key }) => key)).toEqual(own.uses.map(({ id }) => id))
  expect(record.groups.every(({ confirmed }) => confirmed.length === 0)).toBe(true)
  expect(differences).toEqual([])
})

it('nothing that is only proposed reaches the privacy policy', async () => {
  await ask('processing', 'start', { set: 'coaching' })
  const { policy: differences } = await ask('processing', 'get', undefined)
  expect(differences.filter(({ say }) => say.includes('(new)'))).toEqual([])
})

it('a confirmed purpose is missing from the policy until the policy follows the record (row J1)', async () => {
  await ask('processing', 'start', { set: 'coaching' })
  await confirmEverything()
  await ask('processing', 'takeIntoPolicy', undefined)
  expect((await ask('processing', 'get', undefined)).policy).toEqual([])
  const { record } = await ask('processing', 'get', undefined)
  const groupId = record.groups.find(({ key }) => key === 'supporters')?.id ?? ''
  await ask('processing', 'savePurpose', { ...wholePurpose, groupId })
  const { policy: lacks } = await ask('processing', 'get', undefined)
  expect(lacks.map(({ say }) => say)).toEqual(['Supporters, Inviting guests (new)'])
  await ask('processing', 'takeIntoPolicy', undefined)
  const uses = (await policy()).categories.find(({ id }) => id === 'supporters')?.uses
  const retention = { kind: 'until', reviewMonths: 24 }
  expect(uses?.at(-1)).toMatchObject({ title: 'Inviting guests', bases: ['consent'], retention })
  expect((await ask('processing', 'get', undefined)).policy).toEqual([])
})

it('the policy keeps its own words, and takes the record’s reason and period', async () => {
  await ask('processing', 'start', { set: 'coaching' })
  await confirmEverything()
  const before = (await policy()).categories.find(({ id }) => id === 'coaching-clients')
  const notes = (await purposes()).find(({ key }) => key === 'notes')
  if (!notes) throw new Error('There are no notes in the set.')
  const row = (await ask('processing', 'get', undefined)).rows.find(({ category }) => category === 'coaching-notes')
  if (!row) throw new Error('There is no row for notes.')
  await ask('retention', 'saveRow', { ...row, period: { kind: 'span', count: 12, unit: 'months' } })
  await ask('processing', 'takeIntoPolicy', undefined)
  const after = (await policy()).categories.find(({ id }) => id === 'coaching-clients')
  const use = after?.uses.find(({ id }) => id === 'notes')
  expect(after?.data).toBe(before?.data)
  expect(use?.retention).toMatchObject({ kind: 'period', months: 12, from: 'your coaching ends' })
})

it('an answer that lacks something cannot be confirmed, and a changed one is asked again', async () => {
  await ask('processing', 'start', { set: 'general' })
  const { record } = await ask('processing', 'get', undefined)
  const [group] = record.groups
  if (!group) throw new Error('The set has no groups.')
  const empty = { ...group.facts, data: '' }
  const refused = await served.send('processing', 'saveGroup', { id: group.id, facts: empty, confirmed: ['data'], by })
  expect(refused).toMatchObject({ ok: false, code: 'invalid-input' })
  await ask('processing', 'saveGroup', { id: group.id, facts: group.facts, confirmed: ['data'], by })
  await ask('processing', 'saveGroup', { id: group.id, facts: { ...group.facts, data: 'Name' }, confirmed: [], by })
  const again = (await ask('processing', 'get', undefined)).record.groups[0]
  expect(again?.confirmed).toEqual([])
})

it('a contract to be looked at again is on Today from thirty days before', async () => {
  await ask('processing', 'saveRecipient', {
    ...wholeRecipient,
    facts: { ...wholeRecipient.facts, reviewOn: '2026-12-10' },
  })
  const { list } = { list: await ask('today', 'list', undefined) }
  expect(JSON.stringify(list)).toContain('Look at the contract with Northern Cloud again')
})
