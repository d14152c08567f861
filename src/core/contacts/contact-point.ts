import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { postcodeFault } from './postcode'
import { subscriberTypes } from './subscriber-type'
import { line } from './typed-text'

/** The ways a contact can be reached; each address or number is its own point with its own answer later. */
export const contactPointKinds = ['email', 'phone', 'mobile', 'post', 'social'] as const
export type ContactPointKind = (typeof contactPointKinds)[number]

export const contactPointKindNames: Record<ContactPointKind, string> = {
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile',
  post: 'Post',
  social: 'Social media',
}

/** Has this the shape of an e-mail address? Only a letter can tell whether it works. */
export function isEmailShape(value: string): boolean {
  return value.length <= 254 && /^[^\s@<>()",;:\\]{1,64}@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/u.test(value)
}

/** Has this the shape of a phone number? Digits with spaces, brackets, dots, dashes, a plus, and an extension. */
export function isPhoneShape(value: string): boolean {
  if (!/^\+?[\d\s().\-/]+(\s*(x|ext\.?)\s*\d{1,6})?$/i.test(value)) return false
  const digits = value.replace(/(x|ext\.?)\s*\d+$/i, '').replace(/\D/g, '')
  return digits.length >= 3 && digits.length <= 15
}

const faults: Record<ContactPointKind, (value: string) => string | null> = {
  email: (value) => (isEmailShape(value) ? null : 'Write an e-mail address like name@firm.example.'),
  phone: phoneFault,
  mobile: phoneFault,
  post: () => null,
  social: () => null,
}

function phoneFault(value: string): string | null {
  return isPhoneShape(value) ? null : 'Write a phone number in digits, like 020 7946 0142.'
}

const dayOrNone = z.union([calendarDate, z.literal('')])

const point = z.object({
  kind: z.enum(contactPointKinds),
  value: line(500).min(1, 'Write the address or number, or remove this line.'),
  /** “Work”, “private”, “assistant”: whatever tells two of them apart. */
  label: line(60),
  /** False once mail came back or the number was wrong: kept as history, not used. */
  valid: z.boolean(),
  /** Who pays for this line or mailbox, where it is not as for the contact; empty: as for the contact. */
  subscriberType: z.union([z.enum(subscriberTypes), z.literal('')]),
  /** The first and the last day it is good, where that is known; empty: no limit. */
  validFrom: dayOrNone,
  validUntil: dayOrNone,
  /** Of a postal address: what finds the same household again, however the rest is written. */
  postcode: line(12),
})

/** A point as the form sends it: with its id when it exists already. */
export const newContactPoint = point
  .extend({
    id: z.uuid().optional(),
    label: line(60).default(''),
    valid: z.boolean().default(true),
    subscriberType: point.shape.subscriberType.default(''),
    validFrom: dayOrNone.default(''),
    validUntil: dayOrNone.default(''),
    postcode: line(12).default(''),
  })
  .strict()
  .check(({ value: { kind, value, postcode, validFrom, validUntil }, issues }) => {
    const say = (path: string, message: string | null) => {
      if (message) issues.push({ code: 'custom', message, path: [path], input: value })
    }
    say('value', value === '' ? null : faults[kind](value))
    say('postcode', postcode === '' ? null : postcodeFault(postcode))
    if (validFrom !== '' && validUntil !== '' && validUntil < validFrom)
      say('validUntil', 'The last day is before the first.')
  })

/** What is true of most addresses: they work, for as long as nobody says otherwise, and are paid for as the rest. */
export const plainPoint = {
  label: '',
  valid: true,
  subscriberType: '',
  validFrom: '',
  validUntil: '',
  postcode: '',
} as const satisfies Partial<z.output<typeof newContactPoint>>

/** One way to reach a contact. */
export const contactPoint = point.extend({ id: z.uuid() })
export type ContactPoint = z.output<typeof contactPoint>
