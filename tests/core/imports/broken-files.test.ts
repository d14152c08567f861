import { expect, it } from 'vitest'
import { brokenFile } from '../../fixtures/import/broken-files'
import { readAll } from '../../fixtures/import/read-import'
import { startRng } from '../../torture/hazard'
import { howOften } from '../../fixtures/how-often'

const COUNT = howOften(200, 10_000)

it('reads any file to its end, quickly, with every row there or listed', () => {
  const rng = startRng(16)
  let rows = 0
  for (let n = 0; n < COUNT; n++) {
    const { name, bytes } = brokenFile(rng)
    const started = performance.now()
    const answer = readAll(bytes)
    expect(performance.now() - started, `${n} ${name}`).toBeLessThan(1000)
    expect(answer.rows.length, `${n} ${name}`).toBe(answer.people.length + answer.refused.length)
    for (const person of answer.people) {
      expect(person.displayName.trim(), `${n} ${name}`).not.toBe('')
      expect(JSON.stringify(person), `${n} ${name}`).not.toMatch(/\\u0000|\\ud[89a-f]/)
    }
    rows += answer.rows.length
  }
  expect(rows).toBeGreaterThan(COUNT)
})
