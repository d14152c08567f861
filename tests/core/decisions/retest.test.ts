import { changedRulesNow } from '@core/decisions/changed-rules'
import { reliedFacts } from '@core/decisions/relied-fact'
import { retest, type Now, type Rests } from '@core/decisions/retest'
import { inWords } from '@core/decisions/to-look-at'
import type { Facts } from '@core/flows/facts'
import { factsFor, type KnownContact } from '@core/flows/facts-for'
import { liveCall } from '@core/flows/trees/live-call'
import { layOver } from '@core/law/overlay'
import { rule, rulesVersion } from '@core/law/rules'
import { afterEach, expect, test } from 'vitest'

afterEach(() => layOver(undefined))

const firm: KnownContact = {
  kind: 'organisation',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '00451277',
  under18: false,
  noContactAtAll: false,
}
const factsOf = (contact: KnownContact, more: Parameters<typeof factsFor>[0] = {}): Facts =>
  factsFor({ contact, house: {}, channel: 'live-call', ...more })

const answers = {
  'is-marketing': 'yes',
  'is-suppressed': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  subscriber: 'corporate',
  subject: 'other',
  'told-not-to-call': 'no',
  'own-rule-sign': 'no',
  'calls-are-fine': 'no',
  screened: 'yes',
  listed: 'yes',
}
const screened: Facts = {
  screened: { answer: 'yes', from: 'the screening log' },
  listed: { answer: 'yes', from: 'the screening log' },
}
const then: Facts = { ...factsOf(firm), ...screened }
const made: Rests = {
  flowVersion: liveCall.version,
  rulesVersion,
  relied: reliedFacts(liveCall, answers, then),
  cites: ['pecr.r21.tps', 'pecr.r21.override'],
}
const now = (facts: Facts, more: Partial<Now> = {}): Now => ({
  flow: liveCall,
  facts,
  rulesVersion,
  changedRules: changedRulesNow(),
  ...more,
})
const idsOf = (rests: Rests, at: Now) => retest(rests, at).map(({ id }) => id)

test('what it rests on is every question on the way that the register can answer, known or not', () => {
  expect(made.relied.map(({ key, answer, known }) => [key, answer, known])).toEqual(
    expect.arrayContaining([
      ['is-suppressed', 'no', ''],
      ['subscriber', 'corporate', 'corporate'],
      ['screened', 'yes', 'yes'],
    ]),
  )
})

test('nothing is said while nothing changed', () => {
  expect(retest(made, now(then))).toEqual([])
})

test('a company that became a sole trader, a stop, an own rule and a stale screening are each found', () => {
  const soleTrader = { ...firm, subscriberType: 'sole-trader-or-partnership', legalForm: 'sole-trader' } as const
  expect(idsOf(made, now({ ...factsOf(soleTrader), ...screened }))).toEqual(['fact:subscriber:individual'])
  const stop = {
    id: '00000000-0000-4000-8000-000000000001',
    matchedBy: 'person' as const,
    channels: [],
    purposes: [],
    askedOn: '2026-11-20',
    source: 'phone',
    requestId: null,
    reference: '',
  }
  expect(idsOf(made, now({ ...factsOf(firm, { stops: [stop] }), ...screened }))).toEqual([
    'fact:is-suppressed:yes',
    'fact:told-not-to-call:yes',
  ])
  expect(idsOf(made, now({ ...factsOf(firm, { house: { corporateAsIndividual: true } }), ...screened }))).toEqual([
    'fact:own-rule-sign:yes',
  ])
  const stale: Facts = { screened: { answer: 'no', from: 'the screening log' } }
  expect(idsOf(made, now({ ...factsOf(firm), ...stale }))).toEqual(['fact:screened:no', 'fact:listed:'])
})

test('what the register knew and a person answered otherwise, knowingly, is no news', () => {
  const overruled = reliedFacts(liveCall, { ...answers, subscriber: 'individual' }, then)
  expect(retest({ ...made, relied: overruled }, now(then))).toEqual([])
})

test('what the register comes to know as it was answered is no news either', () => {
  expect(retest({ ...made, relied: reliedFacts(liveCall, answers, factsOf(firm)) }, now(then))).toEqual([])
})

test('questions that were written anew, or are no longer asked', () => {
  expect(retest(made, now(then, { flow: { ...liveCall, version: '2027-03-01' } }))).toEqual([
    { id: 'flow:2027-03-01', kind: 'flow', was: liveCall.version, now: '2027-03-01' },
  ])
  expect(idsOf(made, now(then, { flow: undefined }))).toEqual(['flow:'])
})

test('a law pack marks the decisions that rest on a rule it changes, and no others', () => {
  const words = { ...rule('pecr.r21.tps'), say: 'Other words.' }
  layOver({ version: '2027-01-31', rules: new Map([['pecr.r21.tps', words]]) })
  const at = now(then, { rulesVersion: '2027-01-31', changedRules: changedRulesNow() })
  expect(retest(made, at)).toEqual([
    { id: 'rules:2027-01-31', kind: 'rules', was: rulesVersion, now: '2027-01-31', rules: ['pecr.r21.tps'] },
  ])
  expect(retest({ ...made, cites: ['cookie.banner'] }, at)).toEqual([])
})

test('of rules of a version nobody here knows, all may have changed', () => {
  expect(idsOf({ ...made, rulesVersion: '2025-06-01' }, now(then))).toEqual([`rules:${rulesVersion}`])
})

test('a change is told in the words of the question', () => {
  const soleTrader = { ...firm, subscriberType: 'sole-trader-or-partnership', legalForm: 'sole-trader' } as const
  const [change] = retest(made, now({ ...factsOf(soleTrader), ...screened }))
  const seen = change && inWords('live-call', change)
  expect(seen).toMatchObject({ kind: 'fact', from: 'the contact’s entry in the register' })
  expect(seen?.was).not.toBe(seen?.now)
})
