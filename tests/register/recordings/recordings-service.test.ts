import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

const calledOn = '2026-11-20'
const plain = { keptWhere: 'Phone system', calledOn }
const add = (more: object = {}) => served.ask('recordings', 'add', { ...plain, ...more })
const lookUp = (what: object, reason = 'A complaint') => served.ask('recordings', 'lookUp', { reason, ...what })
const contact = async (displayName = 'Joan Whitlock', phone = '020 7946 0142') =>
  served.ask('contacts', 'add', { ...wholeContact, displayName, points: [{ kind: 'phone', value: phone }] })
const dueTitles = async () =>
  (await served.ask('today', 'list', undefined)).items.flatMap(({ kind, title }) =>
    kind === 'recording' ? [title] : [],
  )

async function policySays(recording: object): Promise<void> {
  const { facts } = await served.ask('documents', 'draft', { templateId: privacyPolicy.id })
  const said = { ...(facts['recording'] as object), ...recording }
  await served.ask('documents', 'saveDraft', { templateId: privacyPolicy.id, facts: { ...facts, recording: said } })
}

describe('the day a recording goes', () => {
  it('follows from the period of the privacy policy, with the working; without one from our starting value', async () => {
    expect(await add()).toMatchObject({ reference: 'REC-2026-001', destroyOn: '2027-02-18' })
    const retention = { kind: 'period', months: 3, from: 'the call', until: '', reviewMonths: null, note: '' }
    await policySays({ used: 'yes', retention })
    const second = await add()
    expect(second).toMatchObject({ reference: 'REC-2026-002', destroyOn: '2027-02-20' })
    expect(second.destroyWorking).toBe(
      'Your privacy policy says three months after the call: the call of 20 November 2026 and three months is 20 February 2027.',
    )
    const own = await add({ destroyOn: '2027-06-01', destroyReason: 'A claim may come' })
    expect(own.destroyOn).toBe('2027-06-01')
    expect(own.destroyWorking).toContain('A claim may come')
  })

  it('stands on Today once it is reached, until it is destroyed or kept longer with a reason', async () => {
    const one = await add({ calledOn: '2026-06-01' })
    expect(await dueTitles()).toContain(`Destroy call recording ${one.reference}, or say why not`)
    await served.ask('recordings', 'extend', { id: one.id, destroyOn: '2026-12-24', reason: 'The complaint goes on' })
    expect((await dueTitles()).join()).not.toContain(one.reference)
    const earlier = { id: one.id, destroyOn: '2026-11-24', reason: 'x' }
    expect(await served.send('recordings', 'extend', earlier)).toMatchObject({ ok: false, code: 'invalid-input' })
    const gone = await served.ask('recordings', 'destroy', {
      id: one.id,
      on: '2026-11-24',
      how: 'Deleted in the store',
    })
    expect(gone).toMatchObject({ state: 'destroyed', destroyedOn: '2026-11-24' })
    expect(await served.send('recordings', 'destroy', { id: one.id, on: '2026-11-24', how: 'Again' })).toMatchObject({
      ok: false,
      code: 'conflict',
    })
  })

  it('keeps no name, number or note of a recording that is destroyed', async () => {
    const { id } = await add({ numbers: ['020 7946 0199'], parties: [{ name: 'Zq Wren' }], about: 'zqwren' })
    await served.ask('recordings', 'destroy', { id, on: '2026-11-24', how: 'Deleted' })
    const rows = ['recording_party', 'recording_number'].flatMap((table) =>
      served.register().read.all(`SELECT * FROM ${table}`),
    )
    expect(rows).toEqual([])
    expect(JSON.stringify(served.register().read.all('SELECT * FROM recording'))).not.toContain('zqwren')
  })
})

