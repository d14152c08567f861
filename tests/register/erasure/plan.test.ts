import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  answersToErase,
  decidedCase,
  erasureCase,
  lockedCase,
  sendLetter,
  wholeKeep,
} from '../../fixtures/calls/erasure'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { testPassphrase } from '../../fixtures/passphrase'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const send = (...call: Parameters<Served['send']>) => served.send(...call)
const standing = (requestId: string) => ask('erasure', 'standing', { requestId })
const reopen = async () => {
  served.session.close()
  await served.session.service.unlock({ passphrase: testPassphrase })
}
const at = (day: string, time = '10:00:00') => served.clock.set(`${day}T${time}Z`)
const found = async (name: string) => (await ask('contacts', 'list', { search: name })).total

describe('from the decision to its day', () => {
  it('waits seven days, shows the day, and freezes the contact', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    expect((await standing(requestId)).plan).toMatchObject({ untilOn: '2026-12-01', isOver: false, letterLeft: false })
    expect(await found('ashdown')).toBe(0)
    const contact = await ask('contacts', 'get', { id: contactId })
    expect(contact.stage).toBe('leaving')
    const edit = { ...wholeContact, id: contactId, notes: 'Changed' }
    for (const [feature, verb, input] of [
      ['contacts', 'edit', edit],
      ['contacts', 'trash', { id: contactId }],
      ['contacts', 'takeFromTrash', { id: contactId }],
      ['contacts', 'archive', { id: contactId }],
      ['basis', 'choose', { contactId, use: 'service', basis: 'contract', reason: 'They asked' }],
    ] as const)
      expect(await send(feature, verb, input), `${feature}.${verb}`).toMatchObject({
        ok: false,
        code: 'not-allowed',
        detail: { reason: expect.stringContaining('is to be erased') },
      })
    expect(await ask('contacts', 'get', { id: contactId })).toEqual(contact)
    expect((await ask('erasure', 'preview', { id: contactId })).refusal?.say).toBe(
      'ER-2026-001 will erase them after 1 December 2026.',
    )
    expect(await send('erasure', 'eraseContact', { id: contactId })).toMatchObject({ ok: false, code: 'not-allowed' })
    const today = await ask('today', 'list', undefined)
    expect(today.items.map(({ id }) => id)).toContain(`erasure-plan:${requestId}`)
  })

  it('is undone until its day, and the contact is as it was', async () => {
    const { requestId, contactId } = await erasureCase(ask)
    const before = await ask('contacts', 'get', { id: contactId })
    await ask('erasure', 'decide', { requestId, answers: answersToErase, tell: 'You asked.' })
    await sendLetter(ask, requestId)
    at('2026-12-01', '23:30:00')
    await reopen()
    expect((await ask('erasure', 'undo', { requestId })).plan).toBeNull()
    expect(await ask('contacts', 'get', { id: contactId })).toEqual(before)
    expect(await found('ashdown')).toBe(1)
    const decided = await ask('erasure', 'decide', { requestId, answers: answersToErase, tell: 'Again.' })
    expect(decided.plan).toMatchObject({ untilOn: '2026-12-02', letterLeft: false }) // the day the answer is due
  })

  it('is final at the first opening after its day, and then nothing brings them back', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    at('2026-12-01', '12:00:00')
    await reopen()
    expect(await ask('contacts', 'get', { id: contactId })).toMatchObject({ stage: 'leaving' })
    at('2026-12-02', '00:10:00')
    expect(await send('erasure', 'undo', { requestId })).toMatchObject({ ok: false, code: 'not-allowed' })
    await reopen()
    expect(await send('contacts', 'get', { id: contactId })).toMatchObject({ ok: false, code: 'not-found' })
    expect(await send('erasure', 'undo', { requestId })).toMatchObject({ ok: false })
    const { request, events } = await ask('requests', 'get', { id: requestId })
    expect(request.name).toBe('T. A.')
    expect(events.map(({ facts }) => facts).findLast(({ type }) => type === 'erasure-step')).toEqual({
      type: 'erasure-step',
      on: '2026-12-02',
      step: 'erased',
      untilOn: '',
      byHand: false,
    })
    const { rows } = await ask('requests', 'logRows', { kind: 'erasure' })
    expect(rows[0]).toMatchObject({ person: 'TA' })
    expect(rows[0]?.actions.join('; ')).toContain('Decided: erase (no longer needed), 24 November 2026')
    expect(rows[0]?.actions.join('; ')).toContain('Deleted and overwritten in Steward, after the waiting time')
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['ashdown', 'Ashdown'])).toEqual([])
    expect(await ask('erasure', 'prove', { texts: ['Tom Ashdown', '07700 900123'] })).toMatchObject({ total: 0 })
    expect((await ask('today', 'list', undefined)).quiet.map(({ title }) => title)).toContain(
      'ER-2026-001: erased for good',
    )
  })

  it('is never final before the letter that confirms it has left, and says so', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    expect(await send('erasure', 'eraseNow', { requestId })).toMatchObject({ ok: false, code: 'not-allowed' })
    at('2026-12-05')
    await reopen()
    expect(await ask('contacts', 'get', { id: contactId })).toMatchObject({ stage: 'leaving' })
    const line = (await ask('today', 'list', undefined)).items.find(({ id }) => id === `erasure-plan:${requestId}`)
    expect(line?.why).toContain('save or print the letter')
    await sendLetter(ask, requestId)
    expect((await ask('erasure', 'eraseNow', { requestId })).fileClean).toBe(true)
    expect(await send('contacts', 'get', { id: contactId })).toMatchObject({ code: 'not-found' })
  })

  it('never waits past the day the answer is due', async () => {
    const { id: contactId } = await ask('contacts', 'add', wholeContact)
    const { id: requestId } = await ask('requests', 'log', {
      ...wholeRequest('erasure', contactId),
      receivedOn: '2026-10-26',
    })
    const { plan } = await ask('erasure', 'decide', { requestId, answers: answersToErase, tell: 'You asked.' })
    expect(plan?.untilOn).toBe('2026-11-26')
  })

  it('takes the days from the settings', async () => {
    await ask('erasure', 'saveSettings', { days: 3 })
    const { requestId } = await decidedCase(ask)
    expect((await standing(requestId)).plan?.untilOn).toBe('2026-11-27')
  })

  it('cannot be closed while it waits, nor after it while a place is open without a reason (row G5)', async () => {
    const { requestId: id } = await decidedCase(ask)
    const close = (note: string) => send('requests', 'close', { id, on: '2026-11-24', outcome: 'erased', note })
    expect(await close('x')).toMatchObject({ ok: false, code: 'invalid-input' })
    await sendLetter(ask, id)
    await ask('erasure', 'eraseNow', { requestId: id })
    expect(await close('')).toMatchObject({
      detail: { issues: [{ path: 'note', message: expect.stringContaining('8 places') }] },
    })
    expect(await close('Nothing else is used.')).toMatchObject({ ok: true })
  })
})

