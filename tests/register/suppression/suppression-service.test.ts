import { changedContact, newContact } from '@core/contacts/contact'
import { newEntry, type NewEntry } from '@core/suppression/new-entry'
import { coversStop } from '@core/suppression/stop'
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

type Typed = { kind: 'email' | 'phone' | 'mobile' | 'post'; value: string; postcode?: string }
const person = (displayName: string, points: Typed[] = [], more = {}) =>
  services.contacts.add(newContact.parse({ kind: 'person', displayName, points, ...more })).id
const email = (value: string): Typed => ({ kind: 'email', value })
const block = (entry: Omit<NewEntry, 'askedOn'>) =>
  services.suppression.add(newEntry.parse({ askedOn: '2026-11-24', ...entry }))
const stops = (id: string) => services.suppression.stopsOf(id)
const erase = (id: string, keepMarks = true) => services.erasure.eraseContact({ id, keepMarks })
const isBlocked = (id: string, channel: 'email' | 'post' | 'live-call', pointId?: string) =>
  stops(id).some((stop) =>
    coversStop(stop, { channel, purpose: 'services', ...(pointId !== undefined && { pointId }) }),
  )
const keys = () =>
  test.deps.register.read.all<{ kind: string; value: string }>('SELECT kind, value FROM suppression_key')
const check = (text: string, postcode = '') => services.suppression.check({ text, postcode })
const lift = (id: string) =>
  services.suppression.lift({ id, on: '2026-11-24', reason: 'She signed up', evidence: 'Form 7', fileId: null })

describe('an entry about a person', () => {
  it('stands against the contact, whatever becomes of the addresses, and against a second entry of the same person', () => {
    const ada = person('Ada Finch', [email('ada@finch.example')])
    const { id } = block({ about: 'person', contactId: ada, channels: ['email'] })
    expect(stops(ada)).toMatchObject([{ id, matchedBy: 'person', channels: ['email'] }])
    expect([isBlocked(ada, 'email'), isBlocked(ada, 'post')]).toEqual([true, false])
    const again = person('A. Finch', [email(' ADA@Finch.example')])
    expect(stops(again)).toMatchObject([{ id, matchedBy: 'email' }])
    const { points } = services.contacts.get({ id: ada })
    const edited = { ...services.contacts.get({ id: ada }), points: [{ ...points[0], value: 'new@finch.example' }] }
    services.contacts.edit(changed(edited))
    expect(isBlocked(ada, 'email')).toBe(true)
    expect(stops(person('Third', [email('new@finch.example')]))).toMatchObject([{ id }])
  })

  it('of a shared landline or mailbox stops that line, and not everybody who is reached there', () => {
    const ada = person('Ada Finch', [{ kind: 'phone', value: '020 7946 0142' }, email('info@finch.example')])
    block({ about: 'person', contactId: ada })
    const ben = person('Ben Finch', [{ kind: 'phone', value: '+44 20 7946 0142' }, email('ben@finch.example')])
    const [line, mailbox] = services.contacts.get({ id: ben }).points
    expect(isBlocked(ben, 'live-call', line?.id)).toBe(true)
    expect(isBlocked(ben, 'email', mailbox?.id)).toBe(false)
  })
})

