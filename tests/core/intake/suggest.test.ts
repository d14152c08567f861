import { suggest, type Around } from '@core/intake/suggest'
import type { MailRead } from '@core/intake/mail-read'
import { newRequest } from '@core/requests/new-request'
import { suggestion } from '@core/intake/suggestion'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../fixtures/hostile'

const around: Around = {
  today: '2026-11-24',
  isOurs: (address) => address.endsWith('@larkfield.example'),
  isRegulators: (address) => address.endsWith('ico.org.uk'),
  contactsWith: (_kind, value) =>
    value === 'tom@ashdown.example'
      ? [{ id: '00000000-0000-4000-8000-000000000001', name: 'Tom Ashdown', organisation: '', by: value }]
      : [],
}

const mail = (parts: Partial<MailRead>): MailRead => ({
  state: 'read',
  form: 'mail',
  from: { name: 'Tom Ashdown', address: 'tom@ashdown.example' },
  replyTo: null,
  subject: '',
  sentAt: '2026-11-20T09:00:00Z',
  receivedAt: null,
  recipients: 1,
  files: 0,
  text: '',
  inside: null,
  ...parts,
})
const of = (parts: Partial<MailRead>) => suggest(mail(parts), around)
const kindsIn = (text: string) => of({ text }).kinds.map(({ kind }) => kind)

describe('what a message asks for', () => {
  it.each([
    ['Please send me a copy of all the information you hold about me.', ['access']],
    ['I want to see my records.', ['access']],
    ['This is a DSAR.', ['access']],
    ['Please delete all my data.', ['erasure']],
    ['I want to use my right to be forgotten', ['erasure']],
    ['Take me off your mailing list', ['do-not-contact']],
    ['Stop emailing me!', ['do-not-contact']],
    ['Don’t call me again', ['do-not-contact']],
    ['My address is out of date, it is now 3 Hill Road', ['rectification']],
    ['Please correct my date of birth.', ['rectification']],
    ['Restrict the use of my file while you look into it', ['restriction']],
    ['I object to your processing of my details', ['objection']],
    ['Send me my data in a machine-readable form', ['portability', 'access']],
    ['The decision was made by a computer; I want human review.', ['automated-decisions']],
    ['I want to complain about how you lost my details', ['complaint']],
    ['I would like the recording of my phone call', ['call-recording']],
    ['Under the Freedom of Information Act, how many staff do you have?', ['freedom-of-information']],
    ['I am the executor of my late mother', ['deceased-person']],
    ['For the prevention or detection of crime, a police officer asks for', ['disclosure']],
    ['Copy me everything you hold about me and then delete my account', ['access', 'erasure']],
    ['Thank you for the lovely lunch.', []],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(expect.arrayContaining(kinds))
    if (kinds.length === 0) expect(kindsIn(text)).toEqual([])
  })

  it('shows the words that make us think so, and takes none from what is only quoted', () => {
    const text =
      'Please erase my data.\n\nOn Mon, 9 Nov 2026 at 10:00, Ruth <ruth@larkfield.example> wrote:\n> Unsubscribe here'
    expect(of({ text }).kinds).toEqual([{ kind: 'erasure', words: ['erase my data'] }])
    expect(of({ text }).scope).toBe('Please erase my data.')
  })
})

describe('who it is about', () => {
  it('is the writer, turned round and recognised by the address', () => {
    expect(of({ from: { name: 'Ashdown, Tom', address: 'tom@ashdown.example' } })).toMatchObject({
      name: 'Tom Ashdown',
      email: 'tom@ashdown.example',
      known: [{ name: 'Tom Ashdown' }],
      receivedBy: 'e-mail',
      askedBy: '',
    })
    expect(of({ from: { name: '', address: 'vera.holt@mail.example' } }).name).toBe('Vera Holt')
    expect(of({ from: { name: 'noreply@x.example', address: 'noreply@x.example' } }).name).toBe('')
    expect(of({ from: null }).name).toBe('')
  })

  it('is open where somebody writes for another, and who wrote stands beside', () => {
    const text = 'We act for Vera Holt. Please send us a copy of her file.'
    expect(of({ from: { name: 'Anil Rao', address: 'anil@rao-law.example' }, text })).toMatchObject({
      name: '',
      email: '',
      askedBy: 'Anil Rao',
      askedAs: 'solicitor',
      helper: { as: 'solicitor', words: 'We act for', name: 'Anil Rao', email: 'anil@rao-law.example' },
    })
    const parent = of({ text: 'I would like to see the notes on my daughter' })
    expect(parent).toMatchObject({ askedAs: 'parent', childWords: 'my daughter' })
    expect(of({ text: 'I am 14 and want my data deleted' })).toMatchObject({ askedBy: '', childWords: 'I am 14' })
  })

  it('is the writer of the message a colleague passed on, on the day it first came', () => {
    const text =
      'Ruth, one for you.\n\n-----Original Message-----\nFrom: Ida Marsh <ida@marsh.example>\nSent: 2 November 2026 18:40\nTo: Reception <reception@larkfield.example>\nSubject: My data\n\nPlease erase my data.'
    const passedOn = of({
      from: { name: 'Reception', address: 'reception@larkfield.example' },
      subject: 'FW: My data',
      text,
    })
    expect(passedOn).toMatchObject({
      name: 'Ida Marsh',
      email: 'ida@marsh.example',
      receivedOn: '2026-11-02',
      dayKnownBy: 'passed-on',
      kinds: [{ kind: 'erasure' }],
    })
    expect(passedOn.scope).toContain('Please erase my data.')
    expect(passedOn.scope).not.toContain('one for you')
  })
})

