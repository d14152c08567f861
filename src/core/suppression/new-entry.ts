import { z } from 'zod'
import { isEmailShape, isPhoneShape } from '../contacts/contact-point'
import { postcodeFault } from '../contacts/postcode'
import { line } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { refusedBy } from './entry'
import { domainKey } from './recognise'
import { refusalSources } from './refusal-source'
import { scope } from './scope'

const emptyOr = (is: (value: string) => boolean, words: string) => (value: string) =>
  value === '' || is(value) ? [] : [words]

const fields = z.strictObject({
  about: z.enum(refusedBy),
  /** The person or organisation as a contact, where they are one. */
  contactId: z.uuid().nullable().default(null),
  name: line(200).default(''),
  email: line(254).default(''),
  phone: line(50).default(''),
  postcode: line(12).default(''),
  domain: line(253).default(''),
  channels: scope.shape.channels.default([]),
  purposes: scope.shape.purposes.default([]),
  askedOn: calendarDate,
  source: z.enum(refusalSources).default('phone'),
  note: line(300).default(''),
})
type Fields = z.output<typeof fields>
type Fault = { readonly path: keyof Fields; readonly message: string }

/** An entry as a person adds it: whose refusal, and at least one thing to recognise them by. */
export const newEntry = fields.check((ctx) => {
  for (const { path, message } of faultsOf(ctx.value))
    ctx.issues.push({ code: 'custom', path: [path], message, input: ctx.value[path] })
})
export type NewEntry = z.input<typeof newEntry>

function faultsOf(typed: Fields): Fault[] {
  const shape = (path: 'email' | 'phone' | 'postcode' | 'domain', check: (value: string) => string[]) =>
    check(typed[path]).map((message) => ({ path, message }))
  const shapes = [
    ...shape('email', emptyOr(isEmailShape, 'Write an e-mail address like name@firm.example.')),
    ...shape('phone', emptyOr(isPhoneShape, 'Write a phone number in digits, like 020 7946 0142.')),
    ...shape('postcode', (value) => (value === '' ? [] : [postcodeFault(value) ?? []].flat())),
    ...shape(
      'domain',
      emptyOr((value) => domainKey(value) !== '', 'Write a domain like firm.example.'),
    ),
  ]
  return shapes.length > 0 ? shapes : missing(typed)
}

function missing({ about, contactId, name, email, phone, postcode, domain }: Fields): Fault[] {
  const address = email !== '' || phone !== ''
  switch (about) {
    case 'address':
      return address ? [] : [{ path: 'email', message: 'Write the address or number.' }]
    case 'domain':
      return domain === '' ? [{ path: 'domain', message: 'Write the domain, like firm.example.' }] : []
    case 'organisation':
      return contactId !== null || name !== '' || domain !== '' || address
        ? []
        : [{ path: 'name', message: 'Write the organisation’s name, or choose it from the register.' }]
    case 'person':
      return contactId !== null || address || (name !== '' && postcode !== '')
        ? []
        : [
            {
              path: 'email',
              message: 'Write an address or a number, or a name with a postcode: otherwise nobody can be recognised.',
            },
          ]
  }
}