describe('what stays when a contact is erased', () => {
  it('holds no name and no address, and blocks the address when it comes back, however it is written (D1, D2)', () => {
    const ada = person('Ada Finch', [email('ada@finch.example'), { kind: 'mobile', value: '07700 900 142' }])
    const { id } = block({ about: 'person', contactId: ada, source: 'phone', note: 'Ada rang twice' })
    erase(ada)
    const entry = services.suppression.get({ id })
    expect(entry).toMatchObject({ contactId: null, name: '', note: '', askedOn: '2026-11-24', lifted: null })
    expect(JSON.stringify(keys())).not.toMatch(/finch|7700/)
    const back = person('Ada', [email('ADA@FINCH.example')])
    expect(stops(back)).toMatchObject([{ id, matchedBy: 'email', source: 'Asked by phone' }])
    for (const value of ['+44 7700 900142', '0044 7700 900142', '(07700) 900-142'])
      expect(stops(person('Somebody', [{ kind: 'phone', value }]))).toMatchObject([{ id, matchedBy: 'phone' }])
    expect(check('ada@finch.example').entries).toMatchObject([{ id, matchedBy: 'email', askedOn: '2026-11-24' }])
    expect(check('ada@finch.example').erasedOn).toEqual(['2026-11-24'])
  })

  it('goes on standing when the contact that came back is edited, and when it is erased again', () => {
    const ada = person('Ada Finch', [email('ada@finch.example')])
    block({ about: 'person', contactId: ada })
    erase(ada)
    const back = person('Ada', [email('ada@finch.example')])
    const { points } = services.contacts.get({ id: back })
    const edited = { ...services.contacts.get({ id: back }), points: [{ ...points[0], value: 'other@finch.example' }] }
    services.contacts.edit(changed(edited))
    expect(isBlocked(back, 'post')).toBe(true)
    erase(back)
    expect(isBlocked(person('Ada', [email('other@finch.example')]), 'email')).toBe(true)
  })

  it('is made at the erasure where nobody had asked, unless that is unticked (settled.erase-and-suppress)', () => {
    erase(person('Ben Marsh', [email('ben@marsh.example')]))
    expect(stops(person('Ben', [email('ben@marsh.example')]))).toMatchObject([
      { source: 'Kept when they were erased, so that no list brings them back', channels: [] },
    ])
    erase(person('Cy Marsh', [email('cy@marsh.example')]), false)
    expect(stops(person('Cy', [email('cy@marsh.example')]))).toEqual([])
  })

  it('covers an address that was only on a list, and name with postcode', () => {
    services.suppression.addMany(
      [{ email: 'Dee@marsh.example', source: 'unsubscribed', askedOn: '2026-10-01', channels: ['email'] }],
      'Mailchimp',
    )
    const dee = person('Dee Marsh', [
      email('dee@marsh.example'),
      { kind: 'post', value: '1 Elm Row', postcode: 'e140zz' },
    ])
    expect(stops(dee)).toMatchObject([
      { matchedBy: 'email', channels: ['email'], source: 'Unsubscribed, as a list says: Mailchimp' },
    ])
    block({ about: 'person', contactId: dee, channels: ['post'] })
    erase(dee)
    expect(JSON.stringify(keys())).not.toContain('dee')
    expect(isBlocked(person('D', [email('dee@marsh.example')]), 'email')).toBe(true)
    const same = person('Marsh, Dee', [{ kind: 'post', value: 'Elm Row 1', postcode: 'E14 0ZZ' }])
    expect(stops(same)).toMatchObject([{ matchedBy: 'name-and-postcode', channels: ['post'] }])
    expect(check('Dee Marsh', 'E14 0ZZ').entries).toHaveLength(1)
  })
})

describe('a domain', () => {
  it('blocks every address at it and below it, those that come later too, and nothing but them (D3)', () => {
    const before = person('Una', [email('una@firm.example'), { kind: 'post', value: '1 Elm Row' }])
    block({ about: 'domain', domain: 'https://www.Firm.example/', channels: ['email'] })
    const below = person('Vic', [email('vic@mail.firm.example'), email('vic@home.example')])
    const other = person('Wes', [email('wes@notfirm.example')])
    expect(stops(before)).toMatchObject([{ matchedBy: 'domain' }])
    expect([isBlocked(before, 'email'), isBlocked(before, 'post'), isBlocked(other, 'email')]).toEqual([
      true,
      false,
      false,
    ])
    const [firm, home] = services.contacts.get({ id: below }).points
    expect([isBlocked(below, 'email', firm?.id), isBlocked(below, 'email', home?.id)]).toEqual([true, false])
    expect(services.suppression.atDomain({ domain: '@firm.example' })).toEqual({ contacts: 2 })
    expect(services.suppression.stopsOfAll([before, below, other])).toHaveProperty('size', 2)
  })
})

