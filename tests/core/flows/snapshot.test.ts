import { flowSnapshot, shownLawLine, snapshot } from '@core/flows/snapshot'
import { liveCall } from '@core/flows/trees/live-call'
import { expect, test } from 'vitest'

const answers = { 'is-marketing': 'yes', 'is-suppressed': 'yes', 'asked-since': 'no', listed: 'yes' }

test('a finished run is kept in the words shown, with the law as it stood', () => {
  const kept = snapshot(liveCall, answers, 'Brightwater Joinery')
  expect(kept).toMatchObject({ flowId: 'live-call', flowVersion: liveCall.version, who: 'Brightwater Joinery' })
  expect(kept?.questions.map(({ id, answerId }) => [id, answerId])).toEqual([
    ['is-marketing', 'yes'],
    ['is-suppressed', 'yes'],
    ['asked-since', 'no'],
  ])
  expect(kept?.questions[1]?.ask).toBe('Is Brightwater Joinery on your suppression list for this?')
  expect(kept?.outcome).toMatchObject({ id: 'suppressed', verdict: 'blocked', mendable: false, byHouse: false })
  expect(kept?.outcome.rules[0]).toEqual({
    id: 'suppress.check',
    cite: 'ICO guidance on direct marketing',
    checked: 'not yet checked against the source',
  })
})

test('it survives being stored', () => {
  const kept = snapshot(liveCall, answers, '')
  expect(flowSnapshot.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test('an unfinished run has no snapshot', () => {
  expect(snapshot(liveCall, { 'is-marketing': 'yes' }, '')).toBeUndefined()
})

test('no name is left as a gap', () => {
  expect(JSON.stringify(snapshot(liveCall, answers, ''))).not.toContain('{who}')
})

test('the law is one line, nothing twice', () => {
  const rule = { id: 'x', cite: 'PECR regulation 21', checked: 'checked 21 November 2026' }
  expect(shownLawLine([rule, rule, { id: 'y', cite: 'House rule', checked: '' }])).toBe(
    'PECR regulation 21, checked 21 November 2026; House rule',
  )
})
