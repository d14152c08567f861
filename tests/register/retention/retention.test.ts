import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wholeClaim } from '../../fixtures/calls/claims'
import { wholeContact } from '../../fixtures/calls/contacts'
import { breachCalls } from '../../fixtures/calls/breaches'
import { wholeRequest } from '../../fixtures/calls/requests'
import { wholeOrganisation } from '../../fixtures/calls/others'
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
const because = { decidedBy: 'Ruth Calder', reason: 'They left the mill.' } as const
const left = {
  ...wholeContact,
  roles: ['client-contact'] as const,
  jobStartedOn: '2020-01-06',
  jobLeftOn: '2026-06-30',
}

async function due(name = 'Wilfred Quaintance') {
  const { id } = await ask('contacts', 'add', {
    ...left,
    roles: [...left.roles],
    displayName: name,
    givenName: '',
    familyName: '',
    notes: 'Likes marmalade.',
  })
  return { kind: 'contact', id } as const
}
const queue = async () => await ask('retention', 'queue', {})
const onToday = async () =>
  (await ask('today', 'list', undefined)).items.filter(({ kind }) => kind === 'retention').map(({ title }) => title)

describe('what has been kept long enough', () => {
  it('waits in the queue with why and working, and on Today as one line', async () => {
    const one = await due()
    await due('Hestia Bramblecote')
    await ask('contacts', 'add', {
      ...wholeContact,
      displayName: 'Still There',
      roles: ['client-contact'],
      jobLeftOn: '',
    })
    const { rows, total } = await queue()
    expect(total).toBe(2)
    expect(rows.find(({ id }) => id === one.id)).toMatchObject({
      label: 'Wilfred Quaintance',
      category: 'company-contact-email',
      dueOn: '2026-06-30',
      state: 'due',
      action: 'destroy',
      working: ['They left the organisation on 30 June 2026.'],
      holds: [],
    })
    expect(await onToday()).toEqual([expect.stringContaining('decide about 2 that have been kept long enough')])
  })

  it('is destroyed by a decision only, with a certificate without content, and no word of it is left', async () => {
    const one = await due()
    expect(await ask('search', 'find', { typed: 'marmalade' })).not.toEqual([])
    const preview = await ask('retention', 'preview', { items: [one] })
    expect(preview.goes.map(({ label }) => label)).toEqual(['Wilfred Quaintance'])
    const certificate = await ask('retention', 'destroy', { items: [one], ...because })
    expect(certificate).toMatchObject({
      reference: 'DC-2026-001',
      decidedBy: 'Ruth Calder',
      items: [{ kind: 'contact', id: one.id, category: 'company-contact-email', dueOn: '2026-06-30' }],
    })
    expect(JSON.stringify(certificate)).not.toMatch(/Wilfred|Quaintance|marmalade/)
    for (const typed of ['marmalade', 'Quaintance']) expect(await ask('search', 'find', { typed })).toEqual([])
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['Quaintance', 'marmalade'])).toEqual([])
    expect((await queue()).total).toBe(0)
    expect((await ask('retention', 'certificates', {})).total).toBe(1)
    expect(await onToday()).toEqual([])
  })

  it('is a supporter who took back the last consent, without a word by hand', async () => {
    const { id, points } = await ask('contacts', 'add', {
      kind: 'person',
      displayName: 'Nadia Farouk',
      roles: ['supporter'],
      points: [{ kind: 'email', value: 'nadia@post.example' }],
    })
    const told = { contactId: id, how: 'paper-form' as const, takenBy: 'Ruth Calder', note: '' }
    const box = { channel: 'email' as const, purpose: 'services' as const, pointId: points[0]?.id ?? '' }
    await ask('consents', 'give', { ...told, happenedOn: '2026-01-05', boxes: [box], words: 'Read out.' })
    expect((await queue()).total).toBe(0)
    await ask('consents', 'withdraw', { ...told, ...box, happenedOn: '2026-11-20' })
    expect((await queue()).rows).toMatchObject([
      { id, category: 'supporter', dueOn: '2026-11-20', working: ['They took back consent on 20 November 2026.'] },
    ])
    await ask('consents', 'give', { ...told, happenedOn: '2026-11-24', boxes: [box], words: 'Read out.' })
    expect((await queue()).total).toBe(0)
  })

  it('stays while an access request, a complaint or a claim is open, with its number (row E5)', async () => {
    const one = await due()
    const other = await due('Hestia Bramblecote')
    const claim = await ask('claims', 'add', { contactId: one.id, ...wholeClaim })
    const held = (await queue()).rows.find(({ id }) => id === one.id)
    expect(held).toMatchObject({
      state: 'held',
      holds: [{ kind: 'claim', say: expect.stringContaining('LC-2026-001') }],
    })
    // Together with one that is free, neither goes.
    expect(await send('retention', 'destroy', { items: [one, other], ...because })).toMatchObject({
      ok: false,
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('LC-2026-001') },
    })
    expect((await queue()).total).toBe(2)
    const { goes, stays } = await ask('retention', 'preview', { items: [one, other] })
    expect([goes.length, stays.length]).toEqual([1, 1])
    await ask('claims', 'close', { id: claim.id, on: '2026-11-24', closedBy: 'Ruth', note: 'It is over.' })
    expect((await ask('retention', 'destroy', { items: [one, other], ...because })).items).toHaveLength(2)
  })

  it.each(['access', 'complaint'] as const)('stays while a request of the kind %s is open', async (kind) => {
    const one = await due()
    const { id, reference } = await ask('requests', 'log', wholeRequest(kind, one.id))
    const held = (await queue()).rows.find((row) => row.id === one.id)
    expect(held).toMatchObject({
      state: 'held',
      holds: [
        {
          kind: kind === 'access' ? 'access-request' : 'complaint',
          say: `${reference} is still open.`,
          href: `/requests/${id}`,
        },
      ],
    })
    expect(await send('retention', 'destroy', { items: [one], ...because })).toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining(reference) },
    })
    expect(await onToday()).toEqual([])
  })

  it('is kept longer with a new day and a reason, and comes back on that day', async () => {
    const one = await due()
    const extend = (until: string, reason: string) =>
      send('retention', 'extend', { items: [one], untilOn: until, reason, decidedBy: 'Ruth Calder' })
    expect(await extend('2027-01-31', '')).toMatchObject({ ok: false, code: 'invalid-input' })
    expect(await extend('2026-11-24', 'A reference was promised.')).toMatchObject({ ok: false, code: 'invalid-input' })
    expect(await extend('2027-01-31', 'A reference was promised.')).toMatchObject({ ok: true })
    expect((await queue()).total).toBe(0)
    served.clock.set('2027-01-31T09:00:00Z')
    expect((await queue()).rows[0]).toMatchObject({
      dueOn: '2027-01-31',
      working: [expect.any(String), 'Kept longer, until 31 January 2027: A reference was promised.'],
    })
  })

  it('is held by hand for a reason, until somebody lets it go', async () => {
    const one = await due()
    await ask('retention', 'hold', { items: [one], decidedBy: 'Ruth Calder', reason: 'The insurer asks.' })
    expect((await queue()).rows[0]?.holds).toEqual([
      { kind: 'by-hand', say: 'Ruth Calder holds it: The insurer asks.', href: '' },
    ])
    expect(await send('retention', 'destroy', { items: [one], ...because })).toMatchObject({ code: 'not-allowed' })
    await ask('retention', 'release', { items: [one], decidedBy: 'Ruth Calder', reason: 'They have it.' })
    expect((await queue()).rows[0]?.state).toBe('due')
  })

  it('that is not due cannot be destroyed', async () => {
    const { id } = await ask('contacts', 'add', wholeContact)
    expect(await send('retention', 'destroy', { items: [{ kind: 'contact', id }], ...because })).toMatchObject({
      ok: false,
      code: 'conflict',
    })
  })

  it('keeps whoever is something else too, and proposes whoever was quiet for two years', async () => {
    const { id } = await ask('contacts', 'add', {
      ...left,
      roles: ['client-contact', 'supplier'],
      displayName: 'Both Of Them',
    })
    expect((await queue()).total).toBe(0)
    await ask('retention', 'noteEvent', { contactId: id, event: 'relationship-ended', on: '2020-02-29' })
    expect((await queue()).rows[0]).toMatchObject({ category: 'company-contact-email', dueOn: '2026-06-30' })
    await ask('contacts', 'add', {
      ...wholeContact,
      displayName: 'Quiet One',
      roles: [],
      organisationName: '',
      obtainedOn: '',
    })
    served.clock.set('2028-12-01T09:00:00Z')
    expect((await queue()).rows.map(({ label, action }) => [label, action])).toContainEqual(['Quiet One', 'review'])
  })

  it('is asked about on the day an event by hand gives it, and the empty queue says what is next', async () => {
    const { id } = await ask('contacts', 'add', {
      ...wholeContact,
      displayName: 'By Phone',
      roles: ['client-contact'],
      jobLeftOn: '',
      points: (wholeContact.points ?? []).filter(({ kind }) => kind !== 'email'),
    })
    const { next, total } = await queue()
    expect([total, next]).toMatchObject([0, { category: 'company-contact-email', count: 1 }])
    const noted = await ask('retention', 'noteEvent', { contactId: id, event: 'number-changed', on: '2026-11-20' })
    expect(noted).toEqual({ due: { on: '2026-11-20', action: 'destroy' } })
    expect((await queue()).rows).toMatchObject([
      { id, category: 'company-contact-phone', working: ['The number changed on 20 November 2026.'] },
    ])
    const supplier = await ask('contacts', 'add', { ...wholeContact, displayName: 'A Mill', roles: ['supplier'] })
    expect(
      await ask('retention', 'noteEvent', { contactId: supplier.id, event: 'relationship-ended', on: '2024-02-29' }),
    ).toEqual({ due: { on: '2030-02-28', action: 'destroy' } })
    await ask('retention', 'extend', { items: [{ kind: 'contact', id }], untilOn: '2027-01-31', ...because })
    expect((await queue()).next).toEqual({ category: 'company-contact-phone', count: 1, dueOn: '2027-01-31' })
  })

  it('of the request log goes three years after closing, with its story and its words', async () => {
    const asked = { ...wholeRequest('complaint'), name: 'Peregrine Oddfellow', scope: 'About the trombone' }
    const { id } = await ask('requests', 'log', asked)
    await ask('requests', 'close', { id, on: '2026-11-23', outcome: 'not-upheld', note: 'It was not ours.' })
    served.clock.set('2029-11-22T09:00:00Z')
    expect((await queue()).total).toBe(0)
    served.clock.set('2029-11-23T09:00:00Z')
    const { rows } = await queue()
    expect(rows).toEqual([expect.objectContaining({ kind: 'request', category: 'request-log', dueOn: '2029-11-23' })])
    await ask('retention', 'destroy', { items: [{ kind: 'request', id }], ...because })
    expect(await send('requests', 'get', { id })).toMatchObject({ ok: false, code: 'not-found' })
    expect(await ask('search', 'find', { typed: 'trombone' })).toEqual([])
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['Oddfellow', 'trombone'])).toEqual([])
  })

  it('of the register of breaches goes six years after closing', async () => {
    const input = await breachCalls.close.inputs[0]?.(ask)
    if (!input) throw new Error('no example')
    await ask('breaches', 'close', input)
    const { breachId: id } = input
    served.clock.set('2032-11-23T23:00:00Z')
    expect((await queue()).rows.filter(({ kind }) => kind === 'breach')).toEqual([])
    served.clock.set('2032-11-24T09:00:00Z')
    expect((await queue()).rows.filter(({ kind }) => kind === 'breach')).toMatchObject([{ id, dueOn: '2032-11-24' }])
    await ask('retention', 'destroy', { items: [{ kind: 'breach', id }], ...because })
    expect(await send('breaches', 'get', { id })).toMatchObject({ ok: false, code: 'not-found' })
  })
})

