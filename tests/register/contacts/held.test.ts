import { newContact } from '@core/contacts/contact'
import { everyone } from '@core/contacts/contact-filter'
import { AppError } from '@core/contract/errors'
import { newRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const tom = { kind: 'person', displayName: 'Tom Ashdown', notes: 'Rang in March.\nWants a quote.' } as const
const add = () => services.contacts.add(newContact.parse(tom))
const log = (kind: 'access' | 'complaint' | 'rectification', contactId: string) =>
  services.requests.log(newRequest.parse({ kind, contactId, name: '', receivedOn: '2026-11-02', details: {} }))
const close = (id: string) => services.requests.close({ id, on: '2026-11-20', outcome: 'withdrawn', note: '' })

function detailOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return JSON.stringify(error.detail)
    throw error
  }
  return 'nothing was refused'
}

it.each(['access', 'complaint'] as const)(
  'an open %s request keeps its contact out of the trash, by number, until it is closed',
  (kind) => {
    const { id } = add()
    const { id: caseId, reference } = log(kind, id)
    expect(detailOf(() => services.contacts.trash({ id }))).toContain(`${reference} is still open.`)
    expect(detailOf(() => services.erasure.eraseContact({ id, keepMarks: true }))).toContain(reference)
    expect(services.erasure.holds({ id })).toMatchObject([
      { say: `${reference} is still open.`, href: `/requests/${caseId}` },
    ])
    close(caseId)
    expect(services.erasure.holds({ id })).toEqual([])
    expect(services.contacts.trash({ id }).stage).toBe('trashed')
  },
)

it('a request that holds nothing does not stand in the way', () => {
  const { id } = add()
  log('rectification', id)
  expect(services.contacts.trash({ id }).stage).toBe('trashed')
})

it('words are added to the notes of somebody who is held, and none taken out', () => {
  const { id } = add()
  const { reference } = log('access', id)
  const edit = (notes: string) => services.contacts.edit({ ...newContact.parse({ ...tom, notes }), id })
  expect(detailOf(() => edit('Rang in March.'))).toContain(reference)
  expect(detailOf(() => edit(''))).toContain('"path":"notes"')
  expect(edit('Asked again today.\nRang in March.\n\nWants a quote. ').notes).toContain('Asked again today.')
})

it('of many who are chosen those who are held stay, and the preview says which number holds them', async () => {
  const held = add()
  const other = services.contacts.add(newContact.parse({ ...tom, displayName: 'Vera Holt' }))
  const { reference } = log('access', held.id)
  const chosen = { act: { do: 'trash' as const }, selection: { all: everyone, except: [] } }
  expect(await services.contacts.bulkPreview(chosen)).toMatchObject({
    chosen: 2,
    changes: 1,
    names: ['Vera Holt'],
    held: { count: 1, references: [reference] },
  })
  expect(await services.contacts.bulk(chosen)).toEqual({ changed: 1 })
  expect(services.contacts.get({ id: held.id }).stage).toBe('kept')
  expect(services.contacts.get({ id: other.id }).stage).toBe('trashed')
})
