import { drills } from '@core/help/drills/index'
import { newEvent } from '@core/requests/event'
import { newRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { sampleDays } from '@core/sample/sample-days'
import { larkfieldAssessment, larkfieldBreach } from '@core/sample/larkfield-work'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const idOf = (name: string) =>
  test.deps.register.read.get<{ id: string }>('SELECT id FROM contact WHERE display_name = @name', { name })?.id ?? null
const right = (id: string, since: number) => services.help.drill({ id, since }).right
const stepsOf = (id: string) => drills.find((one) => one.id === id)?.steps.map((step) => step.id) ?? []
const on = '2026-11-24'
const add = (id: string, event: unknown) => services.requests.addEvent({ id, event: newEvent.parse(event) })

it('sees an access request by phone step by step, and forgets what was taken back', () => {
  services.sample.load()
  const { at } = services.help.drill({ id: 'access-by-phone', since: null })
  expect(right('access-by-phone', at)).toEqual([])
  const facts = { kind: 'access', receivedOn: on, receivedBy: 'phone', contactId: idOf('Joan Whitlock'), details: {} }
  const { id } = services.requests.log(newRequest.parse(facts))
  expect(right('access-by-phone', at)).toEqual(['log', 'phone', 'person'])
  add(id, { type: 'identity-not-needed', on, why: 'She is known here.' })
  add(id, { type: 'acknowledged', on, how: 'phone' })
  add(id, { type: 'place-done', on, place: 'E-mail', found: 'nothing', items: 0, who: 'Ruth Calder' })
  expect(right('access-by-phone', at)).toEqual(stepsOf('access-by-phone'))
  expect(right('access-by-phone', services.help.drill({ id: 'access-by-phone', since: null }).at)).toEqual([])
})

it('sees a stolen laptop reported and weighed, and that nothing was decided', () => {
  services.sample.load()
  const { at } = services.help.drill({ id: 'lost-laptop', since: null })
  const { report } = larkfieldBreach(sampleDays(on))
  const { id } = services.breaches.report({ ...report, kind: 'stolen', title: 'Laptop taken from a car' }).breach
  services.breaches.assess({ breachId: id, answers: { ...larkfieldAssessment, unreadable: true } })
  expect(right('lost-laptop', at)).toEqual(['report', 'unreadable'])
  expect(right('friday-at-five', at)).toEqual(['report', 'assess'])
})

it('looks at nothing in a register of one’s own, and names what keeps it', () => {
  const log = { kind: 'access', name: 'Vera Holt', receivedOn: on, details: {} }
  services.requests.log(newRequest.parse(log))
  expect(services.help.drill({ id: 'access-by-phone', since: 0 })).toMatchObject({ isSample: false, right: [] })
  const { sqlite, cipher } = services.help.versions()
  expect(sqlite).toMatch(/^3\.\d+\.\d+/)
  expect(cipher).toMatch(/^\d+\.\d+/)
})
