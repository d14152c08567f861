import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wholeClaim } from '../../fixtures/calls/claims'
import { wholeContact } from '../../fixtures/calls/contacts'
import { answersToErase, erasureCase, lockedCase, sendLetter, wholeKeep } from '../../fixtures/calls/erasure'
import { wholeOrganisation } from '../../fixtures/calls/others'
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
const person = async () => (await ask('contacts', 'add', wholeContact)).id
const held = { ok: false, code: 'not-allowed', detail: { reason: expect.stringContaining('LC-2026-001') } }
const over = { on: '2026-11-24', closedBy: 'Ruth', note: 'They gave it up.' }

describe('a legal claim holds what there is of a person (row E5)', () => {
  it('has its number, day, reason and who decided, and destroying is refused with that number until it is closed', async () => {
    const contactId = await person()
    const claim = await ask('claims', 'add', { contactId, ...wholeClaim })
    expect(claim).toMatchObject({ ...wholeClaim, reference: 'LC-2026-001', closedOn: '' })
    const { refusal } = await ask('erasure', 'preview', { id: contactId })
    expect(refusal).toMatchObject({
      say: 'The claim LC-2026-001 is still open, to be looked at on 20 November 2032.',
      isClaim: true,
      href: `/contacts/${contactId}`,
    })
    expect(await send('erasure', 'eraseContact', { id: contactId })).toMatchObject(held)
    const recording = await ask('recordings', 'add', {
      keptWhere: 'Store',
      calledOn: '2026-06-01',
      parties: [{ contactId }],
    })
    const destroy = () => send('recordings', 'destroy', { id: recording.id, on: '2026-11-24', how: 'Deleted' })
    expect(await destroy()).toMatchObject(held)
    const timeline = async () => (await ask('contacts', 'timeline', { id: contactId })).map(({ title }) => title)
    expect(await timeline()).toContain('Kept for a claim, LC-2026-001')

    await ask('claims', 'close', { id: claim.id, ...over })
    expect(await timeline()).toContain('Claim LC-2026-001 closed')
    expect(await destroy()).toMatchObject({ ok: true })
    const { goes } = await ask('erasure', 'preview', { id: contactId })
    expect(goes.map(({ say }) => say)).toContain('1 record of a legal claim')
    expect((await ask('erasure', 'eraseContact', { id: contactId })).counts.claims).toBe(1)
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['refund of March', 'never held', 'gave it up'])).toEqual([])
  })

  it('is on Today before its day, and never ends by itself', async () => {
    const contactId = await person()
    const { id } = await ask('claims', 'add', { contactId, ...wholeClaim, untilOn: '2026-12-20' })
    const due = async () => (await ask('today', 'list', undefined)).items.map((item) => item.id)
    expect(await due()).not.toContain(`claim:${id}`)
    served.clock.set('2026-12-06T09:00:00Z')
    expect(await due()).toContain(`claim:${id}`)
    served.clock.set('2027-06-01T09:00:00Z')
    expect(await send('erasure', 'eraseContact', { id: contactId })).toMatchObject(held)
    await ask('claims', 'keepOpen', { id, untilOn: '2028-01-10', reason: 'The court has not decided.' })
    const [claim] = await ask('claims', 'list', { contactId })
    expect(claim?.reason).toBe(
      'They claim that the course was never held.\n1 June 2027, until 10 January 2028: The court has not decided.',
    )
    expect(await due()).not.toContain(`claim:${id}`)
  })

  it.each([
    ['decidedOn', { decidedOn: '2026-11-25' }],
    ['untilOn', { untilOn: '2026-11-24' }],
    ['name', { name: ' ' }],
    ['decidedBy', { decidedBy: '' }],
    ['reason', { reason: '' }],
  ])('needs %s to be right', async (path, wrong) => {
    const answer = await send('claims', 'add', { contactId: await person(), ...wholeClaim, ...wrong })
    expect(answer).toMatchObject({ ok: false, code: 'invalid-input', detail: { issues: [{ path }] } })
  })

  it('is closed once, and follows its person when two entries are joined', async () => {
    const [keepId, goneId] = [await person(), await person()]
    const { id } = await ask('claims', 'add', { contactId: goneId, ...wholeClaim })
    await ask('merging', 'merge', { keepId, goneId })
    expect(await ask('claims', 'list', { contactId: keepId })).toMatchObject([{ id, contactId: keepId }])
    await ask('claims', 'close', { id, ...over })
    expect(await send('claims', 'close', { id, ...over })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await send('claims', 'keepOpen', { id, untilOn: '2030-01-01', reason: 'x' })).toMatchObject({ ok: false })
  })
})

