import { mustAssess } from '@core/assessments/forms/dpia-screening'
import { openQuestions, screeningOutcome } from '@core/assessments/judge'
import { expect, it } from 'vitest'
import { wholeAnswers } from '../../fixtures/calls/assessments'

it.each([
  ...mustAssess.map(({ id }) => [id, 'needed']),
  ['all-calls', 'wise'],
  ['everybody', 'wise'],
  ['', 'not-needed'],
])('a screening with a yes to “%s” comes to: %s (`dpia.triggers`)', (trigger = '', outcome = '') => {
  expect(screeningOutcome(wholeAnswers('dpia-screening', { [trigger]: 'yes' }))).toBe(outcome)
})

it('a full assessment needs its questions and at least one risk', () => {
  const answers = wholeAnswers('dpia')
  expect(openQuestions({ kind: 'dpia', answers })).toEqual([])
  expect(openQuestions({ kind: 'dpia', answers: { ...answers, risks: [] } }).map(({ path }) => path)).toEqual(['risks'])
})
