import { judgementFacts, judgementFlowId } from '@core/flows/judgement'
import { withPreAnswers } from '@core/flows/pre-answers'
import { step } from '@core/flows/step'
import { flowById } from '@core/flows/trees/index'
import { isMarketingFlow } from '@core/flows/trees/is-marketing'
import { expect, test } from 'vitest'
import { everyPath } from './walk'

const judged = { verdict: 'human-decision', author: 'Ruth Calder', reviewOn: '2027-05-01' } as const
const takenBack = { verdict: 'blocked', author: 'Ruth Calder', reviewOn: '2027-05-01' } as const

test.each([
  ['none was ever made', undefined, '2026-11-24', 'none'],
  ['one is on file', judged, '2026-11-24', 'current'],
  ['the day before its day', judged, '2027-04-30', 'current'],
  ['its day has come', judged, '2027-05-01', 'past-review'],
  ['it was taken back', takenBack, '2026-11-24', 'none'],
  ['its day was taken away', { ...judged, reviewOn: '' }, '2026-11-24', 'none'],
] as const)('the recruiter’s own view: %s', (_, newest, today, answer) => {
  expect(judgementFacts(newest, today)['role-judgement']).toMatchObject({ answer, fixed: true })
})

const oneRole = {
  IM1: 'yes',
  IM2: 'yes',
  IM4: 'no',
  IM5: 'one-role',
  CM1: 'no',
  'IM6.role-reference': 'yes',
  'IM6.general-promotion': 'no',
  'IM6.opt-out': 'yes',
  'IM6.mark': 'no',
}

test('nobody can answer that a view is on file when the register has none', () => {
  const answers = withPreAnswers(isMarketingFlow, judgementFacts(undefined, '2026-11-24'), {
    ...oneRole,
    'IM6.on-file': 'current',
  })
  expect(step(isMarketingFlow, answers)).toMatchObject({ nodeId: 'IM6.no-judgement' })
})

test('with a current one the message may go, as the organisation’s own view', () => {
  const answers = withPreAnswers(isMarketingFlow, judgementFacts(judged, '2026-11-24'), oneRole)
  const reached = step(isMarketingFlow, answers)
  expect(reached.nodeId).toBe('IM6.judgement')
  expect(reached.at === 'outcome' && reached.outcome.say).toContain('has not endorsed')
})

test('the questions that record it have one end that is a judgement, told from the others by its verdict', () => {
  const flow = flowById(judgementFlowId)
  expect(flow?.isJudgement).toBe(true)
  const ends = new Map(flow && everyPath(flow).map(({ end }) => [end.nodeId, end.outcome.verdict]))
  expect([...ends]).toEqual(
    expect.arrayContaining([
      ['judged', 'human-decision'],
      ['not-judged', 'blocked'],
    ]),
  )
  expect(ends.size).toBe(2)
})
