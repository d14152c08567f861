import { describe, expect, it } from 'vitest'
import type { MarketingContact, MarketingPoint } from '../../../src/core/marketing/marketing-contact'
import { subscriberOf, subscriberWords, whyIndividual } from '../../../src/core/marketing/subscriber'
import { isWebmail } from '../../../src/core/marketing/webmail'

const priya: MarketingContact = {
  id: 'c1',
  kind: 'person',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: 'EX000104',
  under18: false,
  noContactAtAll: false,
  source: 'Enquiry',
}
const tideway: MarketingContact = { ...priya, id: 'c2', kind: 'organisation' }
const point = (kind: MarketingPoint['kind'], value: string, more: Partial<MarketingPoint> = {}): MarketingPoint => ({
  id: 'p1',
  kind,
  value,
  label: '',
  subscriberType: '',
  ...more,
})
const work = point('email', 'pn@tideway.example')

describe('who has the contract for a line or mailbox (pecr.subscriber.who)', () => {
  it.each([
    ['a mailbox at the firm', priya, work, 'corporate', 'covered'],
    ['one that is called private', priya, { ...work, label: 'Private' }, 'individual', 'private-label'],
    ['one at home', priya, { ...work, label: 'at home' }, 'individual', 'private-label'],
    ['a home office', priya, { ...work, label: 'home office' }, 'individual', 'private-label'],
    ['webmail', priya, point('email', 'pn@GMail.com'), 'individual', 'webmail'],
    ['webmail that is called work', priya, point('email', 'pn@gmail.com', { label: 'work' }), 'individual', 'webmail'],
    [
      'webmail the firm pays for',
      priya,
      point('email', 'pn@gmail.com', { subscriberType: 'corporate' }),
      'corporate',
      'own-type',
    ],
    ['webmail of the company itself', tideway, point('email', 'td@btinternet.com'), 'individual', 'webmail'],
    ['a number nobody called a work number', priya, point('mobile', '07700 900142'), 'individual', 'line-not-known'],
    ['a landline nobody called a work number', priya, point('phone', '020 7946 0142'), 'individual', 'line-not-known'],
    ['a work mobile', priya, point('mobile', '07700 900142', { label: 'work' }), 'corporate', 'covered'],
    ['a direct line', priya, point('phone', '020 7946 0142', { label: 'Direct line' }), 'corporate', 'covered'],
    ['a private mobile', priya, point('mobile', '07700 900142', { label: 'private' }), 'individual', 'private-label'],
    ['a line the firm pays for', priya, point('phone', '1', { subscriberType: 'corporate' }), 'corporate', 'own-type'],
    ['the number of a company', tideway, point('phone', '020 7946 0140'), 'corporate', 'covered'],
    [
      'a director’s own number at a company',
      tideway,
      point('phone', '1', { label: 'director, private' }),
      'individual',
      'private-label',
    ],
    ['a person’s profile', priya, point('social', 'linkedin.example/in/pn'), 'individual', 'own-profile'],
    ['a company’s page', tideway, point('social', 'linkedin.example/company/td'), 'corporate', 'covered'],
    ['a postal address', priya, point('post', '1 Tideway Wharf'), 'corporate', 'covered'],
    ['the person in general', priya, undefined, 'corporate', 'contact'],
    ['nobody knows', { ...priya, subscriberType: 'unknown' }, work, 'individual', 'unknown'],
    [
      'one who trades alone',
      { ...priya, subscriberType: 'sole-trader-or-partnership' },
      work,
      'individual',
      'sole-trader',
    ],
    ['a private person', { ...priya, subscriberType: 'individual' }, work, 'individual', 'contact'],
    [
      'a private person’s mailbox at work',
      { ...priya, subscriberType: 'individual' },
      { ...work, subscriberType: 'corporate' },
      'corporate',
      'own-type',
    ],
    ['an ordinary partnership', { ...priya, legalForm: 'partnership' }, work, 'individual', 'legal-form'],
    ['a Scottish partnership', { ...priya, legalForm: 'scottish-partnership' }, work, 'corporate', 'covered'],
    ['a charity of whatever form', { ...priya, legalForm: 'charity' }, work, 'corporate', 'covered'],
  ] as const)('%s', (_, contact, at, as, because) => {
    const found = subscriberOf(contact, at)
    expect(found).toEqual({ as, because })
    const { say, rules } = subscriberWords(found)
    expect(say).toContain(as === 'corporate' ? 'company' : 'person')
    expect(rules.length).toBeGreaterThan(0)
  })

  it('gives its reason where it surprises, and only there', () => {
    expect(whyIndividual(subscriberOf(priya, point('email', 'pn@gmail.com')))).toContain('provider for private people')
    expect(whyIndividual(subscriberOf(priya, work))).toBe('')
    expect(whyIndividual(subscriberOf({ ...priya, subscriberType: 'individual' }, work))).toBe('')
  })
})

describe('providers for private people', () => {
  it.each(['gmail.com', 'googlemail.com', 'hotmail.co.uk', 'yahoo.co.uk', 'icloud.com', 'btinternet.com', 'sky.com'])(
    '%s is one',
    (domain) => expect(isWebmail(domain)).toBe(true),
  )
  it.each(['tideway.example', 'gmail.com.firm.example', 'notgmail.com', 'mail.firm.example', 'nhs.net', ''])(
    '“%s” is none',
    (domain) => expect(isWebmail(domain)).toBe(false),
  )
})
