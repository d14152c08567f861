import type { Block } from '../../../block'
import { basesWords, isInterest } from '../../privacy-policy/basis-words'
import { heading, list, paragraph } from '../../privacy-policy/section'
import { duration, inside } from '../../privacy-policy/sentences'
import type { Basis } from '../../privacy-policy/use'
import { basisNames } from '../../privacy-policy/words'
import type { CallRecordingFacts } from '../facts'
import { purposeNames, useNames } from '../lists'

/** Each purpose with its ground and its period (S3-5 to S3-14; `rec.basis`, `rec.retention`). */
export function purposes({ purposes: all, uses }: CallRecordingFacts): Block[] {
  const used = all.flatMap((purpose, index) => (purpose.used ? [{ ...purpose, fact: `purposes.${index}` }] : []))
  if (used.length === 0) return []
  return [
    heading('Why, on what ground, and for how long', 1),
    {
      type: 'table',
      head: ['We record calls', 'Why we may', 'Kept for'],
      rows: used.map(({ id, basis, interest, months }) => [
        purposeNames[id],
        basis === '' ? '' : groundWords(basis, interest),
        months === null ? '' : duration(months),
      ]),
      facts: used.map(({ fact }) => fact),
      rules: ['rec.basis', 'rec.intercept', 'rec.retention'],
    },
    ...paragraph(
      used.some(({ basis }) => basis === 'legitimate-interests')
        ? 'Legitimate interests are fair reasons of our own that the interests of the people on the call do not outweigh. Anybody may object.'
        : '',
      used.map(({ fact }) => fact),
      ['rec.basis', 'lia.test', 'object.general'],
    ),
    ...paragraph(
      'When its time is over, a recording is destroyed, unless an open request, complaint or claim is about it. Where it serves several purposes, the longest of their times counts.',
      [],
      ['rec.retention'],
    ),
    ...(uses.length === 0 ? [] : paragraph('Recordings are used for:')),
    ...list(
      uses.map((use) => ({ words: useNames[use], fact: 'uses' })),
      ['rec.policy-fields'],
    ),
  ]
}

/** An interest by itself: what the ground means stands once under the table, and not in every row. */
function groundWords(basis: Basis, interest: string): string {
  return isInterest(basis) && inside(interest)
    ? `${basisNames[basis]}: ${inside(interest)}.`
    : basesWords([basis], interest)
}
