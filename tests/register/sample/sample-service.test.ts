import { larkfield } from '@core/sample/larkfield'
import { larkfieldOrganisations, larkfieldPeople } from '@core/sample/larkfield-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const open = { status: 'open', search: '', limit: 50, offset: 0 } as const
const allBreaches = { status: 'all', fromOn: '', toOn: '', limit: 50, offset: 0 } as const

describe('the sample organisation', () => {
  it('is marked, comes with its people and their links, and is audited like everything else', () => {
    services.sample.load()
    expect(services.organisation.get()).toEqual(larkfield)
    expect(larkfield.isSample).toBe(true)
    const everyone = larkfieldOrganisations.length + larkfieldPeople.length
    expect(services.contacts.counts().everyone).toBe(everyone)
    const linked = test.deps.register.read.get('SELECT count(*) AS n FROM contact WHERE organisation_id IS NOT NULL')
    expect(linked).toEqual({ n: 3 })
    const lines = test.deps.register.read.get(`SELECT count(*) AS n FROM audit_event WHERE action = 'contacts.add'`)
    expect(lines).toEqual({ n: everyone })
  })

  it('has work under way: a pause that was added, a wait for identity, a wish for no marketing', () => {
    services.sample.load()
    const [tom, nadia, elin] = services.requests.list(open).rows
    expect(tom).toMatchObject({ name: 'Tom Ashdown', clock: { dueOn: '2026-12-03', pausedDays: 5 } })
    expect(tom?.contactId).not.toBeNull()
    expect(nadia).toMatchObject({ name: 'Nadia Farouk', kind: 'do-not-contact', clock: { dueOn: '2026-12-23' } })
    expect(elin).toMatchObject({ name: 'Elin Rhys', clock: { state: 'waiting', waitingFor: ['identity'] } })
    expect(services.suppression.stopsOf(nadia?.contactId ?? '')).toHaveLength(1)
  })

  it('has a breach whose 72 hours run, assessed as 2.5 and not yet decided', () => {
    services.sample.load()
    const [line] = services.breaches.list(allBreaches).lines
    const { breach, assessments, decisions } = services.breaches.get({ id: line?.breach.id ?? '' })
    expect(breach.facts).toMatchObject({ awareAt: '2026-11-23T09:20:00Z', occurredAt: '2026-11-20T18:10:00Z' })
    expect(assessments).toMatchObject([{ score: { se: 2.5, band: 'medium' } }])
    expect(decisions).toEqual([])
    expect(services.breaches.running()).toHaveLength(1)
    const { clocks, items } = services.today.list()
    expect([clocks.length, items.length]).toEqual([1, 4])
  })

  it.each(['2026-11-25', '2026-11-26', '2025-01-31', '2028-02-29', '2031-07-07'])('looks as alive on %s', (today) => {
    test.deps.clock.set(`${today}T00:30:00.000Z`)
    services.sample.load()
    const rows = services.requests.list(open).rows
    expect(rows.map(({ name }) => name)).toEqual(['Tom Ashdown', 'Nadia Farouk', 'Elin Rhys'])
    expect((rows[0]?.clock.dueOn ?? '') > today).toBe(true)
    expect(services.breaches.running()).toHaveLength(1)
    expect(services.today.list().clocks[0]?.title).toBeDefined()
    expect((services.organisation.get()?.icoRenewsOn ?? '') > today).toBe(true)
  })

  it('is there within two seconds', () => {
    const start = performance.now()
    services.sample.load()
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('never mixes with an organisation of your own', () => {
    services.organisation.save({ ...larkfield, name: 'My own firm', isSample: false })
    expect(() => services.sample.load()).toThrow('not-allowed')
    expect(services.organisation.get()?.name).toBe('My own firm')
  })
})
