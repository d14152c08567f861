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
