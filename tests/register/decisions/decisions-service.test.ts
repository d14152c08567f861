import { decisionsContract } from '@core/decisions/contract'
import type { Flow } from '@core/flows/flow'
import { factsFor } from '@core/flows/facts-for'
import type { Stop } from '@core/suppression/stop'
import { AppError } from '@core/contract/errors'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { createDecisionsService } from '../../../src/register/decisions/decisions-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

const blocked = { 'is-marketing': 'yes', 'is-suppressed': 'yes', 'asked-since': 'no' }
const contactId = '00000000-0000-4000-8000-00000000c0de'

let opened: TestRegister
let stops: Stop[] = []
beforeEach(() => {
  opened = openTestRegister()
})
afterEach(() => {
  stops = []
  opened.close()
})

const factsOf = () => (flow: Flow) => factsFor({ stops, channel: flow.channel })
const service = () => createDecisionsService(opened.deps, { factsOf })
const save = (changed: Partial<z.input<(typeof decisionsContract.save)['input']>> = {}) =>
  service().save(
    decisionsContract.save.input.parse({
      flowId: 'live-call',
      subject: 'Brightwater Joinery',
      answers: blocked,
      author: 'Ruth Calder',
      ...changed,
    }),
  )
const list = (filter: z.input<(typeof decisionsContract.list)['input']> = {}) =>
  service().list(decisionsContract.list.input.parse(filter))

function issueOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.detail.issues?.[0]?.path ?? ''}`.trim()
    throw error
  }
  return 'no error'
}

test('a decision is worked out again from its answers and stored with what was shown', () => {
  const made = save({ note: 'She was angry.', reviewOn: '2027-05-24' })
  expect(made).toMatchObject({ verdict: 'blocked', author: 'Ruth Calder', decidedAt: '2026-11-24T10:42:00.000Z' })
  expect(service().get({ id: made.id })).toEqual({ ...made, lines: [], replacedBy: null, changes: [] })
  expect(made.snapshot.questions).toHaveLength(3)
})

test('it can be opened exactly as shown after a restart', () => {
  const made = save()
  opened.reopen()
  expect(service().get({ id: made.id }).snapshot).toEqual(made.snapshot)
})

test('what was shown stays when the stored words are older than the flow', () => {
  const made = save()
  const old = { ...made.snapshot, questions: [{ ...made.snapshot.questions[0], ask: 'Words of long ago?' }] }
  opened.deps.register.change({ action: 'decisions.test', subject: made.id }, (db) =>
    db.run('UPDATE decision SET snapshot = @snapshot WHERE id = @id', { id: made.id, snapshot: JSON.stringify(old) }),
  )
  expect(service().get({ id: made.id }).snapshot.questions[0]?.ask).toBe('Words of long ago?')
})

test('an unfinished run cannot be saved', () => {
  expect(issueOf(() => save({ answers: { 'is-marketing': 'yes' } }))).toBe('invalid-input answers')
  expect(list().total).toBe(0)
})

test('an unknown flow cannot be saved', () => {
  expect(issueOf(() => save({ flowId: 'no-such-flow' }))).toBe('not-found')
})

test('a review day must be still to come', () => {
  expect(issueOf(() => save({ reviewOn: '2026-11-24' }))).toBe('invalid-input reviewOn')
  expect(issueOf(() => save({ reviewOn: '2026-11-25' }))).toBe('no error')
})

test('the list is newest first, in pages, and by contact', () => {
  const first = save()
  opened.deps.clock.set('2026-11-25T09:00:00.000Z')
  const second = save({ contactId })
  expect(list().rows.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(list({ limit: 1, offset: 1 })).toMatchObject({ total: 2, rows: [{ id: first.id }] })
  expect(list({ contactId })).toMatchObject({ total: 1, rows: [{ id: second.id }] })
})

test('a decision comes back on its review day, until a new day is set', () => {
  const made = save({ reviewOn: '2026-12-01' })
  expect(service().due()).toMatchObject([
    { id: `decision:${made.id}`, on: '2026-12-01', remindFromOn: '2026-12-01', href: `/guidance/decision/${made.id}` },
  ])
  service().setReview({ id: made.id, reviewOn: '' })
  expect(service().due()).toEqual([])
  expect(service().get({ id: made.id }).snapshot).toEqual(made.snapshot)
})

test('a new review day cannot lie behind us, and an unknown decision has none', () => {
  const made = save()
  expect(issueOf(() => service().setReview({ id: made.id, reviewOn: '2026-01-01' }))).toBe('invalid-input reviewOn')
  expect(issueOf(() => service().setReview({ id: contactId, reviewOn: '' }))).toBe('not-found')
})

test('the page of a contact shows it', () => {
  save({ contactId })
  expect(service().timeline(contactId)).toMatchObject([
    { on: '2026-11-24', title: 'Decided: A live marketing call, “No”' },
  ])
})

test.each([
  ['markup and another script', '<b>שלום</b> 😀'],
  ['quotation marks', `O'Brien "Bobby"; DROP TABLE decision;--`],
])('%s stay as they were typed', (_, subject) => {
  expect(service().get({ id: save({ subject }).id }).subject).toBe(subject)
})