it('records the letters of the case while the contact waits, also to somebody who never had a message', async () => {
  const { id: contactId } = await ask('contacts', 'add', wholeContact)
  const asked = { ...wholeRequest('erasure', contactId), askedBy: '', askedAs: '' }
  const { id } = await ask('requests', 'log', asked)
  await ask('erasure', 'decide', { requestId: id, answers: answersToErase, tell: 'You asked.' })
  const replied = { type: 'replied', on: '2026-11-24', how: 'e-mail', what: '' } as const
  expect(await send('requests', 'addEvent', { id, event: replied })).toMatchObject({ ok: true })
  const told = { type: 'recipient-told', on: '2026-11-24', who: 'The mailing house' } as const
  expect(await send('requests', 'addEvent', { id, event: told })).toMatchObject({ ok: true })
})

describe('what comes first', () => {
  it('an open access request keeps a case from being decided, and names it', async () => {
    const { requestId, contactId } = await erasureCase(ask)
    const { id: access } = await ask('requests', 'log', wholeRequest('access', contactId))
    const input = { requestId, answers: answersToErase, tell: 'You asked.' }
    expect(await send('erasure', 'decide', input)).toMatchObject({
      ok: false,
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('AR-2026-001') },
    })
    await ask('requests', 'close', { id: access, on: '2026-11-24', outcome: 'withdrawn', note: 'In writing' })
    expect((await ask('erasure', 'decide', input)).plan).not.toBeNull()
  })

  it('one that comes while it waits holds it up, by hand and at the opening; and so does a complaint', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    await ask('requests', 'log', wholeRequest('complaint', contactId))
    expect(await send('erasure', 'eraseNow', { requestId })).toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('CO-2026-001') },
    })
    at('2026-12-09')
    await reopen()
    expect(await ask('contacts', 'get', { id: contactId })).toMatchObject({ stage: 'leaving' })
    expect((await standing(requestId)).holds.map(({ say }) => say)).toEqual(['CO-2026-001 is still open.'])
  })

  it('nothing that hangs on the person is removed while an access request is open (row E5)', async () => {
    const { contactId } = await erasureCase(ask)
    await ask('requests', 'log', wholeRequest('access', contactId))
    const [file] = await ask('attachments', 'list', { ownerKind: 'contact', ownerId: contactId })
    expect(await send('attachments', 'remove', { id: file?.id ?? '' })).toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('AR-2026-001 is still open.') },
    })
  })
})

