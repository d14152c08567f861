import type { Block } from '../../../block'
import { paragraph, under } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'

/** What is recorded, and what is not (S3-15, S3-17; `rec.relevant-only`). */
export function coverage({ coverage: what, audience }: CallRecordingFacts): Block[] {
  const into = what.directions.includes('in')
  const out = what.directions.includes('out')
  const which =
    into && out ? ', both those that come in and those we make' : into ? ' that come in' : out ? ' we make' : ''
  const all =
    what.calls === 'all' ? 'We record all telephone calls' : what.calls === 'some' ? 'We record telephone calls' : ''
  const line = inside(what.privateLine)
  return under('Which calls', [
    ...paragraph(
      all && `${all}${which}. A recording is an exact record of what was said, for us and for ${audience}.`,
      ['coverage.calls', 'coverage.directions'],
      ['rec.policy-fields'],
    ),
    ...paragraph(what.calls === 'some' && inside(what.leftOut) ? `Not recorded: ${inside(what.leftOut)}.` : '', [
      'coverage.leftOut',
    ]),
    ...paragraph(inside(what.system) && `This policy covers: ${inside(what.system)}.`, ['coverage.system']),
    ...paragraph(
      line && `Staff have a line for their own calls that is not recorded: ${line}.`,
      ['coverage.privateLine'],
      ['rec.relevant-only'],
    ),
  ])
}
