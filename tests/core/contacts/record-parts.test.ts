import { isFormProven, nameSuggestsCompany } from '@core/contacts/corporate-proof'
import { isInUse } from '@core/contacts/point-in-use'
import { normalPostcode, postcodeIn } from '@core/contacts/postcode'
import { newRelation, standsOn } from '@core/contacts/relation'
import { subscriberTypeOf } from '@core/contacts/subscriber-type'
import { pastSince, trashedUntil, trashItems } from '@core/contacts/trash'
import { expect, it } from 'vitest'

it('writes a postcode in one form, and finds it in an address', () => {
  for (const typed of ['e140zz', 'E14 0ZZ', ' e14-0zz ', 'Ｅ14 0ZZ']) expect(normalPostcode(typed)).toBe('E14 0ZZ')
  expect(normalPostcode('75001')).toBe('75001')
  expect(postcodeIn('1 Tideway Wharf, London e14 0zz')).toBe('E14 0ZZ')
  expect(postcodeIn('Rue de la Paix, 75002 Paris')).toBe('')
})

it('uses an address on its days only, the first and the last included', () => {
  const point = { valid: true, validFrom: '2026-03-01', validUntil: '2026-06-30' }
  const used = ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'].map((day) => isInUse(point, day))
  expect(used).toEqual([false, true, true, false])
  expect(isInUse({ ...point, valid: false }, '2026-04-01')).toBe(false)
  expect(isInUse({ valid: true, validFrom: '', validUntil: '' }, '2026-04-01')).toBe(true)
})

it('holds a company as proven by its number alone, and lets a name only suggest', () => {
  expect(isFormProven({ legalForm: 'company', legalNumber: '' })).toBe(false)
  expect(isFormProven({ legalForm: 'company', legalNumber: 'EX000101' })).toBe(true)
  expect(isFormProven({ legalForm: 'public-body', legalNumber: '' })).toBe(true)
  expect(['Tideway Ltd', 'Moor LLP', 'Mill plc.', 'Altrincham', 'Joan Limited-Smith'].map(nameSuggestsCompany)).toEqual(
    [true, true, true, false, false],
  )
  expect([subscriberTypeOf('cio'), subscriberTypeOf('royal-charter')]).toEqual(['corporate', 'corporate'])
})

it('refuses a relation that ends before it begins, and counts its last day', () => {
  const mill = { organisationId: '00000000-0000-4000-8000-000000000001', startedOn: '2026-03-01' }
  expect(newRelation.safeParse({ ...mill, leftOn: '2026-02-28' }).error?.issues).toMatchObject([{ path: ['leftOn'] }])
  expect(newRelation.parse({ ...mill, leftOn: '2026-03-01' })).toMatchObject({ role: '', jobTitle: '' })
  expect([standsOn({ leftOn: '2026-03-01' }, '2026-03-01'), standsOn({ leftOn: '2026-03-01' }, '2026-03-02')]).toEqual([
    true,
    false,
  ])
})

it('keeps the trash until a shown day and proposes only after it', () => {
  expect(trashedUntil('2026-11-24T10:42:00.000Z')).toBe('2026-12-24')
  expect(pastSince('2026-12-25')).toBe('2026-11-25')
  expect(trashItems({ count: 0, oldestAt: '' })).toEqual([])
  const [item] = trashItems({ count: 2, oldestAt: '2026-11-24T10:42:00.000Z' })
  expect(item).toMatchObject({ on: '2026-12-25', title: 'Erase 2 contacts in the trash, or put them back' })
})