describe('holding', () => {
  it('is by the open requests of somebody on the call, and of those that are about it (row E5)', async () => {
    const { id: contactId } = await contact()
    const one = await add({ calledOn: '2026-06-01', parties: [{ contactId }] })
    const access = await served.ask('requests', 'log', { ...wholeRequest('access'), contactId })
    expect((await served.ask('recordings', 'line', { id: one.id })).heldBy).toEqual([
      { id: access.id, reference: access.reference, isClaim: false },
    ])
    expect((await dueTitles()).join()).not.toContain(one.reference)
    const wanted = { id: one.id, on: '2026-11-24', how: 'Deleted' }
    expect(await served.send('recordings', 'destroy', wanted)).toMatchObject({
      ok: false,
      code: 'not-allowed',
      detail: { reason: `${access.reference} is open and holds it. Close that case first.` },
    })
    await served.ask('requests', 'close', { id: access.id, on: '2026-11-24', outcome: 'withdrawn', note: '' })
    expect(await served.send('recordings', 'destroy', wanted)).toMatchObject({ ok: true })
  })

  it('begins with the link to a case, which only a look-up can make', async () => {
    const one = await add()
    const { id: requestId } = await served.ask('requests', 'log', wholeRequest('call-recording'))
    const other = await lookUp({ recordingId: (await add()).id })
    const link = { id: one.id, lookUpId: other.id, requestId }
    expect(await served.send('recordings', 'linkRequest', link)).toMatchObject({ ok: false, code: 'not-allowed' })
    const own = await lookUp({ recordingId: one.id, requestId })
    const held = await served.ask('recordings', 'linkRequest', { ...link, lookUpId: own.id })
    expect(held.heldBy).toHaveLength(1)
    expect((await served.ask('recordings', 'list', { requestId })).rows.map(({ id }) => id)).toEqual([one.id])
    expect((await served.ask('recordings', 'unlinkRequest', { id: one.id, requestId })).heldBy).toEqual([])
  })
})

describe('looking up', () => {
  it('finds by each thing that is known, and by all together', async () => {
    const { id: contactId } = await contact()
    const one = await add({ extension: '12', numbers: ['+44 (0)20 7946 0142'], parties: [{ name: 'Sam Poole' }] })
    await add({ calledOn: '2026-11-19', extension: '14', parties: [{ name: 'Ben Aro' }] })
    const found = async (what: object) => (await lookUp(what)).recordings.map(({ reference }) => reference)
    expect(await found({ name: 'poole' })).toEqual([one.reference])
    expect(await found({ number: '020 7946 0142' })).toEqual([one.reference])
    expect(await found({ number: '0142' })).toEqual([one.reference])
    expect(await found({ contactId })).toEqual([one.reference])
    expect(await found({ calledOn, extension: '12' })).toEqual([one.reference])
    expect(await found({ name: 'Poole', extension: '14' })).toEqual([])
    expect(await served.send('recordings', 'lookUp', { reason: 'Why not' })).toMatchObject({ ok: false })
    expect(await served.send('recordings', 'lookUp', { name: 'Poole', reason: '' })).toMatchObject({ ok: false })
  })

  it('writes down who, when, why, for which case and what it opened, for good (S3-31)', async () => {
    const one = await add({ parties: [{ name: 'Sam Poole' }] })
    const request = await served.ask('requests', 'log', wholeRequest('call-recording'))
    await lookUp({ name: 'Sam', requestId: request.id }, 'For their case')
    const { rows, total } = await served.ask('recordings', 'lookUps', { recordingId: one.id })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      at: '2026-11-24T10:42:00.000Z',
      reason: 'For their case',
      request: { reference: request.reference },
      sought: 'Sam',
      opened: [{ reference: one.reference }],
      found: 1,
    })
    const { events } = await served.ask('history', 'trail', { subject: rows[0]?.id, offset: 0, limit: 10 })
    expect(events.map(({ action }) => action)).toEqual(['recordings.lookUp'])
    expect((await served.ask('history', 'list', undefined)).map(({ action }) => action)).not.toContain(
      'recordings.lookUp',
    )
  })

  it('stays open for half an hour, for what it opened and nothing else', async () => {
    const one = await add({ parties: [{ name: 'Sam Poole' }] })
    const other = await add({ parties: [{ name: 'Ben Aro' }] })
    const { id: lookUpId } = await lookUp({ recordingId: one.id })
    const details = await served.ask('recordings', 'details', { id: one.id, lookUpId })
    expect(details.recording.parties).toEqual([{ contactId: null, name: 'Sam Poole' }])
    expect(details.lookUps).toHaveLength(1)
    expect(await served.send('recordings', 'details', { id: other.id, lookUpId })).toMatchObject({ ok: false })
    served.clock.set('2026-11-24T11:13:00Z')
    for (const verb of ['details', 'found'] as const) {
      const input = verb === 'details' ? { id: one.id, lookUpId } : { lookUpId }
      expect(await served.send('recordings', verb, input)).toMatchObject({ ok: false, code: 'not-allowed' })
    }
  })

  it('says nothing of who was on a call without one: not in the list, not in the search over all', async () => {
    await add({ numbers: ['020 7946 0199'], parties: [{ name: 'Zq Wren' }], about: 'zqabout' })
    const { rows } = await served.ask('recordings', 'list', {})
    expect(JSON.stringify(rows)).not.toMatch(/wren|0199|zqabout/i)
    for (const typed of ['wren', '02079460199', 'zqabout', 'REC-2026-001', 'phone system']) {
      const hits = await served.ask('search', 'find', { typed, thorough: true })
      const own = hits.filter(({ group }) => group === 'recordings')
      expect(
        own.map(({ title, words }) => [title, words]),
        typed,
      ).toEqual([['REC-2026-001', '']])
    }
  })
})

