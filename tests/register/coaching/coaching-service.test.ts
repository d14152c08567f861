import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeEngagement } from '../../fixtures/calls/coaching'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await ask('organisation', 'save', { ...wholeOrganisation, sector: 'other' })
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const months = (count: number) => ({ kind: 'span', count, unit: 'months' }) as const
const background = { careerHistory: 'Joiner since 1998.', lifeHistory: '', aims: 'To hand over the firm.' }
const opened = async (changes: object = {}) =>
  ask('coaching', 'add', { ...(await wholeEngagement(ask)), period: months(6), ...changes })

it('more than five years is refused without a reason and an approver, and kept with both', async () => {
  const facts = await wholeEngagement(ask)
  const refused = await served.send('coaching', 'add', { ...facts, periodReason: '', periodApprover: ' ' })
  expect(refused).toMatchObject({
    ok: false,
    code: 'invalid-input',
    detail: { issues: [{ path: 'periodReason' }, { path: 'periodApprover' }] },
  })
  const five = { kind: 'span', count: 5, unit: 'years' } as const
  expect((await served.send('coaching', 'add', { ...facts, period: five, periodReason: '' })).ok).toBe(true)
  const { reference, period } = await ask('coaching', 'add', facts)
  expect({ reference, period }).toEqual({ reference: 'CE-2026-002', period: facts.period })
})

it('nothing counts as agreed before it is signed, and the first words wait for the signature', async () => {
  const { id } = await opened()
  expect((await ask('coaching', 'get', { id })).notes.allowed).toBe(false)
  expect(await served.send('coaching', 'saveBackground', { id, ...background })).toMatchObject({
    code: 'invalid-input',
    detail: { issues: [{ path: 'careerHistory' }] },
  })
  await ask('coaching', 'sign', { id, on: '2026-10-10', notesConsent: 'not-given', period: months(6) })
  expect((await ask('coaching', 'get', { id })).notes.allowed).toBe(false)
  await ask('coaching', 'sign', { id, on: '2026-10-10', notesConsent: 'given', period: months(6) })
  await ask('coaching', 'saveBackground', { id, ...background })
  await ask('coaching', 'withdrawConsent', { id, on: '2026-11-01' })
  expect((await ask('coaching', 'get', { id })).notes.allowed).toBe(false)
  const past = await served.send('coaching', 'recordNoteException', { id, reason: 'He said so.', approver: 'Ruth' })
  expect(past).toMatchObject({ ok: false, code: 'invalid-input' })
})

it('an exception lets notes be written, with its reason and who allowed it', async () => {
  const { id } = await opened()
  await ask('coaching', 'recordNoteException', { id, reason: 'The paper is in the post.', approver: 'Ruth Calder' })
  const { notes } = await ask('coaching', 'get', { id })
  expect(notes.allowed).toBe(true)
  expect(notes.say).toContain('The paper is in the post. Allowed by Ruth Calder')
})

it('the agreement names the period of the record; a record that moves on is told of, also on Today', async () => {
  const { id, ...facts } = await opened({ periodReason: '', periodApprover: '' })
  const { documentId } = await ask('coaching', 'writeAgreement', { id })
  const written = await ask('documents', 'get', { id: documentId })
  expect(written.facts).toMatchObject({ retentionPeriod: months(6) })
  expect(JSON.stringify(written.blocks)).toContain('We keep them for 6 months')
  await ask('coaching', 'sign', { id, on: '2026-11-20', notesConsent: 'given', period: months(6) })
  const missing = async () => (await ask('coaching', 'get', { id })).missing.map((one) => one.id)
  expect(await missing()).not.toContain('mismatch')
  const { clientId, coachId, coachName, sponsorId, contracts, pays, periodReason, periodApprover } = facts
  const parts = { clientId, coachId, coachName, sponsorId, contracts, pays, periodReason, periodApprover }
  const days = { serviceAgreementOn: '', startedOn: '', firstMeetingOn: '' }
  await ask('coaching', 'edit', { id, ...parts, ...days, period: months(12) })
  expect(await missing()).toContain('mismatch')
  const { quiet } = await ask('today', 'list', undefined)
  expect(quiet.find((line) => line.id === `coaching-mismatch:${id}`)?.detail).toBe(
    'The signed agreement says 6 months, and the record says 12 months.',
  )
  await ask('coaching', 'edit', { id, ...parts, ...days, period: { kind: 'span', count: 1, unit: 'years' } })
  await ask('coaching', 'sign', { id, on: '2026-11-21', notesConsent: 'given', period: months(12) })
  expect(await missing()).not.toContain('mismatch')
})

it('what is written goes when its day comes and somebody decides it, and is found nowhere', async () => {
  const { id } = await opened()
  await ask('coaching', 'sign', { id, on: '2025-10-10', notesConsent: 'given', period: months(6) })
  await ask('coaching', 'saveBackground', { id, ...background })
  await ask('coaching', 'complete', { id, on: '2026-02-28' })
  const view = await ask('coaching', 'get', { id })
  expect(view.destroy).toMatchObject({ dueOn: '2026-08-28', isDue: true })
  const due = (await ask('retention', 'queue', { limit: 50, offset: 0 })).rows.find((row) => row.id === id)
  expect(due).toMatchObject({ kind: 'engagement', dueOn: '2026-08-28', state: 'due', flags: [] })
  await ask('retention', 'destroy', {
    items: [{ kind: 'engagement', id }],
    decidedBy: 'Ruth Calder',
    reason: 'Its day came.',
  })
  const after = await ask('coaching', 'get', { id })
  expect(after).toMatchObject({
    state: 'destroyed',
    engagement: { careerHistory: '', aims: '', signedOn: '2025-10-10' },
  })
  expect((await ask('retention', 'queue', { limit: 50, offset: 0 })).rows.some((row) => row.id === id)).toBe(false)
  expect(
    (await served.send('coaching', 'addSession', { id, sessionOn: '2026-01-01', minutes: 0, state: 'held' })).ok,
  ).toBe(false)
})

it('a yes on the evaluation is a consent with the words that were shown', async () => {
  const { id, clientId } = await opened()
  const { emails } = await ask('coaching', 'get', { id })
  const answer = { id, on: '2026-11-20', optIn: 'yes', takenBy: '' } as const
  expect((await served.send('coaching', 'recordEvaluation', { ...answer, pointId: '' })).ok).toBe(false)
  await ask('coaching', 'recordEvaluation', { ...answer, pointId: emails[0]?.id ?? '' })
  const [given] = await ask('consents', 'history', { contactId: clientId })
  expect(given).toMatchObject({ kind: 'given', channel: 'email', purpose: 'services', happenedOn: '2026-11-20' })
})

it('completing changes the role of the client only where that was chosen', async () => {
  const first = await opened()
  const { clientId } = first
  await ask('coaching', 'complete', { id: first.id, on: '2026-11-20' })
  const roles = async () => (await ask('contacts', 'get', { id: clientId })).roles
  const before = await roles()
  expect(before).not.toContain('former-coaching-client')
  await ask('coaching', 'reopen', { id: first.id })
  await ask('coaching', 'complete', { id: first.id, on: '2026-11-20', asFormer: true })
  const kept = before.filter((role) => role !== 'coaching-client')
  expect(new Set(await roles())).toEqual(new Set([...kept, 'former-coaching-client']))
})
