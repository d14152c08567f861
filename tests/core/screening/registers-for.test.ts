import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import { registersFor } from '@core/screening/registers-for'
import { expect, it } from 'vitest'

const person: MarketingContact = {
  id: 'c',
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: 'Web form',
}
const company: MarketingContact = { ...person, kind: 'organisation', subscriberType: 'corporate', legalForm: 'company' }
const point: MarketingPoint = { id: 'p', kind: 'phone', value: '020 7946 0142', label: '', subscriberType: '' }

it.each<[string, MarketingContact, Partial<MarketingPoint>, string[]]>([
  ['a private person', person, {}, ['tps']],
  ['a person nobody knows more of', { ...person, subscriberType: 'unknown' }, {}, ['tps']],
  ['a company with its number', { ...company, legalNumber: '01234567' }, {}, ['ctps']],
  ['a public body', { ...company, legalForm: 'public-body' }, {}, ['ctps']],
  ['a company without its number', company, {}, ['tps', 'ctps']],
  ['an organisation of unknown form', { ...company, subscriberType: 'unknown', legalForm: '' }, {}, ['tps', 'ctps']],
  ['a charity of unknown form', { ...company, subscriberType: 'unknown', legalForm: 'charity' }, {}, ['tps', 'ctps']],
  [
    'a partnership',
    { ...company, subscriberType: 'sole-trader-or-partnership', legalForm: 'partnership' },
    {},
    ['tps'],
  ],
  [
    'a sole trader, form not recorded',
    { ...person, subscriberType: 'sole-trader-or-partnership' },
    {},
    ['tps', 'ctps'],
  ],
  [
    'a work number of somebody at a company',
    { ...company, kind: 'person', legalForm: '' },
    { label: 'work' },
    ['tps', 'ctps'],
  ],
  [
    'a number of theirs nobody called a work number',
    { ...company, kind: 'person', legalForm: '' },
    {},
    ['tps', 'ctps'],
  ],
  ['their private number', { ...company, kind: 'person', legalForm: '' }, { label: 'private' }, ['tps']],
  ['a firm’s line of a private person', person, { subscriberType: 'corporate' }, ['tps', 'ctps']],
])('looks up %s', (_, contact, change, registers) => {
  expect(registersFor(contact, { ...point, ...change }, 'live-call')).toEqual(registers)
  expect(registersFor(contact, { ...point, ...change }, 'fax')).toEqual(['fps'])
})