describe('a claim and a request to be erased (Art 17(3)(e))', () => {
  const answersForClaim = {
    ...answersToErase,
    exception: 'legal-claims',
    'claims-reach': 'part',
    'still-open-part': 'no',
  }
  const decide = (requestId: string, answers: Record<string, string>, keep: object | null = null) =>
    send('erasure', 'decide', { requestId, answers, tell: 'You asked.', keep })

  it('keeps a case from being decided, unless what it needs is locked away', async () => {
    const { requestId, contactId } = await erasureCase(ask)
    await ask('claims', 'add', { contactId, ...wholeClaim })
    const { holds, claims } = await ask('erasure', 'standing', { requestId })
    expect(holds.map(({ isClaim }) => isClaim)).toEqual([true])
    expect(claims).toMatchObject([{ reference: 'LC-2026-001', name: wholeClaim.name, untilOn: wholeClaim.untilOn }])
    expect(await decide(requestId, answersToErase)).toMatchObject(held)
    expect(await decide(requestId, answersForClaim), 'nothing is locked away').toMatchObject(held)
    const keep = { ...wholeKeep, parts: ['entry', 'files'] }
    expect(await decide(requestId, answersForClaim, keep)).toMatchObject({ ok: true })
    expect((await ask('erasure', 'standing', { requestId })).holds).toEqual([])
    await sendLetter(ask, requestId)
    await ask('erasure', 'eraseNow', { requestId })
    const copy = await ask('erasure', 'copy', { requestId })
    expect(JSON.stringify(copy.contents)).toContain('Legal claim LC-2026-001')
    expect(JSON.stringify(copy.contents)).toContain('the course was never held')
  })

  it('that comes while the days run holds up the end, also where something is locked away', async () => {
    const { requestId, contactId } = await erasureCase(ask)
    await decide(requestId, answersForClaim, { ...wholeKeep, parts: ['entry'] })
    await sendLetter(ask, requestId)
    served.clock.set('2026-11-24T11:00:00Z')
    await ask('claims', 'add', { contactId, ...wholeClaim })
    expect(await send('erasure', 'eraseNow', { requestId })).toMatchObject(held)
  })
})

describe('a locked copy that may be used again', () => {
  const lift = { toldOn: '2026-11-24', how: 'By letter', why: 'The claim is settled, and she wants to come again.' }

  it('is put back as a contact of its own, with its files, and refusals still stand', async () => {
    const { requestId, contactId } = await erasureCase(ask)
    await ask('requests', 'log', {
      kind: 'do-not-contact',
      contactId,
      name: 'Tom Ashdown',
      receivedOn: '2026-11-20',
      receivedBy: 'phone',
      details: { reach: 'all', channels: [] },
    })
    await ask('erasure', 'decide', {
      requestId,
      answers: { ...answersToErase, exception: 'legal-claims', 'claims-reach': 'all', 'still-open-claims': 'no' },
      tell: 'You asked.',
      keep: { ...wholeKeep, parts: ['entry', 'files'] },
    })
    await sendLetter(ask, requestId)
    await ask('erasure', 'eraseNow', { requestId })
    expect((await ask('erasure', 'standing', { requestId })).copy).toMatchObject({ canLift: true })
    expect(await send('erasure', 'liftCopy', { requestId, ...lift, toldOn: '2026-11-25' })).toMatchObject({
      code: 'invalid-input',
    })
    const { contactId: again } = await ask('erasure', 'liftCopy', { requestId, ...lift })
    expect(again).not.toBe(contactId)
    const contact = await ask('contacts', 'get', { id: again })
    expect(contact).toMatchObject({ displayName: 'Tom Ashdown', stage: 'kept' })
    expect(contact.notes).toContain('Told on 24 November 2026: By letter.')
    expect(contact.points.map(({ value }) => value)).toContain('tom@ashdown.example')
    const files = await ask('attachments', 'list', { ownerKind: 'contact', ownerId: again })
    expect(files.map(({ name }) => name)).toEqual(['form.txt'])
    expect((await ask('suppression', 'standing', { contactIds: [again] })).length).toBeGreaterThan(0)
    expect((await ask('erasure', 'standing', { requestId })).copy).toBeNull()
    served.session.close()
    await served.session.service.unlock({ passphrase: testPassphrase })
    expect(await send('contacts', 'get', { id: again }), 'no journal takes it away again').toMatchObject({ ok: true })
  })

  it('stays locked where other parts are in it, and comes back once', async () => {
    const { requestId } = await lockedCase(ask)
    await ask('erasure', 'liftCopy', { requestId, ...lift })
    expect((await ask('erasure', 'standing', { requestId })).copy).toMatchObject({ canLift: false })
    expect(await send('erasure', 'liftCopy', { requestId, ...lift })).toMatchObject({ code: 'not-allowed' })
  })
})
