import { afterEach, beforeEach, expect, it } from 'vitest'
import { taskDecision, wholeTask, wholeTraining } from '../../fixtures/calls/training'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']

it('a task is kept once, however it is typed, and counts the decisions that rest on it (`psm.task-test`)', async () => {
  await ask('tasks', 'keep', { decisionId: await taskDecision(ask), ...wholeTask })
  await ask('tasks', 'keep', { decisionId: await taskDecision(ask), ...wholeTask, name: 'access to PRIMARY care' })
  expect(await ask('tasks', 'list', undefined)).toMatchObject([{ ...wholeTask, decisions: 2 }])
})

it('a decision that is not there has no task', async () => {
  const decisionId = '00000000-0000-4000-8000-00000000beef'
  expect(await served.send('tasks', 'keep', { decisionId, ...wholeTask })).toMatchObject({
    ok: false,
    code: 'not-found',
  })
})

it('training comes back on its day, and a session without a day is refused', async () => {
  await ask('training', 'add', { ...wholeTraining, heldOn: '2025-11-24', againOn: '2026-11-24' })
  const { due } = await ask('today', 'list', undefined).then((today) => ({ due: JSON.stringify(today) }))
  expect(due).toContain('Train again: Messages and marketing')
  expect(await served.send('training', 'add', { ...wholeTraining, heldOn: '' })).toMatchObject({
    ok: false,
    detail: { issues: [{ path: 'heldOn' }] },
  })
  expect(await served.send('training', 'add', { ...wholeTraining, heldOn: '2027-01-01', againOn: '' })).toMatchObject({
    ok: false,
  })
})
