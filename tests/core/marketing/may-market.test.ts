import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentStateNames, type ConsentState, type ConsentStateName } from '../../../src/core/consents/consent-state'
import { subscriberTypes } from '../../../src/core/contacts/subscriber-type'
import { verdicts } from '../../../src/core/flows/verdict'
import { channels } from '../../../src/core/marketing/channel'
import type { MarketingContact, MarketingPoint } from '../../../src/core/marketing/marketing-contact'
import { mayMarket, type MarketingQuestion } from '../../../src/core/marketing/may-market'
import { maySend, owedMessages } from '../../../src/core/marketing/may-send'
import { marketingPurposes } from '../../../src/core/marketing/purpose'
import type { Stop } from '../../../src/core/suppression/stop'
import { howOften } from '../../fixtures/how-often'

const person: MarketingContact = {
  id: 'c1',
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: 'Website form',
}
const company = { ...person, subscriberType: 'corporate', legalForm: 'company', legalNumber: '01234567' } as const
const mailbox: MarketingPoint = { id: 'p1', kind: 'email', value: 'a@b.example', label: '', subscriberType: '' }
const signed = { id: 'a1', signedOn: '2026-01-12', reviewOn: '2027-01-12' }

const cell = (state: ConsentStateName, more: Partial<ConsentState> = {}): ConsentState => ({
  channel: 'email',
  purpose: 'services',
  pointId: 'p1',
  state,
  since: state === 'never-asked' ? '' : '2026-05-03',
  reviewOn: '',
  wording: null,
  eventId: state === 'never-asked' ? null : 'e1',
  claimed: false,
  ...more,
})

const stop: Stop = {
  id: 's1',
  matchedBy: 'person',
  channels: [],
  purposes: [],
  askedOn: '2026-08-12',
  source: 'Reply STOP',
  requestId: null,
  reference: 'DNC-2026-001',
}

const ask = (more: Partial<MarketingQuestion> = {}) =>
  mayMarket({
    contact: person,
    point: mailbox,
    channel: 'email',
    purpose: 'services',
    consents: [],
    stops: [],
    isCharity: true,
    today: '2026-11-24',
    ...more,
  })
const on = (state: ConsentStateName, more: Partial<ConsentState> = {}) => ({ consents: [cell(state, more)] })

describe('calls to a number on which somebody else said no (pecr.r21.objection)', () => {
  const line = { kind: 'phone', id: 'p1', value: '020 7946 0142', label: '', subscriberType: '' } as const
  const held = { channel: 'live-call', lineRefusedOn: '2026-03-03' } as const
  const own = ['declined', 'withdrawn'] as const

  it.each(consentStateNames.flatMap((state) => subscriberTypes.map((type) => [state, type] as const)))(
    'are blocked: %s, %s',
    (state, subscriberType) => {
      const who = { ...person, subscriberType }
      const answer = ask({ contact: who, point: line, channel: 'live-call', ...on(state, held) })
      expect(answer).toMatchObject({ verdict: 'blocked', rules: expect.arrayContaining(['pecr.r21.objection']) })
      expect(answer.mendable).toBeUndefined()
      expect(answer.say.startsWith('They ')).toBe(own.some((refusal) => refusal === state))
    },
  )

  it('say so in plain words, and name nobody', () => {
    const answer = ask({ point: line, channel: 'live-call', ...on('never-asked', held) })
    expect(answer).toMatchObject({
      say: 'Somebody with the same number said no to calls on 3 March 2026. A no counts for the line, whoever uses it.',
      proof: null,
    })
  })
})

describe('e-mail, by every state, type of subscriber and assessment (B3)', () => {
  const permits = ['given', 'soft-opt-in', 'charity-soft-opt-in']
  const table = consentStateNames.flatMap((state) =>
    subscriberTypes.flatMap((type) => [true, false].map((assessed) => [state, type, assessed] as const)),
  )
  it.each(table)('%s, %s, assessment %s', (state, subscriberType, assessed) => {
    const contact = { ...person, subscriberType, legalNumber: '01234567' }
    const { verdict } = ask({ contact, ...on(state), ...(assessed && { assessment: signed }) })
    const corporate = subscriberType === 'corporate'
    // A soft opt-in stands in for the yes of a person; at a company nothing but the assessment carries a message.
    const carried = corporate && assessed && (state === 'never-asked' || permits.includes(state))
    const may = state === 'given' || carried || (!corporate && permits.includes(state))
    expect(verdict === 'allowed-with-duties' || verdict === 'allowed').toBe(may)
    if (state === 'declined' || state === 'withdrawn') expect(verdict).toBe('blocked')
    else if (!may) expect(verdict).toBe(corporate ? 'human-decision' : 'consent-needed')
  })

  it('rests on what carries it', () => {
    expect(ask(on('given')).proof).toEqual({ kind: 'consent', id: 'e1' })
    expect(ask({ contact: company, assessment: signed }).proof).toEqual({ kind: 'assessment', id: 'a1' })
  })

  it('takes a yes for one address, way or purpose for no other (consent.specific)', () => {
    expect(ask({ ...on('given', { pointId: 'p2' }) }).verdict).toBe('consent-needed')
    expect(ask({ ...on('given', { channel: 'sms' }) }).verdict).toBe('consent-needed')
    expect(ask({ ...on('given', { purpose: 'events' }) }).verdict).toBe('consent-needed')
    expect(ask({ ...on('given'), point: undefined }).verdict).toBe('consent-needed')
  })

  it('makes nothing of a list that claims a yes', () => {
    const answer = ask(on('never-asked', { claimed: true }))
    expect(answer.verdict).toBe('consent-needed')
    expect(answer.say).toContain('brings no proof')
  })
})

