import { missingFromList } from '@core/cookies/from-policy'
import { technologyFacts } from '@core/cookies/technology'
import { newCookie } from '@core/documents/templates/privacy-policy/starter/blank'
import { expect, it } from 'vitest'

const named = [
  newCookie({ id: 'a', name: 'Visit counter', setBy: 'Larkfield Coaching', kind: 'statistics', objection: 'a switch' }),
  newCookie({ id: 'b', name: 'Video player', setBy: 'Admill', purpose: 'To play videos', kind: 'consent' }),
  newCookie({ id: 'c', name: ' ' }),
]

it('brings in what the policy names and the list does not, each ready to be tested', () => {
  const found = missingFromList(named, [], 'larkfield coaching')
  expect(found.map(({ name, party, claims }) => [name, party, claims])).toEqual([
    ['Visit counter', 'first', 'statistics'],
    ['Video player', 'third', 'consent'],
  ])
  for (const one of found) expect(technologyFacts.safeParse(one).success).toBe(true)
})

it('brings nothing in twice', () => {
  expect(missingFromList(named, [{ name: 'visit COUNTER' }, { name: 'Video player' }], 'Larkfield')).toEqual([])
})
