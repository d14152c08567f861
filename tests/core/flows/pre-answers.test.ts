import { factsFor } from '@core/flows/facts-for'
import { fillWords } from '@core/flows/fill-words'
import { preAnswers, withPreAnswers } from '@core/flows/pre-answers'
import { liveCall } from '@core/flows/trees/live-call'
import { expect, test } from 'vitest'

const person = {
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
} as const

test('the register answers what it knows, and says where it knows it from', () => {
  const known = preAnswers(liveCall, factsFor({ contact: person }))
  expect(known).toMatchObject({
    subscriber: { answer: 'individual', from: 'the contact’s entry in the register' },
    'named-person': { answer: 'yes', from: 'the contact is a person' },
  })
  const others = Object.entries(known).filter(([id]) => id !== 'subscriber' && id !== 'named-person')
  expect([...new Set(others.map(([, { from }]) => from))]).toEqual(['the contact’s entry, which has no such mark'])
})

test.each([
  [{ ...person, subscriberType: 'corporate', legalNumber: '01234567' } as const, 'corporate'],
  [{ ...person, subscriberType: 'corporate' } as const, 'corporate-unproved'],
  [{ ...person, subscriberType: 'corporate', legalForm: 'public-body' } as const, 'corporate'],
  [{ ...person, subscriberType: 'sole-trader-or-partnership' } as const, 'individual'],
  [{ ...person, subscriberType: 'unknown' } as const, undefined],
])('who pays for the line follows the recorded form (%#)', (contact, answer) => {
  expect(factsFor({ contact }).subscriber?.answer).toBe(answer)
})

test('an organisation is not under 18', () => {
  expect(factsFor({ contact: { ...person, kind: 'organisation' } })['is-under-18']?.answer).toBe('no')
})

test('nothing is known of nobody', () => {
  expect(factsFor({})).toEqual({})
})

test('what a person says wins over the register', () => {
  expect(withPreAnswers(liveCall, factsFor({ contact: person }), { subscriber: 'unknown' })).toMatchObject({
    subscriber: 'unknown',
    'named-person': 'yes',
  })
})

test('a fact the question does not offer is left out', () => {
  expect(preAnswers(liveCall, { listed: { answer: 'perhaps', from: 'nowhere' } })).toEqual({})
})

test('a name stands where it belongs, with a capital at the start', () => {
  expect(fillWords('Is {who} on a list? {who} is.', 'the Joinery')).toBe('Is the Joinery on a list? the Joinery is.')
  expect(fillWords('{who} is listed.', '  ')).toBe('This person or organisation is listed.')
  expect(fillWords('{who}', '$& {who}')).toBe('$& {who}')
})
