import { rules } from '@core/law/rules'
import { sectors } from '@core/organisation/organisation'
import { questionsFor } from '@core/self-audit/self-audit'
import { expect, it } from 'vitest'

it.each(sectors)('thirty to fifty questions for %s, each once and each with its law (S1-18)', (sector) => {
  const questions = questionsFor(sector)
  expect(questions.length).toBeGreaterThanOrEqual(30)
  expect(questions.length).toBeLessThanOrEqual(50)
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  for (const { rules: cited } of questions) {
    expect(cited.length).toBeGreaterThan(0)
    for (const id of cited) expect(Object.hasOwn(rules, id)).toBe(true)
  }
})
