import { changedContact, type ChangedContact } from '@core/contacts/contact'
import { trashCalls } from '@core/contacts/trash-contract'
import { AppError } from '@core/contract/errors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContacts } from './open-contacts'

let test: ReturnType<typeof openContacts>
beforeEach(() => {
  test = openContacts()
})
afterEach(() => test.close())

const edit = (input: ChangedContact) => test.contacts.edit(changedContact.parse(input))
const trashed = () => test.contacts.trashed(trashCalls.trashed.input.parse({}))
const undo = () => test.register.undo.undo(test.register.undo.takeToken() ?? '')
const elsewhere = { obtainedFrom: 'elsewhere', obtainedOn: '2026-10-31' } as const

describe('relations and addresses', () => {
  it('keeps several organisations with job, role and days, and shows them from both sides', () => {
    const mill = test.add({ displayName: 'Mill Ltd', kind: 'organisation' })
    const moor = test.add({ displayName: 'Moor Ltd', kind: 'organisation' })
    const ada = test.add({
      displayName: 'Ada Moss',
      organisationId: mill.id,
      organisationName: 'Mill Ltd',
      relations: [
        {
          organisationId: moor.id,
          role: 'associate',
          jobTitle: 'Adviser',
          startedOn: '2024-01-02',
          leftOn: '2026-01-31',
        },
      ],
    })
    expect(test.contacts.get({ id: ada.id })).toEqual(ada)
    expect(ada.relations).toMatchObject([{ organisationName: 'Moor Ltd', leftOn: '2026-01-31' }])
    expect(test.contacts.peopleOf({ id: moor.id })).toMatchObject({ total: 1, rows: [{ role: 'associate' }] })
    expect(test.contacts.organisationsOf(ada.id)).toEqual([mill.id])
    const [relation] = ada.relations
    const back = edit({ ...whole(ada), relations: [{ ...relation!, leftOn: '' }] })
    expect(back.relations[0]?.id).toBe(relation?.id)
    expect(test.contacts.organisationsOf(ada.id)).toEqual([mill.id, moor.id])
  })

  it('refuses a relation to a person, beside its line', () => {
    const joan = test.add({ displayName: 'Joan' })
    const add = () => test.add({ displayName: 'Ada', relations: [{ organisationId: joan.id }] })
    expect(add).toThrow('invalid-input')
  })

  it('writes everything about an address and the form it is compared in', () => {
    const ada = test.add({
      displayName: 'Ada',
      points: [
        { kind: 'mobile', value: '07700 900123', subscriberType: 'individual', validUntil: '2026-12-31' },
        { kind: 'post', value: '1 Mill Row', postcode: 'e140zz' },
      ],
    })
    expect(test.contacts.get({ id: ada.id }).points).toMatchObject([
      { subscriberType: 'individual', validUntil: '2026-12-31' },
      { postcode: 'E14 0ZZ' },
    ])
    const normal = test.register.read.all<{ normal: string }>('SELECT normal FROM contact_point ORDER BY position')
    expect(normal.map((row) => row.normal)).toEqual(['+447700900123', '1 mill row'])
  })
})

describe('telling people where the details came from', () => {
  it('is due on Today until they were told, and comes back when that is taken back', () => {
    const ada = test.add({ displayName: 'Ada Moss', ...elsewhere })
    expect(test.contacts.due()).toMatchObject([
      { on: '2026-11-30', title: 'Tell Ada Moss where you got their details' },
    ])
    const told = { id: ada.id, firstMessageOn: '', firstDisclosedOn: '', noticeNotNeeded: '' }
    test.contacts.setNotice({ ...told, noticeGivenOn: '2026-11-20' })
    expect(test.contacts.due()).toEqual([])
    undo()
    expect(test.contacts.due()).toHaveLength(1)
    test.contacts.setNotice({ ...told, noticeGivenOn: '', firstMessageOn: '2026-11-10' })
    expect(test.contacts.due()).toMatchObject([{ on: '2026-11-10' }])
  })

  it('refuses a day to come', () => {
    const { id } = test.add({ displayName: 'Ada Moss', ...elsewhere })
    const later = { id, firstMessageOn: '', firstDisclosedOn: '', noticeNotNeeded: '', noticeGivenOn: '2026-11-25' }
    expect(() => test.contacts.setNotice(later)).toThrow('invalid-input')
  })

  it('survives an edit of the contact, and is no longer due in the trash', () => {
    const ada = test.add({ displayName: 'Ada Moss', ...elsewhere })
    test.contacts.setNotice({
      id: ada.id,
      firstMessageOn: '',
      firstDisclosedOn: '',
      noticeNotNeeded: 'They know',
      noticeGivenOn: '',
    })
    expect(edit({ ...whole(ada), displayName: 'Ada M' }).noticeNotNeeded).toBe('They know')
    const ben = test.add({ displayName: 'Ben', ...elsewhere })
    test.contacts.trash({ id: ben.id })
    expect(test.contacts.due()).toEqual([])
  })

  it('is told for everybody of one day at once, and only for them', () => {
    for (const displayName of ['Ada', 'Ben']) test.add({ displayName, ...elsewhere })
    test.add({ displayName: 'Cy', obtainedFrom: 'elsewhere', obtainedOn: '2026-11-02' })
    expect(test.contacts.untold()).toMatchObject({
      total: 3,
      groups: [
        { dueOn: '2026-11-30', count: 2, people: [{ displayName: 'Ada' }, { displayName: 'Ben' }] },
        { count: 1 },
      ],
    })
    expect(test.contacts.toldAll({ dueOn: '2026-11-30', on: '2026-11-24' })).toEqual({ count: 2 })
    expect(test.contacts.untold()).toMatchObject({ total: 1, groups: [{ people: [{ displayName: 'Cy' }] }] })
    undo()
    expect(test.contacts.untold().total).toBe(3)
  })
})