describe('a clock that runs ahead (HZ15)', () => {
  const days = async () => (await ask('today', 'list', undefined)).quiet.map(({ id }) => id)
  const there = async (id: string) => (await send('contacts', 'get', { id })).ok

  it('ends nothing by itself: after days without use somebody says first that the day is right', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    at('2027-11-24') // a year ahead, for a minute
    await reopen()
    expect(await there(contactId)).toBe(true)
    expect((await standing(requestId)).plan).toMatchObject({ isOver: true, unusedSince: '2026-11-24' })
    expect(await days()).toContain('clock:long-away')
    const line = (await ask('today', 'list', undefined)).items.find(({ id }) => id === `erasure-plan:${requestId}`)
    expect(line?.why).toContain('last used on 24 November 2026')
    await reopen()
    expect(await there(contactId), 'nor at the second opening').toBe(true)
    at('2026-11-24', '10:50:00')
    await reopen()
    expect((await standing(requestId)).plan).toMatchObject({ clockSetBack: true })
    expect(await days()).toContain('clock:set-back')
    expect((await ask('erasure', 'countAgain', { requestId })).plan).toMatchObject({
      untilOn: '2026-12-01',
      isOver: false,
    })
    expect((await ask('erasure', 'undo', { requestId })).plan).toBeNull()
    expect(await found('ashdown')).toBe(1)
  })

  it('is believed once somebody says that the day is right, and after a weekend', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    expect(await send('erasure', 'confirmDay', { requestId })).toMatchObject({ ok: false, code: 'not-allowed' })
    at('2026-12-04')
    await reopen()
    expect(await there(contactId)).toBe(true)
    expect((await ask('erasure', 'confirmDay', { requestId })).plan).toBeNull()
    expect(await there(contactId)).toBe(false)
    const { events } = await ask('requests', 'get', { id: requestId })
    const steps = events.flatMap(({ facts }) => (facts.type === 'erasure-step' ? [facts.step] : []))
    expect(steps).toEqual(['planned', 'day-confirmed', 'erased'])
    expect(await found('ashdown')).toBe(0)
  })

  it('asks nothing where the register was in use until the day came', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    at('2026-11-30') // six days later: the last day is still to come
    await reopen()
    expect(await days()).not.toContain('clock:long-away')
    at('2026-12-03', '09:00:00')
    await reopen()
    expect(await there(contactId)).toBe(false)
  })
})