describe('who is treated as a company', () => {
  const verdictOf = (contact: Partial<MarketingContact>, point: Partial<MarketingPoint> = {}) =>
    ask({ contact: { ...company, ...contact }, point: { ...mailbox, ...point }, assessment: signed }).verdict

  it('is decided by the legal form on record, and by the mailbox', () => {
    expect(verdictOf({})).toBe('allowed-with-duties')
    expect(verdictOf({ legalForm: 'partnership' })).toBe('consent-needed')
    expect(verdictOf({}, { subscriberType: 'individual' })).toBe('consent-needed')
    expect(verdictOf({ subscriberType: 'unknown' })).toBe('consent-needed')
    expect(verdictOf({ subscriberType: 'individual', legalForm: '' }, { subscriberType: 'corporate' })).toBe(
      'allowed-with-duties',
    )
  })

  it('adds a duty while no number proves it (settled.corporate-proof)', () => {
    const rules = (contact: Partial<MarketingContact>) =>
      ask({ contact: { ...company, ...contact }, assessment: signed }).duties.flatMap((duty) => duty.rules)
    expect(rules({ legalNumber: '' })).toContain('settled.corporate-proof')
    expect(rules({})).not.toContain('settled.corporate-proof')
    expect(rules({ legalNumber: '', legalForm: 'public-body' })).not.toContain('settled.corporate-proof')
  })

  it('leaves it to a person without a source, and past the day of the assessment', () => {
    expect(verdictOf({ source: '' })).toBe('human-decision')
    const late = { ...signed, reviewOn: '2026-11-23' }
    expect(ask({ contact: company, assessment: late }).verdict).toBe('human-decision')
    expect(ask({ contact: company, assessment: { ...late, reviewOn: '2026-11-24' } }).verdict).toBe(
      'allowed-with-duties',
    )
  })
})

describe('the other ways', () => {
  const by = (channel: MarketingQuestion['channel'], more: Partial<MarketingQuestion> = {}) => ask({ channel, ...more })
  it.each([
    ['sms', 'never-asked', person, 'consent-needed'],
    ['social-dm', 'never-asked', company, 'consent-needed'],
    ['social-dm', 'soft-opt-in', person, 'allowed-with-duties'],
    ['live-call', 'never-asked', person, 'blocked'],
    ['live-call', 'given', person, 'allowed-with-duties'],
    ['live-call', 'soft-opt-in', person, 'blocked'],
    ['automated-call', 'never-asked', company, 'blocked'],
    ['automated-call', 'soft-opt-in', company, 'blocked'],
    ['automated-call', 'given', company, 'allowed-with-duties'],
    ['fax', 'never-asked', person, 'blocked'],
    ['fax', 'given', person, 'allowed-with-duties'],
    ['post', 'never-asked', person, 'human-decision'],
    ['post', 'never-asked', { ...company, kind: 'organisation' }, 'allowed-with-duties'],
  ] as const)('%s, %s', (channel, state, contact, verdict) => {
    expect(by(channel, { contact, ...on(state, { channel }) }).verdict).toBe(verdict)
  })

  it('screens first where nobody refused, and says so', () => {
    expect(by('live-call')).toMatchObject({ mendable: true, word: 'Screen first' })
    expect(by('automated-call').mendable).toBeUndefined()
    expect(by('fax', { contact: company })).toMatchObject({ verdict: 'blocked', word: 'Screen first' })
  })

  it('lets a letter go on an assessment', () => {
    expect(by('post', { assessment: signed }).verdict).toBe('allowed-with-duties')
  })

  it('never lets a soft opt-in carry fundraising, nor that of charities another sender', () => {
    const funds = { purpose: 'fundraising' } as const
    expect(ask({ ...funds, ...on('soft-opt-in', funds) }).verdict).toBe('consent-needed')
    expect(ask({ ...on('charity-soft-opt-in'), isCharity: false }).verdict).toBe('consent-needed')
  })
})

