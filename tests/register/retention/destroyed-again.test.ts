import fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendToJournal, readJournal } from '../../../src/register/file/journal/journal'
import { createServices } from '../../../src/register/services'
import { breachCalls } from '../../fixtures/calls/breaches'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { testPassphrase } from '../../fixtures/passphrase'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield', sector: 'other' })
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const send = (...call: Parameters<Served['send']>) => served.send(...call)
const because = { decidedBy: 'Ruth Calder', reason: 'Kept as long as the schedule says.' } as const
const later = '2032-11-24T09:00:00Z'

async function closedRequest(name = 'Peregrine Oddfellow') {
  const { id } = await ask('requests', 'log', { ...wholeRequest('complaint'), name, scope: 'About the trombone' })
  await ask('requests', 'close', { id, on: '2026-11-23', outcome: 'not-upheld', note: 'It was not ours.' })
  return { kind: 'request', id } as const
}

async function closedBreach() {
  const input = await breachCalls.close.inputs[0]?.(ask)
  if (!input) throw new Error('no example')
  await ask('breaches', 'close', input)
  return { kind: 'breach', id: input.breachId } as const
}

async function leaver() {
  const { id } = await ask('contacts', 'add', {
    ...wholeContact,
    displayName: 'Wilfred Quaintance',
    roles: ['client-contact'],
    jobStartedOn: '2020-01-06',
    jobLeftOn: '2026-06-30',
  })
  return { kind: 'contact', id } as const
}

const isGone = async ({ kind, id }: { kind: 'request' | 'breach' | 'contact'; id: string }) =>
  !(await send(kind === 'breach' ? 'breaches' : kind === 'contact' ? 'contacts' : 'requests', 'get', { id })).ok
const certificates = async () => (await ask('retention', 'certificates', {})).rows
const unlock = () => served.session.service.unlock({ passphrase: testPassphrase })

describe('an older register that is put back', () => {
  it('holds nothing again of what was destroyed since, and its certificate is there', async () => {
    const items = [await closedRequest(), await closedBreach(), await leaver()] as const
    served.session.close()
    const before = fs.readFileSync(served.paths.database)
    await unlock()
    served.clock.set(later)
    const made = await ask('retention', 'destroy', { items: [...items], ...because })
    served.session.close()
    fs.writeFileSync(served.paths.database, before)
    await unlock()

    for (const item of items) expect(await isGone(item)).toBe(true)
    expect(await ask('search', 'find', { typed: 'trombone' })).toEqual([])
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['Oddfellow', 'trombone', 'Quaintance'])).toEqual([])
    const [anew] = await certificates()
    const lines = (all: typeof made.items) => all.toSorted((one, other) => one.id.localeCompare(other.id))
    expect(anew).toMatchObject({ id: made.id, reference: 'DC-2032-001', decidedBy: '', reason: '' })
    expect(lines(anew?.items ?? [])).toEqual(lines(made.items))

    // Its number is not given again, and nothing is done a second time.
    const next = await closedRequest('Another One')
    served.clock.set('2039-11-24T09:00:00Z')
    await ask('retention', 'destroy', { items: [next], ...because })
    expect((await certificates()).map(({ reference }) => reference)).toEqual(['DC-2039-001', 'DC-2032-001'])
    served.session.close()
    await unlock()
    expect(await certificates()).toHaveLength(2)
  })

  it('learns it from a journal that says nothing of what the records held', async () => {
    const item = await closedRequest()
    served.clock.set(later)
    await ask('retention', 'destroy', { items: [item], ...because })
    const entries = served.register().withKey((key) => readJournal(served.paths.erased, key))
    expect(entries).toMatchObject([{ kind: 'request', recordId: item.id, certificate: { reference: 'DC-2032-001' } }])
    expect(JSON.stringify(entries)).not.toMatch(/Oddfellow|trombone|Ruth|Kept/)
  })
})

describe('a destruction of several that a crash breaks off', () => {
  it('is done to its end at the next opening, under the one certificate', async () => {
    const items = [await closedRequest(), await closedBreach(), await leaver()] as const
    served.clock.set(later)
    const register = served.register()
    let erased = 0
    const dies = (): never => {
      throw new Error('killed')
    }
    const dying: typeof register = {
      ...register,
      erase: (what, write) => (++erased > 1 ? dies() : register.erase(what, write)),
      change: (what, write) => (erased > 1 ? dies() : register.change(what, write)),
    }
    const services = createServices({ register: dying, clock: served.clock, newId: () => crypto.randomUUID() })
    await expect(services.retention.destroy({ items: [...items], ...because })).rejects.toThrow('killed')
    const left = await Promise.all(items.map(isGone))
    expect(left.filter(Boolean)).toHaveLength(1)

    served.session.close()
    await unlock()
    expect(await Promise.all(items.map(isGone))).toEqual([true, true, true])
    const [certificate, ...others] = await certificates()
    expect(others).toEqual([])
    expect(certificate?.items).toHaveLength(3)
    expect(certificate?.decidedBy).toBe('Ruth Calder')
  })

  it('between the journal and the record is done at the next opening', async () => {
    const { id: recordId } = await closedBreach()
    const certificate = {
      id: crypto.randomUUID(),
      reference: 'DC-2026-001',
      category: 'breach-register',
      dueOn: '2026-11-20',
    }
    const entry = {
      id: 'e-1',
      kind: 'breach',
      recordId,
      erasedAt: '2026-11-24T10:00:00Z',
      suppression: [],
      certificate,
    }
    served.register().withKey((key) => appendToJournal([served.paths.erased], key, entry))
    served.session.close()
    await unlock()
    expect(await isGone({ kind: 'breach', id: recordId })).toBe(true)
    expect(await certificates()).toMatchObject([{ reference: 'DC-2026-001', items: [{ id: recordId }] }])
  })

  it('leaves alone what something holds by then', async () => {
    const one = await leaver()
    const register = served.register()
    const services = createServices({ register, clock: served.clock, newId: () => crypto.randomUUID() })
    const dying = {
      ...register,
      erase: () => {
        throw new Error('killed')
      },
      change: (...call: Parameters<typeof register.change>) =>
        call[0].action === 'retention.finish' ? undefined : register.change(...call),
    } as typeof register
    const other = createServices({ register: dying, clock: served.clock, newId: () => crypto.randomUUID() })
    await expect(other.retention.destroy({ items: [one], ...because })).rejects.toThrow('killed')
    services.retention.hold({ items: [one], decidedBy: 'Ruth Calder', reason: 'The insurer asks.' })
    served.session.close()
    await unlock()
    expect(await isGone(one)).toBe(false)
    expect(await certificates()).toEqual([])
  })
})
