import { expect, test } from 'vitest'
import { libraryHits } from '../../../src/renderer/src/features/library/library-hits'

const told = (typed: string) => libraryHits(typed).map(({ group, label }) => `${group}: ${label}`)

test.each([
  ['cookie', 'Guides: A cookie or similar item'],
  ['tps', 'Articles: TPS and CTPS'],
  ['soft opt-in', 'Articles: The soft opt-in'],
  ['directories', 'Rules: PECR regulation 18'],
])('“%s” leads to the guides, articles and rules that have it, by name first', (typed, first) => {
  const [group] = first.split(': ')
  expect(told(typed).find((one) => one.startsWith(`${group}: `))).toMatch(new RegExp(`^${first.slice(0, 20)}`, 'u'))
})

test('nothing is offered that lacks one of the words', () => {
  expect(told('cookie zebra')).toEqual([])
  expect(told('  ')).toEqual([])
})
