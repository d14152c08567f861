import { describe, expect, it } from 'vitest'
import { newContact } from '@core/contacts/contact'
import { contactCategories, contactCategoryNames } from '@core/contacts/contact-category'
import { subscriberTypeOf, subscriberTypes, subscriberTypeWords, treatedAs } from '@core/contacts/subscriber-type'
import { larkfieldOrganisations, larkfieldPeople } from '@core/sample/larkfield-people'

const messages = (input: unknown) =>
  (newContact.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

describe('a new contact', () => {
  it('needs a name and nothing else, and its subscriber type is then unknown', () => {
    expect(newContact.parse({ kind: 'person', displayName: 'Tom Ashdown' })).toMatchObject({
      displayName: 'Tom Ashdown',
      subscriberType: 'unknown',
      roles: [],
      points: [],
    })
    expect(messages({ kind: 'person', displayName: '  ' })).toEqual([['displayName', 'Write a name.']])
  })

  it.each([
    ['right to left', 'محمد الخطيب'],
    ['emoji', 'Sam 🌱 Green'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a formula', '=HYPERLINK("x")'],
    ['a direction override', 'Jo\u202Enahte'],
    ['quotes', `O’Neill "Nell"; DROP TABLE contact; --`],
  ])('keeps a name with %s exactly as it was typed', (_say, displayName) => {
    expect(newContact.parse({ kind: 'person', displayName }).displayName).toBe(displayName)
  })

  it('writes an accent in one way, however it was typed', () => {
    expect(newContact.parse({ kind: 'person', displayName: 'Jose\u0301' }).displayName).toBe('José')
  })

  it.each([
    ['ten thousand characters', 'x'.repeat(10_000), 'Keep this to 200 characters.'],
    ['a control character', 'Tom\u0000Ashdown', 'This has characters that cannot be shown. Type it in again.'],
    ['half a character', 'Tom \uD83C', 'This has characters that cannot be shown. Type it in again.'],
  ])('refuses %s beside the field', (_say, displayName, message) => {
    expect(messages({ kind: 'person', displayName })).toEqual([['displayName', message]])
  })

  it('refuses the same role twice and a day that does not exist', () => {
    expect(messages({ kind: 'person', displayName: 'A', roles: ['patient', 'patient'] })).toEqual([
      ['roles', 'Choose each role once.'],
    ])
    expect(messages({ kind: 'person', displayName: 'A', obtainedOn: '2026-02-30' }).map(([path]) => path)).toEqual([
      'obtainedOn',
    ])
  })

  it('accepts everybody in the sample', () => {
    for (const { worksAt: _, ...person } of [...larkfieldOrganisations, ...larkfieldPeople])
      expect(messages(person)).toEqual([])
  })
})

describe('roles and subscriber types', () => {
  it('has the thirteen categories, each with its words', () => {
    expect(contactCategories).toHaveLength(13)
    expect(new Set(contactCategories.map((category) => contactCategoryNames[category].many)).size).toBe(13)
  })

  it.each([
    ['company', 'corporate'],
    ['llp', 'corporate'],
    ['scottish-partnership', 'corporate'],
    ['public-body', 'corporate'],
    ['partnership', 'sole-trader-or-partnership'],
    ['sole-trader', 'sole-trader-or-partnership'],
    ['unincorporated', 'individual'],
    ['charity', 'unknown'],
  ] as const)('a %s is %s', (form, type) => expect(subscriberTypeOf(form)).toBe(type))

  it('treats everybody as individual who is not known to be corporate', () => {
    expect(subscriberTypes.filter((type) => treatedAs(type) === 'corporate')).toEqual(['corporate'])
    for (const type of subscriberTypes) expect(subscriberTypeWords[type].rules.length).toBeGreaterThan(0)
  })
})
