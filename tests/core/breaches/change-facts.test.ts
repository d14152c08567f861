import { changeFacts } from '@core/breaches/change-facts'
import { expect, it } from 'vitest'
import { exampleBreach } from './example'

const { facts: before } = exampleBreach()

it('names the facts that really differ', () => {
  expect(changeFacts(before, { title: before.title, howFound: 'The coach rang.' }).fields).toEqual(['howFound'])
})

it('leaves a fact alone that is named but not given', () => {
  const { facts, fields } = changeFacts(before, { title: undefined, types: undefined })
  expect(fields).toEqual([])
  expect(facts).toEqual(before)
})
