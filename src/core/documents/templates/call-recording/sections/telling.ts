import type { Block } from '../../../block'
import { heading, list, paragraph } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'
import { tellingNames } from '../lists'

/** How everybody on a call hears of it (S3-19 to S3-21; `rec.inform`). */
export function telling({ told, audience, coverage }: CallRecordingFacts): Block[] {
  if (told.ways.length === 0) return []
  const alternative = inside(told.alternative)
  return [
    heading('How people are told', 1),
    ...paragraph(
      `We tell ${audience}${coverage.directions.includes('out') ? ', everybody we ring' : ''} and our own staff that calls are recorded and why, so that they can decide whether to go on or to end the call. The law lets us record on our own system only if we make every reasonable effort to tell everybody who uses it. We do this with:`,
      ['told.ways', 'audience', 'coverage.directions'],
      ['rec.inform', 'rec.intercept'],
    ),
    ...list(told.ways.map((way) => ({ words: tellingNames[way], fact: 'told.ways' }))),
    ...paragraph(
      'Going on with a call is not consent, and we do not treat it as consent. The grounds in the table are what we rely on.',
      [],
      ['rec.basis'],
    ),
    ...paragraph(alternative && `Whoever does not want to be recorded has another way: ${alternative}.`, [
      'told.alternative',
    ]),
    ...paragraph(
      told.policyUrl.trim() && [
        { text: 'This policy stands at ' },
        { text: told.policyUrl.trim(), href: told.policyUrl.trim() },
      ],
      ['told.policyUrl'],
    ),
  ]
}
