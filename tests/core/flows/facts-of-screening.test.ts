import { factsOfScreening } from '@core/flows/facts-of-screening'
import type { MarketingContact } from '@core/marketing/marketing-contact'
import { lastSafeDay, type NumberScreening, type ScreeningRegister } from '@core/screening/screening'
import { expect, test } from 'vitest'

const today = '2026-11-24'
const contact: MarketingContact = {
  id: 'c',
  kind: 'organisation',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '01234567',
  under18: false,
  noContactAtAll: false,
  source: '',
}
const point = { id: 'p', kind: 'phone', value: '020 7946 0142', label: '', subscriberType: '' } as const
const look = (register: ScreeningRegister, checkedOn: string, result: 'listed' | 'not-listed' = 'not-listed') =>
  ({
    [register]: { register, checkedOn, result, source: 'Checker', lastSafeOn: lastSafeDay(checkedOn) },
  }) as NumberScreening
const answers = (channel: 'live-call' | 'fax' | 'email', ...screenings: (NumberScreening | undefined)[]) => {
  const facts = factsOfScreening(
    contact,
    screenings.map((screening) => ({ point, screening })),
    { channel, today },
  )
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.answer]))
}

test.each<[string, Record<string, string>, (NumberScreening | undefined)[]]>([
  ['was looked up 27 days ago', { screened: 'yes', listed: 'no' }, [look('ctps', '2026-10-28')]],
  ['was looked up 28 days ago', { screened: 'no' }, [look('ctps', '2026-10-27')]],
  ['is listed', { screened: 'yes', listed: 'yes' }, [look('ctps', today, 'listed')]],
  ['was looked up in the wrong register', {}, [look('fps', today)]],
  ['was never looked up here', {}, [undefined]],
  ['is one of two that differ', {}, [look('ctps', today), look('ctps', today, 'listed')]],
  ['is one of two that are alike', { screened: 'yes', listed: 'no' }, [look('ctps', today), look('ctps', today)]],
])('a call to a number that %s', (_, expected, screenings) => {
  expect(answers('live-call', ...screenings)).toEqual(expected)
})

test.each<[string, Record<string, string>, NumberScreening | undefined]>([
  ['clear', { 'fax-number': 'clear' }, look('fps', '2026-10-28')],
  ['old', { 'fax-number': 'not-screened' }, look('fps', '2026-10-27')],
  ['listed', { 'fax-number': 'listed' }, look('fps', today, 'listed')],
  ['looked up for calls only', {}, look('ctps', today)],
])('a fax: %s', (_, expected, screening) => {
  expect(answers('fax', screening)).toEqual(expected)
})

test('no other way asks for numbers', () => {
  expect(answers('email', look('ctps', today))).toEqual({})
})
