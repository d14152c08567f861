import { speaksOf, type KnownAs } from '@core/erasure/person'
import type { EventFacts } from '@core/requests/event'
import { wholeRequest } from '../../fixtures/calls/requests'
import { eventTypes } from '../../fixtures/event-types'
import { goingFields, typedFields } from '@core/requests/field'
import { type KindId, kindIds, kindOf } from '@core/requests/kinds/index'
import { logRowOf } from '@core/requests/log-row'
import { minimiseCase, takenOut } from '@core/requests/minimise-case'
import { openRequest } from '@core/requests/open-request'
import { requestCase, type RequestCase } from '@core/requests/request'
import { expect, it } from 'vitest'

const tom: KnownAs = { id: 'x', displayName: 'Tom Ashdown', names: ['Tom Ashdown', 'Ashdown'], points: [] }
const by = {
  organisationOf: '',
  speaksOf: (text: string) => speaksOf(text, tom),
  knownPlace: (name: string) => name === 'Pipedrive',
}
const on = '2026-11-20'
const secret = 'Secret'

/** Every question answered, and the secret wherever a person types words. */
function detailsOf(kind: KindId, typed: string) {
  const { fields } = kindOf(kind)
  const days = Object.fromEntries(goingFields(fields).map((name) => [name, typed === '' ? '' : '2026-10-20']))
  const words = { ...days, ...Object.fromEntries(typedFields(fields).map((name) => [name, typed])) }
  return { ...wholeRequest(kind).details, ...words }
}

function caseOf(kind: KindId, facts: readonly EventFacts[] = [], organisation = 'Firm Ltd'): RequestCase {
  const wanted = {
    kind,
    contactId: null,
    name: 'Tom Ashdown',
    organisation,
    email: 'tom@ashdown.example',
    phone: '020 7946 0142',
    receivedOn: '2026-11-02',
    receivedBy: 'e-mail',
    askedBy: secret,
    askedAs: secret,
    scope: secret,
    details: detailsOf(kind, secret),
  } as Parameters<typeof openRequest>[0]
  const given = { id: crypto.randomUUID(), reference: 'ER-2026-001', now: '2026-11-02T09:00:00Z' }
  const request = openRequest(wanted, { ...given, jurisdiction: 'england-and-wales' })
  const events = facts.map((one) => ({ id: crypto.randomUUID(), recordedAt: '2026-11-20T09:00:00Z', facts: one }))
  return { request: { ...request, closeNote: secret }, events }
}

it.each(kindIds)('keeps of the request “%s” only what the log must say', (kind) => {
  const before = caseOf(kind)
  const { request } = minimiseCase(before, by)
  const kept = {
    ...before.request,
    name: 'T. A.',
    email: '',
    phone: '',
    askedBy: '',
    askedAs: '',
    scope: '',
    closeNote: '',
    details: detailsOf(kind, ''),
  }
  expect(request).toEqual(kept)
})

it.each([
  ['Ashdown Joinery', ''],
  ['Firm Ltd', 'Firm Ltd'],
])('keeps the organisation “%s” as “%s”: not where it names the person', (organisation, left) => {
  expect(minimiseCase(caseOf('erasure', [], organisation), by).request.organisation).toBe(left)
})

it('takes every typed word out of the story and keeps what happened and when', () => {
  const story = eventTypes(on, secret)
  const before = caseOf('access', story)
  const after = minimiseCase(before, by)
  expect(requestCase.parse(after)).toEqual(after)
  expect(JSON.stringify(after)).not.toContain(secret)
  const kept = story.filter(({ type }) => type !== 'note' && type !== 'letter-kept')
  expect(after.events.map(({ facts }) => facts.type)).toEqual(kept.map(({ type }) => type))
  expect(after.events.every(({ facts }) => facts.on === on)).toBe(true)
  expect(after.events.map(({ facts }) => ('what' in facts ? facts.what : ''))).toContain(takenOut)
})

it('changes nothing when it is done twice', () => {
  const once = minimiseCase(caseOf('access', eventTypes(on, secret)), by)
  expect(minimiseCase(once, by)).toEqual(once)
})

it.each([
  ['E-mail', 'E-mail'],
  ['paper FILES', 'paper FILES'],
  ['Pipedrive', 'Pipedrive'],
  ['Tom Ashdown’s drawer', 'Another place'],
  ['The blue box', 'Another place'],
])('keeps the place “%s” as “%s”', (place, left) => {
  const asked: EventFacts = { type: 'place-done', on, place, found: 'found', items: 3, who: 'Ben' }
  const { events } = minimiseCase(caseOf('erasure', [asked]), by)
  expect(events[0]?.facts).toEqual({ ...asked, place: left, who: '' })
})

it('prints the same line of the erasure log as before', () => {
  const before = caseOf('erasure', [
    { type: 'place-done', on, place: 'E-mail', found: 'found', items: 3, who: 'Ben' },
    { type: 'replied', on, how: 'post', what: secret },
  ])
  const after = minimiseCase(before, by)
  const beside = { today: '2026-11-24' }
  expect(logRowOf(after.request, after.events, beside)).toEqual(logRowOf(before.request, before.events, beside))
})

it('keeps the day the clock counted by, and no day of the person’s own', () => {
  const before = caseOf('call-recording')
  const days = { callOn: '2026-10-20', answerBy: '2026-12-01' }
  const request = { ...before.request, details: { ...before.request.details, ...days } } as RequestCase['request']
  expect(minimiseCase({ ...before, request }, by).request.details).toMatchObject({ callOn: '', answerBy: '2026-12-01' })
})

it('names in the log of erasures the organisation of their entry where nobody typed one, but never their own firm (row G1)', () => {
  const organisation = (kind: KindId, organisationOf: string, typed = '') =>
    minimiseCase(caseOf(kind, [], typed), { ...by, organisationOf }).request.organisation
  expect(organisation('erasure', 'Mill Ltd')).toBe('Mill Ltd')
  expect(organisation('erasure', 'Mill Ltd', 'Firm Ltd')).toBe('Firm Ltd')
  expect(organisation('erasure', 'Ashdown Joinery')).toBe('')
  expect(organisation('access', 'Mill Ltd')).toBe('')
})
