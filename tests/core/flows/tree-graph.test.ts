import { treeBlocks } from '@core/flows/tree-blocks'
import { treeGraph, wholeGraph } from '@core/flows/tree-graph'
import { step, type Answers } from '@core/flows/step'
import { linesFrom } from '@core/flows/tree-nodes'
import { flows } from '@core/flows/trees/index'
import { liveCall } from '@core/flows/trees/live-call'
import { specificOpportunity } from '@core/flows/trees/specific-opportunity'
import { usualWay } from '@core/flows/usual-way'
import { expect, test } from 'vitest'
import { everyPath } from './walk'

const toTheCall: Answers = {
  'is-marketing': 'yes',
  'is-suppressed': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  subscriber: 'individual',
}
const listed: Answers = {
  ...toTheCall,
  subject: 'other',
  'told-not-to-call': 'no',
  'own-rule-sign': 'no',
  'calls-are-fine': 'no',
  screened: 'yes',
  listed: 'yes',
}
const open = new Set(['call'])

function picture(answers: Answers, openParts = open) {
  const reached = step(liveCall, answers)
  return treeGraph(liveCall, reached, { here: reached.nodeId, openParts })
}

test('a part that is over is one box with the number of its answers', () => {
  const { nodes, edges } = picture(toTheCall)
  expect(nodes[0]).toMatchObject({ id: 'part:common', kind: 'part', detail: '5 answered', state: 'passed' })
  expect(edges).toContainEqual({ from: 'part:common', to: 'subject', label: '', taken: true })
  expect(nodes.some(({ id }) => id === 'is-marketing')).toBe(false)
})

test('the present question is marked, and what comes is drawn as it usually goes, to an end', () => {
  const { nodes } = picture(toTheCall)
  expect(nodes.filter(({ state }) => state === 'here').map(({ id }) => id)).toEqual(['subject'])
  const down = nodes.filter(({ beside }) => beside === undefined).map(({ id }) => id)
  expect(down).toContain('screened')
  expect(down.at(-1)).toBe('may-call')
})

test('an end at the side is where the person is; the way on stays in the picture', () => {
  const { nodes, edges } = picture(listed)
  const here = nodes.find(({ state }) => state === 'here')
  expect(here).toMatchObject({ id: 'listed>listed-blocked', beside: 'listed', label: 'No' })
  expect(edges).toContainEqual({ from: 'listed', to: 'listed>listed-blocked', label: 'Yes', taken: true })
  expect(nodes.some(({ id }) => id === 'may-call')).toBe(true)
})

test('an end that stands beside several questions is the present one only where the person came to it', () => {
  const reached = step(specificOpportunity, { 'regulator-view': 'yes', 'only-one-role': 'no' })
  const { nodes } = treeGraph(specificOpportunity, reached, { here: reached.nodeId, openParts: new Set(['view']) })
  expect(nodes.filter(({ state }) => state === 'here').map(({ beside }) => beside)).toEqual(['only-one-role'])
})

test('two answers that lead the same way share a line', () => {
  const side = picture(toTheCall).edges.filter(({ from }) => from === 'subject')
  expect(side).toContainEqual({ from: 'subject', to: 'subject>part:special', label: 'Claims / Pensions', taken: false })
})

test('an answer that skips questions has its own line down', () => {
  expect(picture(listed).edges).toContainEqual({
    from: 'calls-are-fine',
    to: 'named-person',
    label: 'Yes',
    taken: false,
  })
})

test('on every path each line joins two boxes that are drawn, and exactly one box is the present one', () => {
  for (const { answers } of everyPath(liveCall)) {
    const { nodes, edges } = picture(answers, new Set(['call', 'common', 'special']))
    const drawn = new Set(nodes.map(({ id }) => id))
    expect(drawn.size).toBe(nodes.length)
    for (const { from, to } of edges) expect([drawn.has(from), drawn.has(to)]).toEqual([true, true])
    expect(nodes.filter(({ state }) => state === 'here')).toHaveLength(1)
  }
})

test('the whole picture has every question and every end once', () => {
  const reached = step(liveCall, listed)
  const { nodes } = wholeGraph(liveCall, reached, reached.nodeId)
  expect(nodes.map(({ id }) => id)).toEqual(Object.keys(liveCall.nodes))
})

test('the usual way begins with the answers given', () => {
  expect(usualWay(liveCall, step(liveCall, { 'is-marketing': 'no' })).slice(0, 3)).toEqual([
    'is-marketing',
    'no-contact-service',
    'service-message',
  ])
})

test('on paper every question says where each answer leads', () => {
  const text = JSON.stringify(treeBlocks(liveCall))
  expect(text).toContain('Was the number screened in the last 27 days?')
  expect(text).toContain('Screen first')
  expect(text).not.toContain('{who}')
})

test('a line says nothing that another answer of the same question says too, and leads elsewhere', () => {
  const says = (question: string, labels: readonly (readonly [label: string, next: string])[]) =>
    linesFrom(
      {
        kind: 'question',
        part: 'one',
        short: question,
        ask: question,
        why: '',
        rules: ['acc.record'],
        answers: labels.map(([label, next]) => ({ id: label, label, next })),
      },
      undefined,
    ).map(({ to, label }) => `${label} > ${to}`)
  const asking = [
    ['A survey, such as ours', 'fine'],
    ['The patient group, in neutral words', 'fine'],
    ['The patient group, looking for donors', 'marketing'],
    ['None', 'next'],
  ] as const
  expect(says('Asking?', asking)).toEqual([
    'A survey, +1 > fine',
    'The patient group, looking for donors > marketing',
    'None > next',
  ])
  expect(
    says('Whose?', [
      ['Yes, a firm', 'on'],
      ['Yes, a charity', 'on'],
      ['No', 'off'],
    ]),
  ).toEqual(['Yes > on', 'No > off'])
  const many = ['One that is long indeed', 'Two that is long indeed'].map((label) => [label, 'on'] as const)
  expect(says('Which?', [...many, ['No', 'off']])).toEqual(['2 answers > on', 'No > off'])
})

test('no line of any guide names one of its answers alone where it stands for several', () => {
  for (const { id, nodes } of flows)
    for (const [nodeId, node] of Object.entries(nodes)) {
      if (node.kind !== 'question') continue
      for (const { to, label } of linesFrom(node, undefined)) {
        const words = node.answers.filter(({ next }) => next === to).map((one) => one.short ?? one.label.split(',')[0])
        const isTold = label === '' || new Set(words).size === 1 || / \/ |, \+\d|^\d+ answers$/u.test(label)
        expect(isTold, `${id} ${nodeId} > ${to}: ${label}`).toBe(true)
      }
    }
})
