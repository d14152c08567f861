import { expect, test } from 'vitest'
import type { ErrorCode } from '@core/contract/errors'
import { unusableWords } from '../../../src/renderer/src/features/register/unusable-words'

const problems = [
  'header-missing',
  'header-unreadable',
  'register-missing',
  'register-damaged',
  'register-too-new',
  'register-in-use',
  'folder-not-writable',
  'disk-full',
  'unexpected',
] as const satisfies readonly ErrorCode[]

test('each reason has its own words', () => {
  const said = problems.map((problem) => unusableWords(problem, { folder: 'register' }))
  expect(new Set(said.map(({ happened }) => happened)).size).toBe(problems.length)
  expect(new Set(said.map(({ todo }) => todo.join(' '))).size).toBe(problems.length)
})

test.each(problems)('%s: says that nothing was changed, what to do, and never to start again', (problem) => {
  const { title, happened, unchanged, todo } = unusableWords(problem, {})
  const all = [title, happened, unchanged, ...todo].join(' ')
  expect(unchanged).toMatch(/^(Nothing was|What is in the register was not touched|Two at a time)/)
  expect(todo.length).toBeGreaterThan(0)
  expect(all).not.toMatch(/start again|new register|create|delete (it|the|them)|undefined/i)
})
