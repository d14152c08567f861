import { expect, it, vi } from 'vitest'
import { refreshInRounds } from '../../../src/renderer/src/app/refresh-in-rounds'

/** A refresh that ends when the test says so. */
function held() {
  const ends: (() => void)[] = []
  const refresh = vi.fn<(features: readonly string[]) => Promise<void>>(
    () => new Promise((resolve) => void ends.push(resolve)),
  )
  const end = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { refresh, end, asked: () => refresh.mock.calls.map(([features]) => features) }
}

it('asks at once, and gathers what changes meanwhile into one more round', async () => {
  const { refresh, end, asked } = held()
  const changed = refreshInRounds(refresh)
  changed(['contacts', 'today'])
  for (let save = 0; save < 50; save++) changed(['contacts', 'today'])
  changed(['requests'])
  expect(asked()).toEqual([['contacts', 'today']])
  await end()
  expect(asked().slice(1)).toEqual([['contacts', 'today', 'requests']])
  await end()
  changed(['breaches'])
  expect(asked().slice(2)).toEqual([['breaches']])
})

it('goes on when a round never ends', async () => {
  vi.useFakeTimers()
  const { refresh, asked } = held()
  const changed = refreshInRounds(refresh)
  changed(['contacts'])
  changed(['requests'])
  await vi.advanceTimersByTimeAsync(2000)
  vi.useRealTimers()
  expect(asked()).toEqual([['contacts'], ['requests']])
})
