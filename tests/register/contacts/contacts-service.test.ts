import { changedContact } from '@core/contacts/contact'
import { contactCategories } from '@core/contacts/contact-category'
import { AppError } from '@core/contract/errors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContacts } from './open-contacts'

let test: ReturnType<typeof openContacts>
beforeEach(() => {
  test = openContacts()
})
afterEach(() => test.close())

const email = (value: string, label = '') => ({ kind: 'email', value, label }) as const
const auditOf = (id: string) =>
  test.register.read.all<{ action: string; detail: string }>(
    'SELECT action, detail FROM audit_event WHERE subject = @id ORDER BY seq',
    { id },
  )

describe('adding a contact', () => {
  it('stores it whole, with unknown as its subscriber type, and one line in the audit trail', () => {
    const added = test.add({
      displayName: 'Tom Ashdown',
      roles: ['former-coaching-client'],
      points: [email('tom@post.example', 'private'), { kind: 'mobile', value: '07700 900103' }],
    })
    expect(added).toMatchObject({ subscriberType: 'unknown', status: 'active', createdAt: '2026-11-24T10:42:00.000Z' })
    expect(test.contacts.get({ id: added.id })).toEqual(added)
    expect(auditOf(added.id)).toEqual([{ action: 'contacts.add', detail: '[]' }])
    expect(test.changed).toEqual(['contacts'])
  })

  it('keeps any script, emoji and markup exactly as typed', () => {
    for (const displayName of [
      'محمد الخطيب',
      '<script>alert(1)</script>',
      'Sam 🌱',
      'Jo\u202Enahte',
      `'; DROP TABLE contact; --`,
    ]) {
      expect(test.contacts.get({ id: test.add({ displayName }).id }).displayName).toBe(displayName)
    }
  })

  it('can be undone, from the list and from the search', () => {
    const added = test.add({ displayName: 'Mistaken Entry', roles: ['prospect'], points: [email('m@post.example')] })
    test.register.undo.undo(test.register.undo.takeToken() ?? '')
    expect(test.list().total).toBe(0)
    expect(test.names({ search: 'mistaken' })).toEqual([])
    expect(() => test.contacts.get({ id: added.id })).toThrow(AppError)
  })

  it('refuses a link to something that is not an organisation, and stores nothing', () => {
    const person = test.add({ displayName: 'A person' })
    for (const organisationId of [person.id, '00000000-0000-4000-8000-999999999999']) {
      expect(() => test.add({ displayName: 'B', organisationId })).toThrow('invalid-input')
    }
    expect(test.list().total).toBe(1)
  })

  it('survives a restart', () => {
    const { id } = test.add({ displayName: 'Helen Marsh' })
    expect(test.reopen().read.get('SELECT display_name AS name FROM contact WHERE id = @id', { id })).toEqual({
      name: 'Helen Marsh',
    })
  })
})