describe('the schedule', () => {
  it('begins with starting values, and the first change makes them the organisation’s own', async () => {
    const before = await ask('retention', 'schedule', undefined)
    expect(before.isProposed).toBe(true)
    const row = before.rows.find(({ category }) => category === 'request-log')
    if (!row) throw new Error('no row')
    await ask('retention', 'saveRow', { ...row, period: { kind: 'span', count: 4, unit: 'years' } })
    const after = await ask('retention', 'schedule', undefined)
    expect([after.isProposed, after.rows.length]).toEqual([false, before.rows.length])
    expect(after.mismatches).toEqual([expect.stringContaining('Request logs: your privacy policy says “36 months”')])
    expect((await ask('today', 'list', undefined)).quiet.map(({ id }) => id)).toContain('retention:mismatch')
    expect((await ask('history', 'trail', { limit: 5 })).events.map(({ action }) => action)).toContain(
      'retention.saveRow',
    )
    const recordings = before.rows.find(({ category }) => category === 'call-recording')
    if (!recordings) throw new Error('no row')
    expect(await send('retention', 'confirm', undefined)).toMatchObject({
      code: 'not-allowed',
      detail: { reason: 'Call recordings: Type the longest time you keep any recording.' },
    })
    await ask('retention', 'saveRow', { ...recordings, maximum: { kind: 'span', count: 90, unit: 'days' } })
    expect((await ask('retention', 'confirm', undefined)).lookedAt).toBe(served.clock.now())
  })

  it('takes no row for clinical records, by its kind or by its name, and says why', async () => {
    const { rows } = await ask('retention', 'schedule', undefined)
    const row = rows.find(({ category }) => category === 'supplier')
    if (!row) throw new Error('no row')
    for (const clinical of [
      { ...row, id: null, category: 'clinical-record' as const },
      { ...row, id: null, category: 'other' as const, name: 'Patient records' },
    ])
      expect(await send('retention', 'saveRow', clinical)).toMatchObject({
        ok: false,
        detail: { issues: [{ path: 'category', message: expect.stringContaining('never schedules') }] },
      })
  })
})
