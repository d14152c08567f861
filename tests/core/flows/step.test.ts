import { defineFlow } from '@core/flows/flow'
import { step } from '@core/flows/step'
import { liveCall } from '@core/flows/trees/live-call'
import { expect, test } from 'vitest'

test('it begins at the start with nothing behind it', () => {
  expect(step(liveCall, {})).toMatchObject({ at: 'question', nodeId: 'is-marketing', path: [] })
})

test('it follows the answers as far as they reach', () => {
  const reached = step(liveCall, { 'is-marketing': 'yes', 'is-suppressed': 'no', listed: 'yes' })
  expect(reached).toMatchObject({ at: 'question', nodeId: 'asked-for-it' })
  expect(reached.path.map(({ nodeId }) => nodeId)).toEqual(['is-marketing', 'is-suppressed'])
})

test('an answer that is not offered counts as none', () => {
  expect(step(liveCall, { 'is-marketing': 'perhaps' }).path).toEqual([])
})

test('a circle is noticed and not walked for ever', () => {
  const question = { kind: 'question', part: 'p', short: 's', ask: 'a', why: 'w', rules: ['acc.record'] } as const
  const circle = defineFlow({
    id: 'circle',
    title: '',
    purpose: '',
    asks: '',
    asksWho: '',
    version: '2026-11-21',
    changes: [],
    parts: {},
    start: 'a',
    nodes: {
      a: { ...question, answers: [{ id: 'go', label: 'Go', next: 'b' }] },
      b: { ...question, answers: [{ id: 'back', label: 'Back', next: 'a' }] },
    },
  })
  expect(() => step(circle, { a: 'go', b: 'back' })).toThrow('circle')
})

test('an answer that leads nowhere does not compile', () => {
  const question = { kind: 'question', part: 'p', short: 's', ask: 'a', why: 'w', rules: ['acc.record'] } as const
  defineFlow({
    id: 'x',
    title: '',
    purpose: '',
    asks: '',
    asksWho: '',
    version: '2026-11-21',
    changes: [],
    parts: {},
    start: 'a',
    nodes: {
      // @ts-expect-error -- no node is called "nowhere"
      a: { ...question, answers: [{ id: 'go', label: 'Go', next: 'nowhere' }] },
    },
  })
  expect(true).toBe(true)
})
