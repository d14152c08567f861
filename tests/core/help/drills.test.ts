import { drillBlocks } from '@core/help/drill-blocks'
import { rightSteps, type DrillFacts } from '@core/help/drill'
import { drills } from '@core/help/drills/index'
import { rule } from '@core/law/rules'
import { describe, expect, test } from 'vitest'
import { gradeOf } from '../../fixtures/reading-age'

const nothing: DrillFacts = { requests: [], breaches: [], acts: [] }

describe.each(drills.map((drill) => [drill.title, drill] as const))('%s', (_title, drill) => {
  test('begins with nothing done, and each step says what was missed and by which rule', () => {
    expect(rightSteps(drill, nothing)).toEqual([])
    expect(new Set(drill.steps.map(({ id }) => id)).size).toBe(drill.steps.length)
    for (const { ask, missed, rules, door } of drill.steps) {
      expect(`${ask} ${missed}`).not.toMatch(/data subject|please|sorry|!|'/i)
      expect(missed).toMatch(/^[A-Z].*\.$/)
      for (const id of rules) expect(rule(id).cite).not.toBe('')
      if (door) expect(door.href).toMatch(/^\//)
    }
  })

  test('can be read by a reader of thirteen', () => {
    expect(gradeOf([...drill.happens, ...drill.steps.map(({ missed }) => missed)].join(' '))).toBeLessThan(7.5)
  })

  test('leaves on paper with its result, or with room to write it', () => {
    const [first] = drill.steps
    const played = drillBlocks(drill, { on: '2026-11-24', who: 'Ruth Calder\nBen Larkin', missed: [first?.id ?? ''] })
    const words = JSON.stringify(played)
    expect(words).toContain('24 November 2026')
    expect(words).toContain('Ruth Calder, Ben Larkin')
    expect(words).toContain(`1 of ${drill.steps.length} steps were missed`)
    expect(drillBlocks(drill, null).at(-1)).toMatchObject({ type: 'signature' })
  })
})

test('the list of drills holds every file of its folder once', () => {
  expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length)
  expect(drills).toHaveLength(5)
})
