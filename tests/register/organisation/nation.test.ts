import { newOrganisation } from '@core/organisation/new-organisation'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
  services.organisation.save(firm)
})
afterEach(() => test.close())

const firm = { ...newOrganisation(), name: 'Larkfield Coaching Ltd' }
const log = (more: Partial<Extract<NewRequest, { kind: 'access' }>> = {}) =>
  services.requests.log(
    newRequest.parse({ kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {}, ...more }),
  )
const clockOf = (id: string) => services.requests.get({ id }).request.clock
const trail = () =>
  test.deps.register.read.all<{ action: string; detail: string }>(
    `SELECT action, detail FROM audit_event WHERE action LIKE 'requests.rec%' OR action LIKE 'organisation.%' ORDER BY seq`,
  )

// 30 November 2026 is a bank holiday in Scotland, for St Andrew’s Day.
it('says beforehand which open dates would move, then moves them with the nation, in one change', () => {
  const moving = log()
  const staying = log({ name: 'Joan Whitlock', receivedOn: '2026-11-24' })
  const closed = log({ name: 'Dan Okafor' })
  services.requests.close({ id: closed.id, on: '2026-11-20', outcome: 'given', note: '' })
  expect(services.requests.datesUnder({ nation: 'england-and-wales' }).total).toBe(0)
  const expected = {
    id: moving.id,
    reference: 'AR-2026-001',
    name: 'Tom Ashdown',
    from: '2026-11-30',
    to: '2026-12-01',
  }
  expect(services.requests.datesUnder({ nation: 'scotland' })).toEqual({ moved: [expected], total: 1 })
  expect(clockOf(moving.id).dueOn).toBe('2026-11-30')

  services.organisation.save({ ...firm, nation: 'scotland' })
  expect(clockOf(moving.id)).toMatchObject({ dueOn: '2026-12-01', jurisdiction: 'scotland' })
  expect(clockOf(moving.id).working.join(' ')).toContain('working day in Scotland')
  expect(clockOf(staying.id)).toMatchObject({ dueOn: '2026-12-24', jurisdiction: 'scotland' })
  expect(clockOf(closed.id)).toMatchObject({ dueOn: '2026-11-30', jurisdiction: 'england-and-wales' })
  expect(services.requests.due().map(({ on }) => on)).toEqual(['2026-12-01', '2026-12-24'])
  expect(trail().slice(1)).toEqual([
    { action: 'requests.recalculate', detail: '["clock"]' },
    { action: 'organisation.save', detail: '["nation"]' },
  ])
})

it('takes nation and dates back with one undo', () => {
  const { id } = log()
  const { undo } = test.deps.register
  undo.takeToken()
  services.organisation.save({ ...firm, nation: 'scotland' })
  undo.undo(undo.takeToken() ?? '')
  expect(services.organisation.get()?.nation).toBe('england-and-wales')
  expect(clockOf(id)).toMatchObject({ dueOn: '2026-11-30', jurisdiction: 'england-and-wales' })
})

it('touches no request when another fact changes, or when none is open', () => {
  services.organisation.save({ ...firm, nation: 'scotland' })
  log()
  services.organisation.save({ ...firm, nation: 'scotland', phone: '020 7946 0100' })
  expect(trail().filter(({ action }) => action.startsWith('requests.'))).toEqual([])
})

it('never turns real data into a sample, nor a sample into real data', () => {
  expect(() => services.organisation.save({ ...firm, isSample: true })).toThrow('not-allowed')
  expect(() => services.organisation.saveSample(firm)).toThrow('not-allowed')
  test.close()
  test = openTestRegister()
  services = createServices(test.deps)
  services.sample.load()
  const sample = services.organisation.get() ?? firm
  expect(() => services.organisation.save({ ...sample, isSample: false })).toThrow('not-allowed')
  services.organisation.save({ ...sample, phone: '020 7946 0199' })
  expect(services.organisation.get()).toMatchObject({ isSample: true, phone: '020 7946 0199' })
})
