import { success, failure, type Result } from '@core/contract/result'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchReminders } from '../../../src/main/app/reminders'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pressing = (text: string | null, marks: string[]): Result => success({ text, marks })

it('says what presses once after unlocking, and again only when something new falls due', async () => {
  let answer = pressing('One thing is late.', ['a'])
  const said: string[] = []
  const unlocked = watchReminders({ call: async () => answer }, (text) => said.push(text))
  unlocked()
  await vi.advanceTimersByTimeAsync(5000)
  expect(said).toEqual(['One thing is late.'])
  await vi.advanceTimersByTimeAsync(30 * 60_000)
  expect(said).toHaveLength(1)
  answer = pressing('2 things are late.', ['a', 'b'])
  await vi.advanceTimersByTimeAsync(11 * 60_000)
  expect(said).toEqual(['One thing is late.', '2 things are late.'])
  answer = failure('locked')
  await vi.advanceTimersByTimeAsync(11 * 60_000)
  expect(said).toHaveLength(2)
  answer = pressing('2 things are late.', ['a', 'b'])
  unlocked()
  await vi.advanceTimersByTimeAsync(5000)
  expect(said).toHaveLength(3)
})

it('says nothing where nothing presses', async () => {
  const said: string[] = []
  watchReminders({ call: async () => pressing(null, []) }, (text) => said.push(text))()
  await vi.advanceTimersByTimeAsync(20 * 60_000)
  expect(said).toEqual([])
})