describe('the trash', () => {
  it('takes a contact out of every list, shows until when, and gives it back whole', () => {
    const ada = test.add({
      displayName: 'Ada Moss',
      roles: ['prospect'],
      points: [{ kind: 'email', value: 'ada@post.example' }],
    })
    test.contacts.trash({ id: ada.id })
    expect(test.list().total).toBe(0)
    expect(test.names({ search: 'ada' })).toEqual([])
    expect(test.list({ role: 'prospect' }).total).toBe(0)
    expect(trashed()).toMatchObject({ total: 1, rows: [{ displayName: 'Ada Moss', untilOn: '2026-12-24' }] })
    const back = test.contacts.takeFromTrash({ id: ada.id })
    expect({ ...back, updatedAt: '' }).toEqual({ ...ada, updatedAt: '' })
    expect(test.names({ search: 'ada' })).toEqual(['Ada Moss'])
  })

  it('proposes on Today what is past its day, and erases nothing', () => {
    const { id } = test.add({ displayName: 'Ada Moss' })
    test.contacts.trash({ id })
    expect(test.contacts.due()).toEqual([])
    test.deps.clock.set('2026-12-25T08:00:00.000Z')
    expect(test.contacts.due()).toMatchObject([{ kind: 'trash', href: '/contacts/trash' }])
    expect(trashed().total).toBe(1)
  })
})

it('marks no contact at all beside everything else, and an edit leaves it', () => {
  const ada = test.add({ displayName: 'Ada Moss', under18: true, legalNumber: 'EX1' })
  const mark = { id: ada.id, noContactAtAll: true, on: '2026-11-20', askedBy: 'Her sister', reason: 'She is ill.' }
  expect(test.contacts.setNoContact(mark).noContactAtAll).toBe(true)
  expect(edit({ ...whole(ada), displayName: 'Ada M' })).toMatchObject({ noContactAtAll: true, under18: true })
})

it('keeps who asked for no contact at all, when and why, also after the mark is off', () => {
  const { id } = test.add({ displayName: 'Ada Moss' })
  const mark = { id, noContactAtAll: true, on: '2026-11-20', askedBy: 'Her sister', reason: 'She is ill.' }
  expect(() => test.contacts.setNoContact({ ...mark, on: '2026-11-25' })).toThrow(AppError)
  test.contacts.setNoContact(mark)
  expect(() => test.contacts.setNoContact(mark)).toThrow(AppError)
  const asked = { askedBy: 'Ada', reason: 'She is well again.', on: '2026-11-23' }
  expect(test.contacts.setNoContact({ id, noContactAtAll: false, ...asked }).noContactAtAll).toBe(false)
  expect(test.contacts.noContact({ id })).toMatchObject([
    { marked: false, ...asked },
    { marked: true, askedBy: 'Her sister', reason: 'She is ill.' },
  ])
  expect(test.contacts.timeline({ id }).map(({ title, detail }) => [title, detail])).toEqual(
    expect.arrayContaining([
      ['“No contact at all” taken off', 'Ada: She is well again.'],
      ['Asked for no contact at all', 'Her sister: She is ill.'],
    ]),
  )
})

function whole({
  id,
  kind,
  displayName,
  organisationId,
  organisationName,
  under18,
  obtainedFrom,
  obtainedOn,
}: ReturnType<typeof test.add>) {
  return { id, kind, displayName, organisationId, organisationName, under18, obtainedFrom, obtainedOn }
}