describe('the day it came', () => {
  const day = (parts: Partial<MailRead>) => {
    const { receivedOn, dayKnownBy } = of(parts)
    return [receivedOn, dayKnownBy]
  }
  it('is that of our mail server in London, else of the sender, and never in the future', () => {
    expect(day({ receivedAt: '2026-06-30T23:30:00Z' })).toEqual(['2026-07-01', 'server'])
    expect(day({ receivedAt: '2026-11-12T23:40:10Z' })).toEqual(['2026-11-12', 'server'])
    expect(day({})).toEqual(['2026-11-20', 'sender'])
    expect(day({ receivedAt: '2027-01-01T00:00:00Z' })).toEqual(['2026-11-20', 'sender'])
    expect(day({ sentAt: '2031-01-01T00:00:00Z' })).toEqual(['2026-11-24', 'nothing'])
    expect(day({ sentAt: '1999-01-01T00:00:00Z' })).toEqual(['2026-11-24', 'nothing'])
    expect(day({ sentAt: null })).toEqual(['2026-11-24', 'nothing'])
  })
})

describe('a form', () => {
  const text =
    'Full name\nVera Holt\n\nDate of birth: 4 May 1981\nEmail address: vera.holt@mail.example\nTelephone number: 07700 900321\nCustomer reference number: LC-4471\n\nWhat personal information do you want?\nAll my coaching notes.\n\nAnd the recordings of our calls.'
  it('of the regulator’s service gives its labelled lines, and says that its layout was not seen', () => {
    const made = of({ from: { name: 'Service', address: 'noreply@ico.org.uk' }, text })
    expect(made).toMatchObject({
      sort: 'public-service',
      name: 'Vera Holt',
      email: 'vera.holt@mail.example',
      phone: '07700 900321',
      receivedBy: 'e-mail',
    })
    expect(made.scope).toBe(
      'All my coaching notes.\n\nAnd the recordings of our calls.\n\nDate of birth: 4 May 1981\n\nTheir number with us: LC-4471',
    )
    expect(made.notes.join(' ')).toContain('not seen')
  })

  it('of a website is a contact form, with cells or stars as well as colons', () => {
    const made = of({
      from: { name: 'Website', address: 'wordpress@larkfield.example' },
      text: 'Name\tIda Marsh\nE-mail\tida@marsh.example\n*Message:* Stop sending me newsletters',
    })
    expect(made).toMatchObject({
      sort: 'form',
      name: 'Ida Marsh',
      email: 'ida@marsh.example',
      receivedBy: 'contact-form',
    })
    expect(made.scope).toBe('Stop sending me newsletters')
    expect(made.kinds[0]?.kind).toBe('do-not-contact')
  })

  it('is not made of a signature', () => {
    expect(of({ text: 'Please delete me.\n\nTom\nTel: 07700 900123\nEmail: tom@ashdown.example' }).sort).toBe('plain')
  })
})

it('whatever stands in a message, what is made of it can be logged', () => {
  for (const words of hostileTexts) {
    const box = { name: words, address: words }
    const made = of({
      from: box,
      replyTo: box,
      subject: words,
      text: `Name: ${words}\nE-mail: ${words}\nMessage: ${words}`,
    })
    expect(suggestion.safeParse(made).error).toBeUndefined()
    const plain = suggestion.parse(of({ from: box, subject: words, text: words, inside: { ...mail({}), text: words } }))
    for (const { name, email, phone, organisation, receivedOn, askedBy, askedAs, scope } of [made, plain]) {
      const facts = { name: name || 'X', email, phone, organisation, receivedOn, askedBy, askedAs, scope }
      expect(newRequest.safeParse({ kind: 'access', details: {}, ...facts }).error?.issues).toBeUndefined()
    }
  }
})