it('asks for the places that say so only where calls are recorded, until each is ticked (S3-20, S3-21)', async () => {
  expect((await dueTitles()).join()).not.toContain('Say that calls are recorded')
  await policySays({ used: 'yes' })
  expect(await dueTitles()).toEqual(['Say that calls are recorded: 4 of 4 places left'])
  for (const place of ['website', 'terms', 'privacy-policy'] as const)
    await served.ask('recordings', 'setPublication', { place, doneOn: calledOn, who: 'Ruth Calder', where: '' })
  expect(await dueTitles()).toEqual(['Say that calls are recorded: 1 of 4 places left'])
  const last = { place: 'announcement', doneOn: calledOn, who: 'Ruth Calder', where: '' } as const
  await served.ask('recordings', 'setPublication', last)
  expect(await dueTitles()).toEqual([])
  expect(await served.ask('recordings', 'clearPublication', { place: 'terms' })).toHaveLength(3)
})

it('opens a near miss for a slip, and notes it with the recording (S3-43)', async () => {
  const one = await add()
  const slip = { kind: 'wrong-one', what: 'I opened another Ada', recordingId: one.id } as const
  const { breachId, reference } = await served.ask('recordings', 'reportSlip', slip)
  const { breach } = await served.ask('breaches', 'get', { id: breachId })
  expect(breach).toMatchObject({ reference, facts: { nearMiss: true, kind: 'wrong-access' } })
  expect(breach.facts.whatHappened).toBe(`I opened another Ada\nIt was about ${one.reference}.`)
})

it('takes an erased person off their calls, by link and by number, and counts what it said it would', async () => {
  const { id: contactId } = await contact()
  const { id: otherId } = await contact('Ben Aro', '020 7946 0150')
  const linked = await add({
    numbers: ['020 7946 0142', '020 7946 0150'],
    parties: [{ contactId }, { contactId: otherId }],
    about: 'Hers',
  })
  const byNumber = await add({ numbers: ['+442079460142'], parties: [{ name: 'Somebody' }] })
  await lookUp({ name: 'Joan Whitlock' }, 'Joan asked for it')
  await lookUp({ name: 'Ben' }, 'Training')
  const { counts } = await served.ask('erasure', 'preview', { id: contactId })
  expect(counts).toMatchObject({ recordings: 2, lookUps: 2 })
  const result = await served.ask('erasure', 'eraseContact', { id: contactId, keepMarks: false })
  expect(result.counts).toMatchObject({ recordings: 2, lookUps: 2 })
  const { id: lookUpId } = await lookUp({ calledOn })
  const after = (id: string) => served.ask('recordings', 'details', { id, lookUpId })
  expect((await after(linked.id)).recording).toMatchObject({
    parties: [{ name: 'Ben Aro' }],
    numbers: ['020 7946 0150'],
    about: '',
    keptWhere: 'Phone system',
  })
  expect((await after(byNumber.id)).recording).toMatchObject({ numbers: [], parties: [{ name: 'Somebody' }] })
  const { rows } = await served.ask('recordings', 'lookUps', {})
  expect(JSON.stringify(rows)).not.toContain('Joan')
})
