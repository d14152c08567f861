import { factsFor } from '@core/flows/facts-for'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step } from '@core/flows/step'
import { isMarketingPublicFlow as flow } from '@core/flows/trees/is-marketing-public'
import { verdicts } from '@core/flows/verdict'
import { expect, test } from 'vitest'
import { everyPath } from './walk'

const withPolicy = factsFor({ house: { cautiousNhs: true } })
const without = factsFor({ house: { cautiousNhs: false } })
const paths = everyPath(flow)

test('the cautious policy never makes an answer looser, whatever else is answered', () => {
  const asked = paths.filter(({ answers }) => answers['PM4.policy'] ?? answers['psm.gp-table.policy'])
  expect(asked.length).toBeGreaterThan(5)
  for (const { answers } of asked) {
    const own = step(flow, withPreAnswers(flow, withPolicy, answers))
    const law = step(flow, withPreAnswers(flow, without, answers))
    if (own.at === 'question' || law.at === 'question') continue
    expect(verdicts.indexOf(own.outcome.verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(law.outcome.verdict))
  }
})

test('it asks for consent, as an own rule, and cannot be answered away', () => {
  const answers = { 'psm.gp-table': 'service', 'psm.gp-table.service': 'nhs-campaign', 'psm.gp-table.policy': 'none' }
  const reached = step(flow, withPreAnswers(flow, withPolicy, answers))
  expect(reached).toMatchObject({ nodeId: 'table.cautious', outcome: { verdict: 'consent-needed', byHouse: true } })
})

test('care is care: no message about it comes to the policy', () => {
  const care = paths.filter(({ answers }) => answers['PM1'] === 'yes' || answers['psm.gp-table.care'] !== undefined)
  const settled = care.filter(({ end }) => end.nodeId === 'PM1.yes' || end.nodeId === 'table.N-care')
  expect(settled.length).toBeGreaterThan(6)
  for (const { end } of settled) expect(end.path.some(({ nodeId }) => nodeId.endsWith('.policy'))).toBe(false)
})
