import { flows, flowById } from '@core/flows/trees/index'
import { isRuleId, rule } from '@core/law/rules'
import { describe, expect, test } from 'vitest'
import { everyPath } from './walk'

describe.each(flows.map((flow) => [flow.id, flow] as const))('%s', (_, flow) => {
  const paths = everyPath(flow)

  test('every path ends, in an outcome that names its rules', () => {
    expect(paths.length).toBeGreaterThan(1)
    for (const { end } of paths) {
      expect(end.outcome.rules.length, end.nodeId).toBeGreaterThan(0)
      for (const duty of end.duties) expect(duty.rules.length, duty.say).toBeGreaterThan(0)
    }
  })

  test('no node is out of reach', () => {
    const reached = new Set(paths.flatMap(({ end }) => [...end.path.map(({ nodeId }) => nodeId), end.nodeId]))
    expect([...reached].toSorted()).toEqual(Object.keys(flow.nodes).toSorted())
  })

  test('no path asks the same question twice', () => {
    for (const { end } of paths) {
      const asked = end.path.map(({ nodeId }) => nodeId)
      expect(new Set(asked).size).toBe(asked.length)
    }
  })

  test('every question has its reason, its rules, and at least two answers with ids of their own', () => {
    for (const [id, node] of Object.entries(flow.nodes)) {
      if (node.kind === 'outcome') continue
      expect(node.why.length, id).toBeGreaterThan(20)
      expect(node.rules.length, id).toBeGreaterThan(0)
      expect(node.short.length, id).toBeLessThanOrEqual(30)
      expect(flow.parts[node.part], id).toBeDefined()
      const ids = node.answers.map((answer) => answer.id)
      expect(ids.length).toBeGreaterThan(1)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('no outcome rests on a rule that is not in force; a question may name one', () => {
    for (const node of Object.values(flow.nodes)) {
      for (const id of node.rules) expect(isRuleId(id)).toBe(true)
      if (node.kind === 'question') continue
      for (const id of [...node.rules, ...node.duties.flatMap((duty) => duty.rules)]) {
        expect(rule(id).disabled).toBeUndefined()
      }
    }
  })

  test('an outcome of an own rule names an own rule, and a yes with duties has some', () => {
    for (const { end } of paths) {
      if (end.outcome.byHouse) expect(end.outcome.rules.some((id) => id.startsWith('house.'))).toBe(true)
      if (end.outcome.verdict === 'allowed-with-duties') expect(end.duties.length).toBeGreaterThan(0)
      if (end.outcome.mendable) expect(end.outcome.word).toBeDefined()
    }
  })

  test('where it is about something else than a contact, nothing in it speaks of somebody by name', () => {
    if (!flow.about) return
    expect(JSON.stringify(flow.nodes)).not.toContain('{who}')
  })

  test('the version is the newest change', () => {
    expect(flow.changes.length).toBeGreaterThan(0)
    expect(flow.changes[0]?.startsWith(`${flow.version}: `)).toBe(true)
  })
})

test('a flow is found by its id, and an unknown one is not', () => {
  expect(flowById('live-call')?.title).toBe('A live marketing call')
  expect(flowById('nothing')).toBeUndefined()
})