describe('a clock that was set back (HZ15)', () => {
  it('wins no days: what was seen counts', async () => {
    const { requestId, contactId } = await decidedCase(ask)
    at('2026-12-01')
    await reopen()
    at('2026-12-03')
    await reopen() // the letter is missing, so it waits
    at('2026-11-25')
    await reopen()
    expect((await standing(requestId)).plan).toMatchObject({ isOver: true, clockSetBack: true, seenOn: '2026-12-03' })
    expect(await send('erasure', 'undo', { requestId })).toMatchObject({ code: 'not-allowed' })
    await sendLetter(ask, requestId)
    await reopen()
    expect(await ask('contacts', 'get', { id: contactId }), 'not by itself').toMatchObject({ stage: 'leaving' })
    at('2026-12-03', '10:05:00') // forwards by eight days again: which of them is right?
    await reopen()
    expect(await ask('contacts', 'get', { id: contactId }), 'nor now').toMatchObject({ stage: 'leaving' })
    await ask('erasure', 'confirmDay', { requestId })
    expect(await send('contacts', 'get', { id: contactId })).toMatchObject({ code: 'not-found' })
  })

  it('loses no days either, and the days can be counted again', async () => {
    at('2036-01-01')
    const { requestId, contactId } = await decidedCase(ask)
    await sendLetter(ask, requestId)
    at('2026-11-24')
    await reopen()
    expect((await standing(requestId)).plan).toMatchObject({ untilOn: '2036-01-01', isOver: false, clockSetBack: true })
    expect((await ask('erasure', 'countAgain', { requestId })).plan).toMatchObject({
      untilOn: '2026-12-01',
      clockSetBack: false,
    })
    expect(await send('erasure', 'countAgain', { requestId })).toMatchObject({ code: 'not-allowed' })
    at('2026-11-30')
    await reopen()
    at('2026-12-02')
    await reopen()
    expect(await send('contacts', 'get', { id: contactId })).toMatchObject({ code: 'not-found' })
  })
})

describe('a locked copy', () => {
  it('holds the chosen parts, opens from its case alone, and is found by no search', async () => {
    const { requestId } = await lockedCase(ask)
    const copy = await ask('erasure', 'copy', { requestId })
    const words = JSON.stringify(copy.contents)
    for (const word of ['Tom Ashdown', 'tom@ashdown.example', '07700 900123']) expect(words).toContain(word)
    expect(copy.files.map(({ name }) => name)).toEqual(['form.txt'])
    expect(copy).toMatchObject({ name: wholeKeep.name, reason: wholeKeep.reason, untilOn: '2032-11-24' })
    expect(await found('ashdown')).toBe(0)
    expect(await ask('search', 'find', { typed: 'ashdown', thorough: true, limit: 6 })).toEqual([])
    const due = (await ask('today', 'list', undefined)).items.map(({ id }) => id)
    expect(due).not.toContain(`locked-copy:${requestId}`)
    at('2032-11-24')
    expect((await ask('today', 'list', undefined)).items.map(({ id }) => id)).toContain(`locked-copy:${requestId}`)
  })

  it('is kept longer only for a reason and a later day, and is destroyed without a trace', async () => {
    const { requestId } = await lockedCase(ask)
    const longer = (untilOn: string, reason: string) =>
      send('erasure', 'keepCopyLonger', { requestId, untilOn, reason })
    expect(await longer('2032-11-24', 'Still')).toMatchObject({ code: 'invalid-input' })
    expect(await longer('2033-11-24', '')).toMatchObject({ code: 'invalid-input' })
    expect(await longer('2033-11-24', 'The claim goes on.')).toMatchObject({ ok: true })
    await ask('erasure', 'destroyCopy', { requestId })
    expect((await standing(requestId)).copy).toBeNull()
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['ashdown', 'signed form'])).toEqual([])
  })
})