describe('editing a contact', () => {
  const edit = (input: object) => test.contacts.edit(changedContact.parse(input))

  it('keeps the points that stay, and names only the changed facts in the audit trail', () => {
    const before = test.add({
      displayName: 'Priya',
      roles: ['prospect'],
      points: [email('a@post.example'), email('b@post.example')],
    })
    const [first] = before.points
    test.deps.clock.set('2026-11-25T09:00:00.000Z')
    const after = edit({
      id: before.id,
      kind: 'person',
      displayName: 'Priya Nandakumar',
      roles: ['client-contact'],
      points: [
        { kind: 'phone', value: '020 7946 0142' },
        { ...first, valid: false },
      ],
    })
    expect(after.points.map(({ id }) => id === first?.id)).toEqual([false, true])
    expect(test.contacts.get({ id: before.id })).toEqual(after)
    expect(after).toMatchObject({ createdAt: before.createdAt, updatedAt: '2026-11-25T09:00:00.000Z' })
    expect(auditOf(before.id).at(-1)).toEqual({ action: 'contacts.edit', detail: '["displayName","roles","points"]' })
    expect(test.names({ search: 'a@post' })).toEqual(['Priya Nandakumar'])
    expect(test.names({ search: 'b@post' })).toEqual([])
  })

  it('leaves no trace in the audit trail when nothing differs', () => {
    const before = test.add({ displayName: 'Joan', points: [email('j@post.example')] })
    const { id, kind, displayName, points } = before
    expect(edit({ id, kind, displayName, points })).toEqual(before)
    expect(auditOf(before.id)).toHaveLength(1)
  })

  it('can be undone, points and search included', () => {
    const before = test.add({ displayName: 'Dan Okafor', roles: ['prospect'], points: [email('dan@post.example')] })
    test.register.undo.takeToken()
    edit({ id: before.id, kind: 'person', displayName: 'Someone Else' })
    test.register.undo.undo(test.register.undo.takeToken() ?? '')
    expect(test.contacts.get({ id: before.id })).toEqual(before)
    expect(test.names({ search: 'okafor' })).toEqual(['Dan Okafor'])
    expect(test.names({ search: 'someone' })).toEqual([])
  })

  it('says when the contact is gone, and cannot take a point from another contact', () => {
    expect(() => edit({ id: '00000000-0000-4000-8000-999999999999', kind: 'person', displayName: 'X' })).toThrow(
      'not-found',
    )
    const one = test.add({ displayName: 'One', points: [email('one@post.example')] })
    const two = test.add({ displayName: 'Two' })
    edit({ id: two.id, kind: 'person', displayName: 'Two', points: one.points })
    expect(test.contacts.get({ id: one.id }).points).toEqual(one.points)
    expect(test.contacts.get({ id: two.id }).points[0]?.id).not.toBe(one.points[0]?.id)
  })
})

describe('archiving', () => {
  it('takes a contact out of lists and counts, and brings it back', () => {
    const { id } = test.add({ displayName: 'Old Client', roles: ['former-coaching-client'] })
    test.contacts.archive({ id })
    expect(test.names()).toEqual([])
    expect(test.names({ search: 'old' })).toEqual([])
    expect(test.names({ status: 'archived' })).toEqual(['Old Client'])
    expect(test.contacts.counts()).toMatchObject({ everyone: 0, archived: 1, byRole: { 'former-coaching-client': 0 } })
    test.contacts.restore({ id })
    expect(test.names()).toEqual(['Old Client'])
    expect(auditOf(id).map(({ action }) => action)).toEqual(['contacts.add', 'contacts.archive', 'contacts.restore'])
  })
})

describe('roles', () => {
  it('has one contact of each category, and the list filtered by a role matches its count', () => {
    for (const role of contactCategories) test.add({ displayName: `A ${role}`, roles: [role] })
    test.add({ displayName: 'Two roles', roles: ['supplier', 'associate'] })
    const { byRole, everyone, noSource } = test.contacts.counts()
    for (const role of contactCategories) {
      const { rows, total } = test.list({ role })
      expect(total).toBe(byRole[role])
      expect(rows).toHaveLength(total)
      expect(total).toBe(role === 'supplier' || role === 'associate' ? 2 : 1)
    }
    expect({ everyone, noSource }).toEqual({ everyone: 14, noSource: 14 })
  })
})

describe('the timeline of a contact', () => {
  it('has what the contact and other features know, newest first', () => {
    const { id } = test.add({ displayName: 'Samir Haddad', source: 'LinkedIn', obtainedOn: '2026-11-02' })
    test.contacts.addTimeline((contactId) =>
      contactId === id ? [{ on: '2026-11-10', title: 'Access request received', href: '/requests/1' }] : [],
    )
    expect(test.contacts.timeline({ id }).map(({ on, title }) => [on, title])).toEqual([
      ['2026-11-24', 'Added to the register'],
      ['2026-11-10', 'Access request received'],
      ['2026-11-02', 'Details obtained'],
    ])
  })
})
