import { factsFor, type KnownContact } from '@core/flows/facts-for'
import type { Flow } from '@core/flows/flow'
import { houseOptionKeys, houseOptionRules, type HouseOptions } from '@core/flows/house-options'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step, type Answers } from '@core/flows/step'
import { flows } from '@core/flows/trees/index'
import { email } from '@core/flows/trees/email'
import { liveCall } from '@core/flows/trees/live-call'
import { verdicts, type Verdict } from '@core/flows/verdict'
import { isRuleId } from '@core/law/rules'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyPath } from './walk'

/** Is the first verdict at least as strict as the second? Own rules may only tighten (`house.stricter-only`). */
function isAsStrict(first: Verdict, second: Verdict): boolean {
  return verdicts.indexOf(first) >= verdicts.indexOf(second)
}

const questionsOf = (flow: Flow) =>
  Object.entries(flow.nodes).flatMap(([id, node]) => (node.kind === 'question' ? [{ id, node }] : []))

/** Some answer to every question there is; where the register cannot say whether an own rule applies, none does. */
function anyAnswers(flow: Flow): fc.Arbitrary<Answers> {
  const questions = questionsOf(flow)
  return fc
    .tuple(...questions.map(({ node }) => fc.constantFrom(...node.answers.map((answer) => answer.id))))
    .map((chosen) => ({
      ...Object.fromEntries(questions.map(({ id }, index) => [id, chosen[index] ?? ''])),
      ...Object.fromEntries(lawAlone(flow)),
    }))
}

const noRules: Partial<Record<string, string>> = {
  'own-rule-sign': 'no',
  'own-rule-person': 'none',
  'own-rule-company': 'no',
  'own-rule-former-client': 'no',
  'own-rule-under-18': 'none',
  'own-rule-cautious-nhs': 'none',
}
const noRule = (id: string, factKey = ''): [string, string][] =>
  noRules[factKey] === undefined ? [] : [[id, noRules[factKey]]]

/** No own rule applies. */
const lawAlone = (flow: Flow) => questionsOf(flow).flatMap(({ id, node }) => noRule(id, node.factKey))

/** All 256 of them. */
const everyHouse: readonly HouseOptions[] = Array.from({ length: 2 ** houseOptionKeys.length }, (_, number) =>
  Object.fromEntries(houseOptionKeys.map((key, bit) => [key, (number & (1 << bit)) !== 0])),
)

const anyHouse: fc.Arbitrary<HouseOptions> = fc
  .tuple(...houseOptionKeys.map(() => fc.boolean()))
  .map((on) => Object.fromEntries(houseOptionKeys.map((key, index) => [key, on[index] ?? false])))

const anyContact: fc.Arbitrary<KnownContact> = fc.record({
  kind: fc.constantFrom('person' as const, 'organisation' as const),
  subscriberType: fc.constantFrom(
    'individual' as const,
    'sole-trader-or-partnership' as const,
    'corporate' as const,
    'unknown' as const,
  ),
  legalForm: fc.constant('' as const),
  legalNumber: fc.constantFrom('', '01234567'),
  under18: fc.boolean(),
  noContactAtAll: fc.boolean(),
  roles: fc.constantFrom(['former-coaching-client' as const], []),
})

const none: HouseOptions = Object.fromEntries(houseOptionKeys.map((key) => [key, false]))

function verdictOf(flow: Flow, house: HouseOptions, contact: KnownContact | undefined, own: Answers): Verdict {
  const reached = step(flow, withPreAnswers(flow, factsFor({ contact, house, channel: flow.channel }), own))
  if (reached.at === 'question') throw new Error(`${flow.id}: still asking ${reached.nodeId}`)
  return reached.outcome.verdict
}

const asksOwnRule = flows.filter((flow) => lawAlone(flow).length > 0)

describe.each(asksOwnRule.map((flow) => [flow.id, flow] as const))('%s', (_, flow) => {
  test('every combination of own rules, on every way through: no verdict is looser than by the law alone', () => {
    const combinations = new Map(
      everyHouse
        .map((house) => factsFor({ house, channel: flow.channel }))
        .map((facts) => [JSON.stringify(facts), facts]),
    )
    const looser: string[] = []
    for (const { answers, end } of everyPath(flow, Object.fromEntries(lawAlone(flow)))) {
      for (const facts of combinations.values()) {
        for (const stricter of everyPath(flow, withPreAnswers(flow, facts, answers))) {
          if (!isAsStrict(stricter.end.outcome.verdict, end.outcome.verdict))
            looser.push(`${end.nodeId} → ${stricter.end.nodeId}`)
        }
      }
    }
    expect(looser).toEqual([])
  })
})

const channelFlows = flows.filter(({ channel }) => channel !== undefined)

