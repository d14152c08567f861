import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FieldIssue } from '../contract/errors'
import { calendarDate } from '../time/calendar-date'

/** What was passed on about a client. */
export const disclosedThings = ['contact-details', 'aims', 'background', 'agreement', 'notes'] as const
export type DisclosedThing = (typeof disclosedThings)[number]

/** The words of each. */
export const disclosedWords: Readonly<Record<DisclosedThing, string>> = {
  'contact-details': 'Contact details',
  aims: 'What they want from coaching',
  background: 'Career and life so far',
  agreement: 'The agreement',
  notes: 'Notes of sessions',
}

/** How the client knew that it is passed on. */
export const clientKnew = ['notice', 'agreement', 'asked', 'no'] as const
export type ClientKnew = (typeof clientKnew)[number]

/** The words of each. */
export const clientKnewWords: Readonly<Record<ClientKnew, string>> = {
  notice: 'From the privacy notice',
  agreement: 'From the coaching agreement',
  asked: 'They were asked and agreed',
  no: 'They did not know',
}

/** Something passed on about a client to a coach or an associate (S4-19, S4-44, `erase.notify`). */
export const newDisclosure = z.strictObject({
  /** Who got it, where they are in the register; else their name is typed. */
  recipientId: z.uuid().nullable(),
  recipientName: line(200),
  /** As what they got it: “associate”, “coach”. */
  recipientRole: line(120),
  what: z.array(z.enum(disclosedThings)).min(1, 'Choose what was passed on.').max(disclosedThings.length),
  purpose: line(300).min(1, 'Write what it was passed on for.'),
  disclosedOn: calendarDate,
  clientKnew: z.enum(clientKnew),
  /** Is there a written contract with whoever got it (`processor.contract`)? Empty: nobody looked. */
  underContract: z.enum(['', 'yes', 'no']),
})
export type NewDisclosure = z.output<typeof newDisclosure>

/** A line of the log. `toldToEraseOn`: the day they were told to destroy it; empty while they were not. */
export const disclosure = newDisclosure.extend({
  id: z.uuid(),
  engagementId: z.uuid(),
  toldToEraseOn: z.union([calendarDate, z.literal('')]),
})
export type Disclosure = z.output<typeof disclosure>

/** The most lines of one engagement. */
export const mostDisclosures = 200

/** What is wrong with a line, beside its fields. */
export function disclosureFaults(
  { recipientId, recipientName, disclosedOn }: NewDisclosure,
  today: string,
): FieldIssue[] {
  return [
    ...(recipientId === null && recipientName === '' ? [{ path: 'recipientId', message: 'Say who got it.' }] : []),
    ...(disclosedOn > today ? [{ path: 'disclosedOn', message: 'That day is in the future.' }] : []),
  ]
}
