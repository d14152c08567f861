import { factsFor } from '@core/flows/facts-for'
import type { Stop } from '@core/suppression/stop'
import { expect, test } from 'vitest'

const stop: Stop = {
  id: '0b8f4d0a-0000-4000-8000-000000000001',
  matchedBy: 'person',
  channels: [],
  purposes: [],
  askedOn: '2026-10-28',
  source: 'by phone',
  requestId: null,
  reference: 'DNC-2026-001',
}

test.each([
  ['everything', [], 'email', true],
  ['this way', ['email'], 'email', true],
  ['another way', ['live-call'], 'email', false],
  ['one way, where no way is asked about', ['email'], undefined, false],
  ['everything, where no way is asked about', [], undefined, true],
] as const)('a request to stop %s', (_, channels, channel, covers) => {
  const facts = factsFor({ stops: [{ ...stop, channels: [...channels] }], channel })
  expect(facts['is-suppressed']?.answer).toBe(covers ? 'yes' : undefined)
  if (covers) expect(facts['is-suppressed']?.fixed).toBe(true)
})

test('a request about one purpose is an answer that can be changed, and says which', () => {
  const facts = factsFor({ stops: [{ ...stop, purposes: ['fundraising'] }], channel: 'post' })
  expect(facts['is-suppressed']).toEqual({
    answer: 'yes',
    from: 'your do-not-contact list, since 28 October 2026 (by phone, DNC-2026-001), for this only: Fundraising and campaigns',
  })
})

test('of two requests the wider one counts', () => {
  const facts = factsFor({ stops: [{ ...stop, purposes: ['events'] }, stop], channel: 'post' })
  expect(facts['is-suppressed']?.fixed).toBe(true)
})

test.each([
  ['a company with its number', 'company', '01234567', 'corporate'],
  ['a company without', 'company', '', 'corporate-unproved'],
  ['a public body', 'public-body', '', 'corporate'],
  ['no form on record', '', '', 'corporate-unproved'],
  ['an ordinary partnership', 'partnership', '', 'individual'],
  ['a sole trader with some number', 'sole-trader', '123', 'individual'],
  ['a club that is a charity', 'unincorporated', '1123456', 'individual'],
] as const)('put down as a company, and the form on record decides: %s', (_, legalForm, legalNumber, answer) => {
  const contact = { kind: 'person', subscriberType: 'corporate', legalForm, legalNumber, under18: false } as const
  expect(factsFor({ contact: { ...contact, noContactAtAll: false } }).subscriber?.answer).toBe(answer)
})

test('only a call asks whether they ever told you not to ring', () => {
  expect(factsFor({ stops: [stop], channel: 'live-call' })['told-not-to-call']?.answer).toBe('yes')
  expect(factsFor({ stops: [stop], channel: 'email' })['told-not-to-call']).toBeUndefined()
})

test.each([
  ['sole-trader', 'no'],
  ['llp', 'no'],
  ['company', undefined],
  ['charity', undefined],
  ['cio', undefined],
] as const)('a %s is known to be no charity: %s', (ownForm, answer) => {
  expect(factsFor({ ownForm })['is-charity']?.answer).toBe(answer)
})

test('a contact about whom the list holds nothing is not on it, which can be answered otherwise; unlooked it stays open', () => {
  const contact = {
    kind: 'person',
    subscriberType: 'individual',
    legalForm: '',
    legalNumber: '',
    under18: false,
  } as const
  const known = { ...contact, noContactAtAll: false }
  const from = 'your do-not-contact list: nothing in it is about them'
  expect(factsFor({ contact: known, stops: [], channel: 'email' })['is-suppressed']).toEqual({ answer: 'no', from })
  expect(factsFor({ contact: known, channel: 'email' })['is-suppressed'], 'nobody looked').toBeUndefined()
  expect(factsFor({ stops: [], channel: 'email' })['is-suppressed'], 'somebody unknown').toBeUndefined()
  const called = [{ ...stop, channels: ['live-call' as const] }]
  expect(factsFor({ contact: known, stops: called, channel: 'email' })['is-suppressed'], 'another way').toBeUndefined()
})

test('the mark “no contact at all” is an answer either way, and only the mark itself is certain', () => {
  const contact = {
    kind: 'person',
    subscriberType: 'individual',
    legalForm: '',
    legalNumber: '',
    under18: false,
  } as const
  expect(factsFor({ contact: { ...contact, noContactAtAll: true } })['is-no-contact']).toMatchObject({
    answer: 'yes',
    fixed: true,
  })
  const unmarked = factsFor({ contact: { ...contact, noContactAtAll: false } })['is-no-contact']
  expect(unmarked).toEqual({ answer: 'no', from: 'the contact’s entry, which has no such mark' })
})