describe('a second look that is overdue (settled.consent-overdue)', () => {
  it('is for a person to decide, from the day after', () => {
    expect(ask(on('given', { reviewOn: '2026-11-24' })).verdict).toBe('allowed-with-duties')
    const late = ask(on('given', { reviewOn: '2026-11-23' }))
    expect(late.verdict).toBe('human-decision')
    expect(late.duties[0]?.rules).toContain('settled.consent-overdue')
    expect(
      ask({ channel: 'live-call', ...on('given', { channel: 'live-call', reviewOn: '2026-01-01' }) }).verdict,
    ).toBe('human-decision')
  })
})

describe('under 18 and no contact at all', () => {
  const young = { ...person, under18: true }
  const quiet = { ...person, noContactAtAll: true }
  it('stop for a person to decide, whatever was agreed', () => {
    expect(ask({ contact: young, ...on('given') })).toMatchObject({
      verdict: 'human-decision',
      say: expect.stringContaining('under 18'),
    })
    expect(ask({ contact: quiet, ...on('given') })).toMatchObject({
      verdict: 'human-decision',
      say: expect.stringContaining('no contact'),
    })
  })

  it('keep in view what the way asks for besides', () => {
    expect(ask({ contact: young }).duties.at(-2)?.say ?? '').toMatch(/^Even then: Ask first\./)
  })

  it('say who asked for no contact at all, when and why', () => {
    const noContact = { on: '2026-11-20', askedBy: 'Her sister', reason: 'She is ill' }
    const words = 'Asked on 20 November 2026 (Her sister): She is ill'
    expect(ask({ contact: { ...quiet, noContact }, ...on('given') }).say).toContain(`${words}. Somebody has to decide.`)
    expect(maySend('service', { noContactAtAll: true, noContact }).say).toContain(words)
  })

  it('never open what is refused', () => {
    for (const contact of [young, quiet]) {
      expect(ask({ contact, ...on('withdrawn') }).verdict).toBe('blocked')
      expect(ask({ contact, stops: [stop] }).verdict).toBe('blocked')
    }
  })

  it('does not ask an organisation for its age', () => {
    expect(ask({ contact: { ...young, kind: 'organisation' }, ...on('given') }).verdict).toBe('allowed-with-duties')
  })
})

describe('a stop', () => {
  it('wins over every yes in its scope and leaves the rest alone', () => {
    expect(ask({ ...on('given'), stops: [stop] })).toMatchObject({
      verdict: 'blocked',
      proof: { kind: 'stop', id: 's1' },
    })
    expect(ask({ ...on('given'), stops: [{ ...stop, channels: ['sms'] }] }).verdict).toBe('allowed-with-duties')
    expect(ask({ stops: [{ ...stop, channels: ['email'] }] }).say).toBe(
      'They asked to get no marketing this way, on 12 August 2026.',
    )
    expect(ask({ ...on('given'), stops: [{ ...stop, purposes: ['events'] }] }).verdict).toBe('allowed-with-duties')
    expect(ask({ ...on('given'), stops: [{ ...stop, pointId: 'p2' }] }).verdict).toBe('allowed-with-duties')
  })

  it('holds back nothing that is not marketing', () => {
    for (const kind of owedMessages) {
      expect(maySend(kind, person).verdict).toBe('allowed-with-duties')
      expect(maySend(kind, { noContactAtAll: true }).verdict).toBe('human-decision')
    }
  })

  it('never makes an answer looser, however many there are', () => {
    const some = <T>(from: readonly T[]) => fc.constantFrom(...from)
    const stops = fc.array(
      fc.record({
        channels: fc.uniqueArray(some(channels), { maxLength: 3 }),
        purposes: fc.uniqueArray(some(marketingPurposes), { maxLength: 2 }),
        pointId: some([undefined, 'p1', 'p2']),
      }),
      { maxLength: 4 },
    )
    const asked = fc.record({
      channel: some(channels),
      purpose: some(marketingPurposes),
      state: some(consentStateNames),
      reviewOn: some(['', '2026-01-01']),
      kind: some(['person', 'organisation'] as const),
      subscriberType: some(subscriberTypes),
      under18: fc.boolean(),
      noContactAtAll: fc.boolean(),
      assessed: fc.boolean(),
      isCharity: fc.boolean(),
    })
    fc.assert(
      fc.property(
        asked,
        stops,
        stops,
        ({ state, reviewOn, assessed, isCharity, channel, purpose, ...who }, few, more) => {
          const strict = (all: typeof few) =>
            verdicts.indexOf(
              ask({
                contact: { ...person, ...who },
                channel,
                purpose,
                isCharity,
                ...on(state, { channel, purpose, reviewOn }),
                ...(assessed && { assessment: signed }),
                stops: all.map((one) => ({ ...stop, ...one })),
              }).verdict,
            )
          expect(strict([...few, ...more])).toBeGreaterThanOrEqual(strict(few))
        },
      ),
      { numRuns: howOften(300, 5000) },
    )
  })
})
