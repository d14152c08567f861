import { expect, it } from 'vitest'
import { suggestAnswers } from '@core/breaches/suggest-answers'
import { exampleBreach } from './example'

const facts = exampleBreach().facts

it('takes the heaviest kind of data the case names', () => {
  expect(suggestAnswers(facts).dataKind).toBe('sensitive')
  expect(suggestAnswers({ ...facts, dataCategories: ['basic-identifiers', 'financial'] }).dataKind).toBe('financial')
  expect(suggestAnswers({ ...facts, dataCategories: ['not-known'] }).dataKind).toBeNull()
})

it('answers “no” where the case says that side was not touched, and asks the rest', () => {
  const answers = suggestAnswers({ ...facts, types: ['confidentiality'] })
  expect([answers.seenBy, answers.changed, answers.outOfReach, answers.ease]).toEqual([null, 'no', 'no', null])
  expect(suggestAnswers({ ...facts, types: [] }).changed).toBeNull()
})

it('takes a suspected crime as an answer, its absence not', () => {
  expect(suggestAnswers({ ...facts, crimeSuspected: 'yes' }).intent).toBe('yes')
  expect(suggestAnswers({ ...facts, crimeSuspected: 'no' }).intent).toBeNull()
})
