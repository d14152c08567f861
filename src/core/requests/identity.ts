/** How somebody is known without any proof: the usual case, in which nothing is asked for (`rights.id`). */
export const knownHows = ['work-together', 'usual-address', 'rang-back', 'signed-in', 'other'] as const
export type KnownHow = (typeof knownHows)[number]

export const knownHowWords: Record<KnownHow, string> = {
  'work-together': 'We know them: a client, patient, colleague',
  'usual-address': 'They wrote from an address we hold for them',
  'rang-back': 'We rang them back on a number we hold for them',
  'signed-in': 'They asked from inside their own account',
  other: 'Something else',
}

/** What somebody is who asks for another person, where proof of it was seen (`sar.authority`, `sar.children`). */
export const authorities = ['solicitor', 'relative', 'parent', 'attorney', 'other'] as const
export type Authority = (typeof authorities)[number]

export const authorityWords: Record<Authority, string> = {
  solicitor: 'Solicitor or adviser of the person',
  relative: 'Relative or friend of the person',
  parent: 'Parent of a child, or who stands in for one',
  attorney: 'Attorney, deputy or guardian',
  other: 'Somebody else',
}

/** What is usually enough to have seen, in our words; the person’s own words to it are what counts. */
export const authorityHelp: Record<Authority, string> = {
  solicitor: 'A letter on their paper and a consent the person signed for this request.',
  relative: 'A consent the person signed for this request. Being related is not enough.',
  parent: 'That they look after the child, and that the child cannot ask alone or agrees.',
  attorney: 'The power of attorney, or the order of the court.',
  other: 'What shows that the person wants them to have it.',
}