test.each([
  ['subject', { subject: '   ' }],
  ['subject', { subject: 'x'.repeat(201) }],
  ['author', { author: '' }],
  ['note', { note: 'x'.repeat(2001) }],
  ['reviewOn', { reviewOn: '2026-02-30' }],
  ['answers', { answers: Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`q${index}`, 'yes'])) }],
])('a fault in %s is found before anything is stored', (path, changed) => {
  const parsed = decisionsContract.save.input.safeParse({
    flowId: 'live-call',
    subject: 'A',
    answers: blocked,
    author: 'B',
    ...changed,
  })
  expect(parsed.error?.issues[0]?.path[0]).toBe(path)
})

test('a page that has not heard of a request to stop yet cannot save a yes', () => {
  const answers = {
    'is-marketing': 'yes',
    'is-suppressed': 'no',
    'asked-since': 'no',
    'asked-for-it': 'yes',
    'under-18-requested': 'no',
    'no-contact-requested': 'no',
  }
  expect(save({ answers, contactId }).verdict).toBe('allowed-with-duties')
  stops = [
    {
      id: contactId,
      matchedBy: 'person',
      requestId: contactId,
      reference: 'DNC-2026-001',
      source: 'Asked by phone',
      askedOn: '2026-11-24',
      channels: ['live-call'],
      purposes: [],
    },
  ]
  const after = save({ answers, contactId })
  expect(after.verdict).toBe('blocked')
  expect(after.snapshot.questions.map(({ id, answerId }) => [id, answerId])).toContainEqual(['is-suppressed', 'yes'])
  stops = stops.map((stop) => ({ ...stop, channels: ['email'] }))
  expect(save({ answers, contactId }).verdict).toBe('allowed-with-duties')
})

const ownView = { 'regulator-view': 'yes', 'only-one-role': 'yes', 'way-to-refuse': 'yes' }
const judge = (changed: Parameters<typeof save>[0] = {}) =>
  save({
    flowId: 'specific-opportunity',
    subject: 'E-mails on one vacancy',
    answers: ownView,
    note: 'Each names a client and a reference.',
    reviewOn: '2027-05-24',
    ...changed,
  })
const oneRole = {
  IM1: 'yes',
  IM2: 'yes',
  IM4: 'no',
  IM5: 'one-role',
  CM1: 'no',
  'IM6.role-reference': 'yes',
  'IM6.general-promotion': 'no',
  'IM6.opt-out': 'yes',
  'IM6.on-file': 'current',
  'IM6.mark': 'no',
}
const aboutOneRole = () => save({ flowId: 'is-marketing', subject: 'Bookkeeper, ref. 214', answers: oneRole }).snapshot

test('a judgement needs its reason and its day, and is renewed instead of moved', () => {
  expect(issueOf(() => judge({ note: ' ' }))).toBe('invalid-input note')
  expect(issueOf(() => judge({ reviewOn: '' }))).toBe('invalid-input reviewOn')
  const { id } = judge()
  expect(issueOf(() => service().setReview({ id, reviewOn: '2028-05-24' }))).toBe('invalid-input reviewOn')
})

test('a message about one role rests on the newest judgement on file, whatever the page says', () => {
  expect(aboutOneRole().outcome.id).toBe('IM6.no-judgement')
  judge()
  expect(aboutOneRole().outcome).toMatchObject({ id: 'IM6.judgement', verdict: 'allowed-with-duties' })
  opened.deps.clock.set('2027-05-24T09:00:00Z')
  expect(aboutOneRole().outcome).toMatchObject({ id: 'IM6.no-judgement', verdict: 'human-decision' })
  judge({ reviewOn: '2028-05-24' })
  expect(aboutOneRole().outcome.id).toBe('IM6.judgement')
  opened.deps.clock.set('2027-05-25T09:00:00Z')
  judge({ answers: { 'regulator-view': 'no' }, reviewOn: '2028-05-24' })
  expect(aboutOneRole().outcome.id).toBe('IM6.no-judgement')
})

test('the list can hold only what was decided with one flow', () => {
  save()
  judge()
  expect(list({ flowId: 'specific-opportunity' })).toMatchObject({ total: 1 })
  expect(list().total).toBe(2)
})
