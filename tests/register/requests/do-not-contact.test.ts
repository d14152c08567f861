import { newContact } from '@core/contacts/contact'
import { factsFor } from '@core/flows/facts-for'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step } from '@core/flows/step'
import { liveCall } from '@core/flows/trees/live-call'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { stopScopeWords } from '@core/suppression/stop-words'
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
const stops = (...contactIds: string[]) => services.suppression.standing({ contactIds })
const stop = (details: Extract<NewRequest, { kind: 'do-not-contact' }>['details'], contactId: string | null = dan) =>
  log({ kind: 'do-not-contact', name: 'Dan Okafor', contactId, receivedOn: '2026-11-24', details })

/** Where a call ends for somebody who answers every question in the most welcoming way the register leaves open. */
function callEnds(contactId: string): string {
  const facts = factsFor({
    contact: services.contacts.get({ id: contactId }),
    stops: stops(contactId),
    channel: 'live-call',
  })
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
        id: expect.any(String),
        contactId: dan,
        matchedBy: 'person',
        whose: '',
        requestId: id,
        reference,
        source: 'Asked by e-mail',
        askedOn: '2026-11-24',
        channels: [],
        purposes: [],
      },
    ])
    expect(callEnds(dan)).toBe('blocked')
    expect(callEnds(other)).toBe('asked-for-it')
  })

  it('says where a blocked call comes from, and cannot be answered otherwise', () => {
    stop({ reach: 'some', channels: ['phone'] })
    const facts = factsFor({ contact: services.contacts.get({ id: dan }), stops: stops(dan), channel: 'live-call' })
    expect(facts['is-suppressed']).toEqual({
      answer: 'yes',
      from: 'your do-not-contact list, since 24 November 2026 (Asked by e-mail, DNC-2026-001)',
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

  it('is lifted neither by taking the request back nor by correcting it to fewer ways or to somebody else', () => {
    const { undo } = test.deps.register
    const { id } = stop({})
    expect(undo.takeToken()).toBeUndefined()
    const facts = { kind: 'do-not-contact', name: 'Dan Okafor', contactId: dan, receivedOn: '2026-11-24' } as const
    const details = { reach: 'some', channels: ['e-mail'] } as const
    services.requests.correct({
      id,
      facts: newRequest.parse({ ...facts, details: { ...details, channels: ['e-mail'] } }),
    })
    expect(callEnds(dan)).toBe('blocked')
    const other = add('Samir Haddad')
    services.requests.correct({ id, facts: newRequest.parse({ ...facts, contactId: other, details: {} }) })
    expect([callEnds(dan), callEnds(other)]).toEqual(['blocked', 'blocked'])
    services.suppression.lift({
      id: stops(dan)[0]?.id ?? '',
      on: '2026-11-24',
      reason: 'Wrong person',
      evidence: 'The call',
      fileId: null,
    })
    expect([callEnds(dan), callEnds(other)]).toEqual(['asked-for-it', 'asked-for-it'])
  })

  it('reaches further when it is corrected to more ways', () => {
    const { id } = stop({ reach: 'some', channels: ['e-mail'] })
    const facts = { kind: 'do-not-contact', name: 'Dan Okafor', contactId: dan, receivedOn: '2026-11-24' } as const
    services.requests.correct({
      id,
      facts: newRequest.parse({ ...facts, details: { reach: 'some', channels: ['phone'] } }),
    })
    expect(stops(dan).map(stopScopeWords)).toEqual(['E-mail and phone calls'])
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
    expect(stops(dan)).toMatchObject([{ reference: 'ER-2026-002', channels: [] }])
  })

  it('of an organisation stands against a decision about somebody who works there', () => {
    const firm = services.contacts.add(newContact.parse({ kind: 'organisation', displayName: 'Tideway Ltd' })).id
    const priya = add('Priya Nandakumar', { organisationId: firm })
    stop({}, firm)
    const answers = { 'is-marketing': 'yes', 'is-suppressed': 'no', 'asked-since': 'no', 'asked-for-it': 'yes' }
    const saved = services.decisions.save({
      role: '',
      signedOffBy: '',
      replaces: null,
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
  const of = (...channels: ('social-dm' | 'sms' | 'live-call' | 'automated-call')[]) =>
    stopScopeWords({ channels, purposes: [] })
  expect(of()).toBe('All marketing')
  expect(of('social-dm', 'sms', 'automated-call', 'live-call')).toBe(
    'Text messages, phone calls and social media messages',
  )
  expect(stopScopeWords({ channels: ['email'], purposes: ['fundraising'] })).toBe('E-mail about fundraising')
})