describe('an organisation', () => {
  it('stops everybody who works there: by link, by another relation, and by its name', () => {
    const firm = services.contacts.add(newContact.parse({ kind: 'organisation', displayName: 'Tideway Ltd' })).id
    const linked = person('Una', [], { organisationId: firm })
    const named = person('Vic', [], { organisationName: 'TIDEWAY LIMITED' })
    const related = person('Wes', [], { relations: [{ organisationId: firm }] })
    block({ about: 'organisation', contactId: firm, domain: 'tideway.example' })
    const later = person('Xan', [], { organisationName: 'Tideway' })
    for (const id of [firm, linked, named, related, later]) expect(isBlocked(id, 'email')).toBe(true)
    expect(services.suppression.standing({ contactIds: [linked] })).toMatchObject([{ whose: 'Tideway Ltd' }])
    erase(firm, false)
    expect(isBlocked(later, 'email')).toBe(true)
  })
})

describe('lifting', () => {
  it('ends an entry with reason and evidence, leaves a line in the trail, and cannot be undone', () => {
    const ada = person('Ada Finch', [email('ada@finch.example')])
    const { id } = block({ about: 'person', contactId: ada })
    expect(lift(id).lifted).toEqual({ on: '2026-11-24', reason: 'She signed up', evidence: 'Form 7' })
    expect(stops(ada)).toEqual([])
    expect(check('ada@finch.example')).toMatchObject({ entries: [], lifted: [{ id }] })
    expect(test.deps.register.undo.takeToken()).toBeUndefined()
    expect(test.deps.register.read.get(`SELECT subject FROM audit_event WHERE action = 'suppression.lift'`)).toEqual({
      subject: id,
    })
    expect(() => lift(id)).toThrow('conflict')
  })

  it('takes an attached file as evidence, which goes with the person', async () => {
    const ada = person('Ada Finch', [email('ada@finch.example')])
    const { id } = block({ about: 'person', contactId: ada })
    const other = block({ about: 'person', contactId: ada })
    const { attachments } = services
    const attachTo = (ownerId: string) => {
      const bytes = new TextEncoder().encode('I want news again. Ada')
      const file = { ownerKind: 'stop', ownerId, contactId: null, name: 'signed form.txt', size: bytes.length } as const
      const begun = attachments.begin(file)
      attachments.append({ ...begun, bytes })
      return attachments.finish(begun)
    }
    const asked = { id, on: '2026-11-24', reason: 'She signed up', evidence: '' }
    const elsewhere = attachTo(other.id)
    expect(() => services.suppression.lift({ ...asked, fileId: elsewhere.id }), 'a file of another entry').toThrow()
    const file = attachTo(id)
    const { lifted } = services.suppression.lift({ ...asked, fileId: file.id })
    expect(lifted?.evidence).toBe(`Attached: signed form.txt, fingerprint ${file.fingerprint}`)
    expect(services.contacts.timeline({ id: ada }).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['On the do-not-contact list: all marketing', 'Do-not-contact entry lifted']),
    )
    erase(ada)
    expect(services.suppression.get({ id }).lifted).toMatchObject({ reason: '', evidence: '' })
    expect(test.deps.register.read.all('SELECT name FROM attachment')).toEqual([])
  })

  it('wants both: a schema without them does not parse', async () => {
    const { suppressionContract } = await import('@core/suppression/contract')
    const wrong = suppressionContract.lift.input.safeParse({
      id: crypto.randomUUID(),
      on: '2026-11-24',
      reason: ' ',
      evidence: '',
    })
    expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(['reason', 'evidence'])
  })
})

