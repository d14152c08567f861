/** The facts of a logged request that can be put right, in the order of the form. */
export const correctedFields = [
  'receivedOn',
  'receivedBy',
  'contactId',
  'name',
  'organisation',
  'email',
  'phone',
  'askedBy',
  'askedAs',
  'scope',
  'details',
] as const
export type CorrectedField = (typeof correctedFields)[number]

/** What they are called in the story of a case. */
export const correctedFieldNames: Record<CorrectedField, string> = {
  receivedOn: 'the day it came',
  receivedBy: 'how it came',
  contactId: 'which contact it is about',
  name: 'the name',
  organisation: 'the organisation',
  email: 'the e-mail address',
  phone: 'the phone number',
  askedBy: 'who asked',
  askedAs: 'what they are to the person',
  scope: 'what they asked for',
  details: 'what it covers',
}
