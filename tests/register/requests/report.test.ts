import { requestsContract } from '@core/requests/contract'
import type { NewEvent } from '@core/requests/event'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let requests: ReturnType<typeof createServices>['requests']
beforeEach(() => {
  test = openTestRegister()
  requests = createServices(test.deps).requests
})
afterEach(() => test.close())

const log = (kind: NewRequest['kind'], receivedOn: string) =>
  requests.log(newRequest.parse({ kind, name: 'Tom Ashdown', receivedOn, details: {} })).id
const add = (id: string, event: NewEvent) => requests.addEvent(requestsContract.addEvent.input.parse({ id, event }))

it('the numbers agree with the lines of the logs', () => {
  const one = log('access', '2026-10-01')
  add(one, { type: 'replied', on: '2026-10-11', how: 'post', what: '' })
  const late = log('access', '2026-10-02')
  add(late, { type: 'replied', on: '2026-11-20', how: 'post', what: '' })
  log('access', '2026-11-20')
  log('access', '2025-01-20')
  const told = log('complaint', '2026-10-20')
  add(told, { type: 'acknowledged', on: '2026-10-21', how: 'e-mail' })
  const span = { from: '2026-10-01', to: '2026-11-24' }
  const report = requests.report(span)
  expect(requestsContract.report.output.parse(report)).toEqual(report)
  expect(report.kinds).toMatchObject([
    { kind: 'access', counts: [2, 1], requests: 3, answered: 2, medianDays: 29.5, inTime: 1, late: 1 },
    { kind: 'complaint', counts: [1, 0], requests: 1, answered: 0, inTime: 1, late: 0 },
  ])
  expect(report.open).toEqual([
    { state: 'late', count: 1 },
    { state: 'later', count: 1 },
    { state: 'undated', count: 1 },
    { state: 'answered', count: 2 },
  ])
  expect(requests.logCounts(span).filter(({ lines }) => lines > 0)).toEqual([
    { kind: 'access', lines: 3 },
    { kind: 'complaint', lines: 1 },
  ])
  const lines = requests.logRows({ kind: 'access', ...span, limit: 200, offset: 0 })
  expect(lines.total).toBe(3)
  expect(lines.rows.map(({ extras }) => extras.at(-1))).toEqual(['Yes', 'No, 18 days late', 'Still open'])
})
