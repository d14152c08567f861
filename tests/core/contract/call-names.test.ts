import { callNames } from '@core/contract/call-names'
import { contract } from '@core/contract/index'
import { expect, it } from 'vitest'

it('names every call of the contract, and no other', () => {
  const declared = Object.fromEntries(
    Object.entries(contract).map(([feature, verbs]) => [feature, Object.keys(verbs).toSorted()]),
  )
  const named = Object.fromEntries(Object.entries(callNames).map(([feature, verbs]) => [feature, verbs.toSorted()]))
  expect(named).toEqual(declared)
})
