import type { ConsentState, ConsentStateName } from '@core/consents/consent-state'
import { factsOfConsents, type Standing } from '@core/flows/facts-of-consents'
import { preAnswers } from '@core/flows/pre-answers'
import { email } from '@core/flows/trees/email'
import type { Channel } from '@core/marketing/channel'
import { expect, test } from 'vitest'

const cell = (state: ConsentStateName, overdue = false, channel: Channel = 'email'): Standing => {
  const since = state === 'never-asked' ? '' : '2026-05-03'
  const one = { channel, purpose: 'services', pointId: '', state, since, reviewOn: '', wording: null } as const
  return { state: { ...one, eventId: null, claimed: false } satisfies ConsentState, overdue }
}

test('a yes to everything this way answers, with its day, and whether somebody has to look again', () => {
  const facts = factsOfConsents([cell('given', true), cell('given', true), cell('declined', false, 'sms')], 'email')
  expect(facts['said-yes']).toEqual({ answer: 'yes', from: 'the permissions of the contact: yes on 3 May 2026' })
  expect(facts['consent-overdue']?.answer).toBe('yes')
  expect(Object.keys(preAnswers(email, facts))).toEqual(['EI1', 'consent-review'])
})

test('a refusal of everything this way cannot be answered away, and ends a soft opt-in', () => {
  const facts = factsOfConsents([cell('declined'), cell('withdrawn')], 'email')
  expect(facts['said-yes']).toMatchObject({ answer: 'no', fixed: true })
  expect(facts['has-refused']).toMatchObject({ answer: 'yes', fixed: true })
})

test('on calls a yes is word that calls are fine, and a refusal a word not to ring', () => {
  const call = (state: ConsentStateName) => [cell(state, false, 'live-call')]
  expect(factsOfConsents(call('given'), 'live-call')['calls-are-fine']?.answer).toBe('yes')
  expect(factsOfConsents(call('withdrawn'), 'live-call')['told-not-to-call']?.answer).toBe('yes')
})

test('a no on the same number answers LC4, whoever said it, and no yes of before stands beside it', () => {
  const held = (one: Standing) => ({ ...one, state: { ...one.state, lineRefusedOn: '2026-03-03' } })
  const asked = (...cells: readonly Standing[]) => factsOfConsents(cells, 'live-call')
  const never = cell('never-asked', false, 'live-call')
  expect(asked(held(never), cell('declined', false, 'live-call'))['told-not-to-call']).toEqual({
    answer: 'yes',
    from: 'the permissions of somebody with the same number: refused on 3 March 2026',
    fixed: true,
  })
  expect(asked(held(cell('given', false, 'live-call')), cell('given', false, 'live-call'))).toEqual({})
})

test('a yes to calls that is due for a second look is not answered as a plain yes', () => {
  const call = (overdue: boolean) => cell('given', overdue, 'live-call')
  expect(factsOfConsents([call(true), call(true)], 'live-call')['calls-are-fine']?.answer).toBe('overdue')
  expect(factsOfConsents([call(true), call(false)], 'live-call')).toEqual({})
})

test.each([
  ['nobody was asked', [cell('never-asked')]],
  ['only a part was agreed', [cell('given'), cell('never-asked')]],
  ['one was agreed, one refused', [cell('given'), cell('declined')]],
  ['a soft opt-in', [cell('soft-opt-in')]],
  ['nothing about this way', [cell('given', false, 'sms')]],
  ['nothing at all', []],
])('no answer where %s', (_, cells) => {
  expect(factsOfConsents(cells, 'email')).toEqual({})
})

test('where only one of two is due for a second look, that is asked', () => {
  expect(factsOfConsents([cell('given', true), cell('given')], 'email')['consent-overdue']).toBeUndefined()
})
