import { factsFor, type HouseOptions, type KnownContact } from '@core/flows/facts-for'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step } from '@core/flows/step'
import { liveCall } from '@core/flows/trees/live-call'
import { verdicts, type Verdict } from '@core/flows/verdict'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

/** Is the first verdict at least as strict as the second? Own rules may only tighten (`house.stricter-only`). */
function isAsStrict(first: Verdict, second: Verdict): boolean {
  return verdicts.indexOf(first) >= verdicts.indexOf(second)
}

const questions = Object.entries(liveCall.nodes).flatMap(([id, node]) =>
  node.kind === 'question' ? [{ id, node }] : [],
)

/** Some answer to every question there is. */
const anyAnswers = fc
  .tuple(...questions.map(({ node }) => fc.constantFrom(...node.answers.map((answer) => answer.id))))
  .map((chosen) => Object.fromEntries(questions.map(({ id }, index) => [id, chosen[index] ?? ''])))

const anyHouse: fc.Arbitrary<HouseOptions> = fc.record({
  positiveIndicationOnly: fc.boolean(),
  corporateAsIndividual: fc.boolean(),
  noUnder18: fc.boolean(),
})

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
})

const none: HouseOptions = { positiveIndicationOnly: false, corporateAsIndividual: false, noUnder18: false }

function verdictOf(house: HouseOptions, contact: KnownContact | undefined, own: Record<string, string>) {
  const reached = step(liveCall, withPreAnswers(liveCall, factsFor(contact, house), own))
  if (reached.at === 'question') throw new Error(`still asking ${reached.nodeId}`)
  return reached.outcome.verdict
}

test('no combination of own rules gives a looser verdict than the law alone', () => {
  fc.assert(
    fc.property(anyHouse, fc.option(anyContact, { nil: undefined }), anyAnswers, (house, contact, own) => {
      // Where the register cannot say whether a rule reaches this contact, nobody claims that one does.
      const answers = { ...own, 'own-rule-sign': 'no' }
      expect(isAsStrict(verdictOf(house, contact, answers), verdictOf(none, contact, answers))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an own rule cannot be answered away', () => {
  const company: KnownContact = {
    kind: 'organisation',
    subscriberType: 'corporate',
    legalForm: 'company',
    legalNumber: '01234567',
    under18: false,
    noContactAtAll: false,
  }
  const facts = factsFor(company, { corporateAsIndividual: true })
  expect(withPreAnswers(liveCall, facts, { 'own-rule-sign': 'no' })['own-rule-sign']).toBe('yes')
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
] as const)('reach of the own rules, %s', (_, house, kind, subscriberType, sign) => {
  const facts = factsFor(
    { kind, subscriberType, legalForm: '', legalNumber: '', under18: false, noContactAtAll: false },
    house,
  )
  expect(facts['own-rule-sign']?.answer).toBe(sign)
})
