/** The grounds on which somebody may want to be erased (`erase.grounds`). The one that is not in force is left out (`erase.malicious`). */
export const erasureGrounds = [
  'not-needed',
  'consent-withdrawn',
  'objection',
  'unlawful',
  'legal-duty',
  'child-online',
] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** A ground in a few words, for the log and for letters. */
export const erasureGroundNames: Readonly<Record<ErasureGround, string>> = {
  'not-needed': 'no longer needed',
  'consent-withdrawn': 'consent taken back',
  objection: 'objection upheld',
  unlawful: 'used unlawfully',
  'legal-duty': 'a law asks for it',
  'child-online': 'given by a child for an online service',
}

/** What can stand against erasing, the most exact first (`erase.exceptions`, `settled.erasure-order`). */
export const erasureExceptions = [
  'care-record',
  'legal-claims',
  'legal-duty',
  'public-health',
  'research',
  'expression',
  'unfounded',
  'no-ground',
] as const
export type ErasureException = (typeof erasureExceptions)[number]

/** An exception in a few words, for the log. */
export const erasureExceptionNames: Readonly<Record<ErasureException, string>> = {
  'care-record': 'health record',
  'legal-claims': 'legal claims',
  'legal-duty': 'legal duty or public task',
  'public-health': 'public health and care',
  research: 'archive, research or statistics',
  expression: 'free expression',
  unfounded: 'manifestly unfounded or excessive',
  'no-ground': 'no ground to erase',
}

/** The same as a sentence for the person who asked. */
export const erasureExceptionSentences: Readonly<Record<ErasureException, string>> = {
  'care-record': 'It is part of a health record, and such records have to be kept.',
  'legal-claims': 'We need it to bring, pursue or answer a legal claim.',
  'legal-duty': 'A law obliges us to keep it, or we need it for a public task.',
  'public-health': 'It is needed for public health or care.',
  research: 'It is needed for an archive, for research or for statistics.',
  expression: 'It is needed for free expression and information.',
  unfounded: 'We find the request manifestly unfounded or excessive.',
  'no-ground': 'None of the grounds on which the law asks us to erase applies.',
}
