import { historyContract } from '@core/history/contract'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHistoryService } from '../../../src/register/history/history-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { scratchSteps } from '../../fixtures/scratch'
import { waysIn } from '../../../src/register/file/migrations/0080-ways-in'

let test: TestRegister
let history: ReturnType<typeof createHistoryService>
beforeEach(() => {
  test = openTestRegister({ steps: [...scratchSteps, waysIn] })
  history = createHistoryService(() => test.deps.register)
})
afterEach(() => test.close())

const rename = (name: string) =>
  test.deps.register.change({ action: 'owners.rename', subject: 'a', fields: ['name'] }, (db) =>
    db.run('INSERT INTO owner VALUES (@id, @name) ON CONFLICT (id) DO UPDATE SET name = @name', { id: 'a', name }),
  )

it('lists what can be undone, newest first, and what must be undone before it', () => {
  rename('Ann')
  test.deps.clock.set('2026-11-24T10:43:00.000Z')
  rename('Anna')
  const [second, first] = historyContract.list.output.parse(history.list())
  expect(second).toMatchObject({ action: 'owners.rename', subject: 'a', at: '2026-11-24T10:43:00.000Z', undone: false })
  expect(second?.blockedBy).toBeUndefined()
  expect(first?.blockedBy).toBe(second?.token)
  expect(history.undo({ token: second?.token ?? '' })).toEqual({ action: 'owners.rename' })
  expect(history.list().map(({ undone, blockedBy }) => [undone, blockedBy])).toEqual([
    [true, undefined],
    [false, undefined],
  ])
})

it('pages through the trail, of all or of one record', () => {
  for (let i = 0; i < 7; i++) test.deps.register.note({ action: 'paper.print', subject: `r${i % 2}` })
  const page = historyContract.trail.output.parse(history.trail({ offset: 2, limit: 3 }))
  expect(page.total).toBe(8)
  expect(page.events.map(({ seq }) => seq)).toEqual([6, 5, 4])
  expect(history.trail({ subject: 'r1', offset: 0, limit: 50 })).toMatchObject({ total: 3 })
})

it('refreshes the pages of what was undone', async () => {
  rename('Ann')
  test.changed.length = 0
  await history.undo({ token: test.deps.register.undo.takeToken() ?? '' })
  expect(test.changed).toEqual(['owners'])
  expect(test.deps.register.undo.takeToken()).toBeUndefined()
})

it('answers locked when nothing is open', () => {
  expect(() => createHistoryService(() => null).list()).toThrow(expect.objectContaining({ code: 'locked' }))
})