describe.each(channelFlows.map((flow) => [flow.id, flow] as const))('%s', (_, flow) => {
  test('no own rules, with what the register knows of a contact, loosen a verdict', () => {
    fc.assert(
      fc.property(anyHouse, fc.option(anyContact, { nil: undefined }), anyAnswers(flow), (house, contact, own) => {
        expect(isAsStrict(verdictOf(flow, house, contact, own), verdictOf(flow, none, contact, own))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('a person under 18 never gets a yes to marketing', () => {
    for (const { answers, end } of everyPath(flow)) {
      const young = Object.entries(answers).some(([id, answer]) => /under-18/.test(id) && answer === 'yes')
      if (young) expect(['human-decision', 'blocked']).toContain(end.outcome.verdict)
    }
  })

  test('“no contact at all” leaves everything that is not a no to a person', () => {
    for (const { answers, end } of everyPath(flow)) {
      const asked = Object.entries(answers).filter(([id]) => id.startsWith('no-contact-'))
      if (asked.some(([, answer]) => answer === 'yes')) expect(end.outcome.verdict).toBe('human-decision')
      const isYes = ['allowed', 'allowed-with-duties', 'consent-needed'].includes(end.outcome.verdict)
      if (isYes) expect(asked.length, end.nodeId).toBe(1)
    }
  })

  test('who is on the list gets no marketing but the one answer they asked for', () => {
    for (const { answers, end } of everyPath(flow)) {
      if (answers['is-suppressed'] !== 'yes') continue
      if (answers['asked-since'] !== 'yes') expect(end.outcome.verdict).toBe('blocked')
      else expect(end.nodeId).toMatch(/^(answer-once|request-decide|under-18-)/)
    }
  })

  test('every question has an example', () => {
    for (const { id, node } of questionsOf(flow)) expect(node.example?.length ?? 0, id).toBeGreaterThan(20)
  })
})

test('every own rule is one of the law pack', () => {
  for (const rule of Object.values(houseOptionRules)) expect(isRuleId(rule)).toBe(true)
})

const company: KnownContact = {
  kind: 'organisation',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '01234567',
  under18: false,
  noContactAtAll: false,
}

test('an own rule cannot be answered away', () => {
  const house = { corporateAsIndividual: true }
  const facts = factsFor({ contact: company, house, channel: 'live-call' })
  expect(withPreAnswers(liveCall, facts, { 'own-rule-sign': 'no' })['own-rule-sign']).toBe('yes')
  expect(withPreAnswers(email, factsFor({ house, channel: 'email' }), { EC2: 'no' })['EC2']).toBe('yes')
})

test.each([
  ['people only: a private person', { positiveIndicationOnly: true }, 'person', 'individual', 'yes'],
  ['people only: a person at a company', { positiveIndicationOnly: true }, 'person', 'corporate', 'yes'],
  ['people only: a company', { positiveIndicationOnly: true }, 'organisation', 'corporate', 'no'],
  ['companies only: a company', { corporateAsIndividual: true }, 'organisation', 'corporate', 'yes'],
  ['companies only: a private person', { corporateAsIndividual: true }, 'person', 'individual', 'no'],
  ['companies only: form not known', { corporateAsIndividual: true }, 'organisation', 'unknown', 'no'],
  ['both', { positiveIndicationOnly: true, corporateAsIndividual: true }, 'organisation', 'unknown', 'yes'],
  ['neither', {}, 'person', 'individual', 'no'],
] as const)('reach of the own rules on calls, %s', (_, house, kind, subscriberType, sign) => {
  const contact = {
    kind,
    subscriberType,
    legalForm: '',
    legalNumber: '',
    under18: false,
    noContactAtAll: false,
  } as const
  expect(factsFor({ contact, house, channel: 'live-call' })['own-rule-sign']?.answer).toBe(sign)
})

test.each([
  ['a sign, of a person', { positiveIndicationOnly: true }, 'email', 'sign', 'yes'],
  ['a sign, of companies only', { corporateAsIndividual: true }, 'email', 'none', 'yes'],
  ['former clients, by e-mail', { formerClientOptIn: true }, 'email', 'former', 'no'],
  ['former clients, by text', { formerClientOptIn: true }, 'sms', 'none', 'no'],
  ['former clients, by social message', { formerClientOptIn: true }, 'social-dm', 'none', 'no'],
  ['both', { positiveIndicationOnly: true, formerClientOptIn: true }, 'email', 'sign', 'yes'],
] as const)('reach of the own rules on messages, %s', (_, house, channel, person, firm) => {
  const facts = factsFor({ house, channel })
  expect(facts['own-rule-person']?.answer).toBe(person)
  expect(facts['own-rule-company']?.answer).toBe(firm)
})

test('with both rules on, a sign does not free a former client of the other', () => {
  const former: KnownContact = {
    ...company,
    kind: 'person',
    subscriberType: 'individual',
    roles: ['former-coaching-client'],
  }
  const house = { positiveIndicationOnly: true, formerClientOptIn: true }
  const facts = factsFor({ contact: former, house, channel: 'email' })
  const own = { 'is-marketing': 'yes', 'is-suppressed': 'no', 'asked-for-it': 'no', 'is-under-18': 'no', EI1: 'no' }
  const reached = step(email, withPreAnswers(email, facts, { ...own, 'EI2.indication': 'yes' }))
  expect(reached.nodeId).toBe('EI2.former')
})
