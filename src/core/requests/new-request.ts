import { z } from 'zod'
import { isEmailShape } from '../contacts/contact-point'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { channels } from './channel'
import type { RequestKind } from './kind'
import { kindOf, kinds } from './kinds/index'

/** The right began with the Data Protection Act 2018 and the GDPR; an earlier date is a slip of the finger. */
const rightsBeganOn = '2018-05-25'

const person = {
  /** The person as a contact of the register, where they are one; their name is then taken from there if none is typed. */
  contactId: z.uuid().nullable().default(null),
  name: line(200).default(''),
  organisation: line(200).default(''),
  email: line(254)
    .default('')
    .refine((value) => value === '' || isEmailShape(value), 'Write an e-mail address like name@firm.example.'),
  phone: line(50).default(''),
}

const shared = {
  ...person,
  receivedOn: calendarDate.refine(
    (on) => on >= rightsBeganOn,
    'That is before these rights began in May 2018. Check the year.',
  ),
  receivedBy: z.enum(channels).default('e-mail'),
  /** Who asked, where it was not the person: a solicitor, a parent. Empty: the person. */
  askedBy: line(200).default(''),
  /** What that somebody is to the person: “solicitor”, “mother”. */
  askedAs: line(100).default(''),
  /** What they asked for, in their own words. */
  scope: lines(5000).default(''),
}

function inputFor<Id extends string, D extends z.ZodType>(kind: RequestKind<Id, D>) {
  return z.strictObject({ kind: z.literal(kind.id), ...shared, details: kind.details })
}

type Inputs<T extends readonly RequestKind[]> = {
  [I in keyof T]: ReturnType<typeof inputFor<T[I]['id'], T[I]['details']>>
}

const inputs: readonly unknown[] = kinds.map((kind) => inputFor<string, z.ZodType>(kind))

/** A request as the form sends it: the details of one kind under the name of another neither compile nor parse. */
export const newRequest = z
  .discriminatedUnion('kind', inputs as Inputs<typeof kinds>)
  .refine(({ name, contactId }) => name !== '' || contactId !== null, {
    message: 'Write the person’s name.',
    path: ['name'],
  })
  .superRefine(({ kind, askedBy }, context) => {
    const { asker } = kindOf(kind)
    if (asker && askedBy === '') context.addIssue({ code: 'custom', message: asker.missing, path: ['askedBy'] })
  })
export type NewRequest = z.input<typeof newRequest>
export type ParsedRequest = z.output<typeof newRequest>