describe('nothing else lifts', () => {
  it('an undo of what came before or after', () => {
    const { undo } = test.deps.register
    const ada = person('Ada Finch', [email('ada@finch.example')])
    const added = undo.takeToken() ?? ''
    block({ about: 'person', contactId: ada })
    expect(undo.takeToken()).toBeUndefined()
    undo.undo(added)
    expect(isBlocked(person('Ada', [email('ada@finch.example')]), 'email')).toBe(true)
  })

  it('a merge, in either direction, also one that is taken back', () => {
    const { undo } = test.deps.register
    const ada = person('Ada Finch', [email('ada@finch.example')])
    services.suppression.addMany(
      [{ email: 'ada@finch.example', source: 'unsubscribed', askedOn: '2026-10-01', channels: ['email'] }],
      '',
    )
    const twin = person('Ada Finch', [email('ada@home.example')])
    test.deps.register.change({ action: 'tests.merge', subject: '' }, (db) =>
      services.suppression.repoint(db, ada, twin),
    )
    expect(isBlocked(twin, 'email')).toBe(true)
    undo.undo(undo.takeToken() ?? 'none')
    expect([isBlocked(ada, 'email'), isBlocked(twin, 'email')]).toEqual([true, true])
  })
})

it('knows candidates of an import before they are contacts, by every kind of match', () => {
  const gone = person('Ada Finch', [email('ada@finch.example'), { kind: 'post', value: 'Elm', postcode: 'E14 0ZZ' }])
  block({ about: 'person', contactId: gone })
  erase(gone)
  block({ about: 'domain', domain: 'firm.example', channels: ['email'] })
  block({ about: 'organisation', name: 'Tideway Ltd' })
  block({ about: 'address', phone: '07700 900 900' })
  const row = { emails: [], phones: [], name: '', postcode: '', organisation: '' }
  const found = services.suppression.matchCandidates([
    { ...row, emails: ['ADA@finch.example '] },
    { ...row, emails: ['x@mail.firm.example'] },
    { ...row, organisation: 'tideway plc' },
    { ...row, phones: ['0044 7700 900900'] },
    { ...row, name: 'Finch Ada', postcode: 'e14 0zz' },
    { ...row, emails: ['nobody@home.example'], name: 'Ada Finch' },
  ])
  expect(found.map((stopsOfRow) => stopsOfRow.map(({ matchedBy, pointId }) => [matchedBy, pointId]))).toEqual([
    [['email', undefined]],
    [['domain', 'x@mail.firm.example']],
    [['organisation', undefined]],
    [['phone', '0044 7700 900900']],
    [['name-and-postcode', undefined]],
    [],
  ])
})

it('adds what a list says once, and wider refusals besides narrower ones', () => {
  const listed = { email: 'a@b.example', source: 'unsubscribed', askedOn: '2026-10-01', channels: ['email'] } as const
  expect(services.suppression.addMany([listed, listed], 'One')).toEqual({ added: 1, known: 1 })
  expect(services.suppression.addMany([listed], 'Two')).toEqual({ added: 0, known: 1 })
  expect(services.suppression.addMany([{ ...listed, channels: [] }], 'Three')).toEqual({ added: 1, known: 0 })
  expect(services.suppression.addMany([listed], 'Four')).toEqual({ added: 0, known: 1 })
  expect(services.suppression.counts()).toEqual({ standing: 2, notInCrm: 2, lifted: 0 })
})

it('keeps what is still to be blocked elsewhere apart, with its day (S4-33)', () => {
  const { id } = block({ about: 'address', email: 'a@b.example' })
  const list = (show: 'standing' | 'not-in-crm') =>
    services.suppression.list({ search: '', show, limit: 50, offset: 0 })
  expect(list('not-in-crm').total).toBe(1)
  services.suppression.markInCrm({ ids: [id], on: '2026-11-24' })
  expect(list('not-in-crm').total).toBe(0)
  expect(list('standing').rows).toMatchObject([{ id, inCrmOn: '2026-11-24' }])
  const { undo } = test.deps.register
  undo.undo(undo.takeToken() ?? '')
  expect(list('not-in-crm').total).toBe(1)
})

function changed(from: object) {
  const { kind, displayName, id, points } = from as {
    kind: 'person'
    displayName: string
    id: string
    points: object[]
  }
  return changedContact.parse({ kind, displayName, id, points })
}
