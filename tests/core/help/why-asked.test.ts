import { lawState } from '@core/law/law-state'
import { rule } from '@core/law/rules'
import { whyOfFact, whys } from '@core/help/why/index'
import { expect, test } from 'vitest'
import { gradeOf } from '../../fixtures/reading-age'
import { readSources } from '../../fixtures/sources'

const all = Object.entries(whys)

test.each(all)(
  '%s: a reason in plain words, with rules whose source and day are known or said to be missing',
  (id, one) => {
    expect(one.why).toMatch(/^[A-Z].*\.$/)
    expect(one.why.length).toBeLessThan(200)
    expect(one.about.length, id).toBeLessThan(40)
    expect(`${one.why} ${one.about}`).not.toMatch(/data subject|please|sorry|!|'/i)
    expect(gradeOf(one.why), one.why).toBeLessThan(9.5)
    expect(one.rules.length).toBeGreaterThan(0)
    for (const wanted of one.rules) {
      const { url, checkedOn, disabled } = rule(wanted)
      expect(disabled, wanted).toBeUndefined()
      if (lawState(wanted) !== 'own') expect(url, wanted).toMatch(/^https:/)
      if (['checked', 'in-part'].includes(lawState(wanted))) expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  },
)

test('a reader of thirteen can read the reasons', () => {
  expect(gradeOf(all.map(([, { why }]) => why).join(' '))).toBeLessThan(6.5)
})

test('every reason stands beside a field, and no field names another', () => {
  const forms = readSources('src/renderer/src/features')
    .map(({ text }) => text)
    .join('\n')
  const unused = all
    .map(([id]) => id)
    .filter((id) => !id.startsWith('policy.') && !forms.includes(`'${id}'`) && !forms.includes(`"${id}"`))
  expect(unused).toEqual([])
})

test('the answers of the privacy policy find their reasons, wherever they stand in a list', () => {
  expect(whyOfFact('marketing.calls')).toBe('policy.marketing.calls')
  expect(whyOfFact('categories.12.uses.0.bases')).toBe('policy.categories.#.uses.#.bases')
  expect(whyOfFact('security.other')).toBeUndefined()
})

test('the marks beside the fields of one form have names of their own', () => {
  const formOf = (id: string) => id.split('.')[0]
  for (const form of new Set(all.map(([id]) => formOf(id)))) {
    const names = all.filter(([id]) => formOf(id) === form).map(([, { about }]) => about)
    expect(new Set(names).size, form).toBe(names.length)
  }
})
