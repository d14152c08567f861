/** The events a period can count from (`retention.engine`): in a list, in “after …”, and what happened in a sentence with its day. */
export const triggers = {
  completion: { name: 'Coaching ends', after: 'coaching ends', was: 'Coaching ended' },
  'last-contact': { name: 'The last contact', after: 'the last contact', was: 'The last contact was' },
  'left-organisation': {
    name: 'Leaves the organisation',
    after: 'they leave the organisation',
    was: 'They left the organisation',
  },
  'relationship-ended': { name: 'The work together ends', after: 'the work together ends', was: 'The work ended' },
  'consent-withdrawn': { name: 'Takes back consent', after: 'they take back consent', was: 'They took back consent' },
  'consent-ended': { name: 'The consent ends', after: 'the consent ends', was: 'The consent ended' },
  objection: { name: 'Asks you to stop', after: 'they ask you to stop', was: 'They asked you to stop' },
  'objection-lifted': {
    name: 'The objection is lifted',
    after: 'the objection is lifted',
    was: 'The objection was lifted',
  },
  'number-changed': { name: 'The number changes', after: 'the number changes', was: 'The number changed' },
  enquiry: { name: 'The enquiry', after: 'the enquiry', was: 'The enquiry was' },
  decision: { name: 'The decision', after: 'the decision', was: 'The decision was' },
  call: { name: 'The call', after: 'the call', was: 'The call was' },
  'request-closed': { name: 'The request is closed', after: 'the request is closed', was: 'The request was closed' },
  'case-closed': { name: 'The case is closed', after: 'the case is closed', was: 'The case was closed' },
  'child-reaches-18': { name: 'A child turns 18', after: 'the child turns 18', was: 'The child turned 18' },
  'no-longer-needed': {
    name: 'It is not needed any more',
    after: 'it is not needed any more',
    was: 'It was not needed any more',
  },
} as const

/** The id of an event, as it is stored. */
export type RetentionTrigger = keyof typeof triggers

/** Every event, in the order people see. */
export const retentionTriggers = Object.keys(triggers) as readonly RetentionTrigger[]

/** Events that only a person can know of: somebody writes down their day for one contact. */
export const notedTriggers = [
  'relationship-ended',
  'decision',
  'enquiry',
  'consent-withdrawn',
  'number-changed',
  'objection',
  'child-reaches-18',
  'no-longer-needed',
] as const satisfies readonly RetentionTrigger[]
export type NotedTrigger = (typeof notedTriggers)[number]
