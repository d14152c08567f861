import { newContact } from '@core/contacts/contact'
import { factsFor } from '@core/flows/facts-for'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step } from '@core/flows/step'
import { liveCall } from '@core/flows/trees/live-call'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { stopScopeWords } from '@core/requests/standing-stop'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
let dan: string
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
  dan = add('Dan Okafor')
})
afterEach(() => test.close())

const add = (displayName: string, more = {}) =>
  services.contacts.add(newContact.parse({ kind: 'person', displayName, subscriberType: 'individual', ...more })).id
const log = (input: NewRequest) => services.requests.log(newRequest.parse(input))
const stops = (...contactIds: string[]) => services.requests.doNotContactOf({ contactIds })
const stop = (details: Extract<NewRequest, { kind: 'do-not-contact' }>['details'], contactId: string | null = dan) =>
  log({ kind: 'do-not-contact', name: 'Dan Okafor', contactId, receivedOn: '2026-11-24', details })

/** Where a call ends for somebody who answers every question in the most welcoming way the register leaves open. */
function callEnds(contactId: string): string {
  const facts = factsFor(services.contacts.get({ id: contactId }), undefined, stops(contactId))
  const open = { 'is-marketing': 'yes', 'is-suppressed': 'no', 'asked-since': 'no', 'told-not-to-call': 'no' }
  const reached = step(liveCall, withPreAnswers(liveCall, facts, open))
  return reached.at === 'outcome' ? reached.outcome.verdict : reached.nodeId
}

describe('a request not to be contacted', () => {
  it('stands from the moment it is logged, for the contact it is about and nobody else', () => {
    const other = add('Samir Haddad')
    expect(stops(dan, other)).toEqual([])
    expect(callEnds(dan)).toBe('asked-for-it')
    const { id, reference } = stop({})
    expect(stops(dan, other)).toEqual([
      {
        contactId: dan,
        requestId: id,
        reference,
        kind: 'do-not-contact',
        name: 'Dan Okafor',
        askedOn: '2026-11-24',
        channels: [],
      },
    ])
    expect(callEnds(dan)).toBe('blocked')
    expect(callEnds(other)).toBe('asked-for-it')
  })

  it('says where a blocked call comes from, and cannot be answered otherwise', () => {
    stop({ reach: 'some', channels: ['phone'] })
    const facts = factsFor(services.contacts.get({ id: dan }), undefined, stops(dan))
    expect(facts['is-suppressed']).toEqual({
      answer: 'yes',
      from: 'Dan Okafor asking on 24 November 2026 not to be contacted (DNC-2026-001)',
      fixed: true,
    })
    expect(facts['told-not-to-call']?.answer).toBe('yes')
  })

  it('covers what was asked and no more: e-mail alone leaves calls open', () => {
    stop({ reach: 'some', channels: ['e-mail', 'post'] })
    expect(stops(dan).map(stopScopeWords)).toEqual(['E-mail and post'])
    expect(callEnds(dan)).toBe('asked-for-it')
  })

  it('keeps its effect when the case is closed, however it ended, and after a restart', () => {
    const { id } = stop({})
    services.requests.close({ id, on: '2026-11-24', outcome: 'stopped', note: '' })
    test.reopen()
    services = createServices(test.deps)
    expect(stops(dan)).toHaveLength(1)
    expect(callEnds(dan)).toBe('blocked')
  })

  it('is lifted when the request is taken back, and when it is corrected to fewer ways', () => {
    const { undo } = test.deps.register
    const { id } = stop({})
    const token = undo.takeToken() ?? ''
    const facts = { kind: 'do-not-contact', name: 'Dan Okafor', contactId: dan, receivedOn: '2026-11-24' } as const
    services.requests.correct({
      id,
      facts: newRequest.parse({ ...facts, details: { reach: 'some', channels: ['e-mail'] } }),
    })
    expect(callEnds(dan)).toBe('asked-for-it')
    undo.undo(undo.takeToken() ?? '')
    expect(callEnds(dan)).toBe('blocked')
    undo.undo(token)
    expect(stops(dan)).toEqual([])
    expect(callEnds(dan)).toBe('asked-for-it')
  })

  it('takes effect for a typed name once it is linked to a contact', () => {
    const { id } = stop({}, null)
    expect(stops(dan)).toEqual([])
    const facts = { kind: 'do-not-contact', name: 'Dan Okafor', receivedOn: '2026-11-24', details: {} } as const
    services.requests.correct({ id, facts: newRequest.parse({ ...facts, contactId: dan }) })
    expect(callEnds(dan)).toBe('blocked')
  })

  it('comes with an erasure request that also ends marketing', () => {
    const erase = { kind: 'erasure', name: 'Dan Okafor', contactId: dan, receivedOn: '2026-11-24' } as const
    log({ ...erase, details: {} })
    expect(stops(dan)).toEqual([])
    log({ ...erase, details: { stopMarketing: true } })
    expect(stops(dan)).toMatchObject([{ kind: 'erasure', channels: [] }])
  })

  it('of an organisation stands against a decision about somebody who works there', () => {
    const firm = services.contacts.add(newContact.parse({ kind: 'organisation', displayName: 'Tideway Ltd' })).id
    const priya = add('Priya Nandakumar', { organisationId: firm })
    stop({}, firm)
    const answers = { 'is-marketing': 'yes', 'is-suppressed': 'no', 'asked-since': 'no', 'asked-for-it': 'yes' }
    const saved = services.decisions.save({
      flowId: 'live-call',
      subject: 'Priya Nandakumar',
      contactId: priya,
      answers: { ...answers, 'no-contact-requested': 'no' },
      author: 'Ruth Calder',
      note: '',
      reviewOn: '',
    })
    expect(saved.verdict).toBe('blocked')
  })
})

it('names any ways that stop in the order of the form', () => {
  const all = { channels: [] }
  const some = { channels: ['social', 'text', 'phone'] as const }
  const of = (channels: readonly ('social' | 'text' | 'phone')[]) =>
    stopScopeWords({ ...stops(dan)[0], channels: [...channels] } as Parameters<typeof stopScopeWords>[0])
  expect(of(all.channels)).toBe('All marketing')
  expect(of(some.channels)).toBe('Phone calls, text messages and social media messages')
})
