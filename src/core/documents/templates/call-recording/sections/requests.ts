import type { Block } from '../../../block'
import { heading, paragraph } from '../../privacy-policy/section'
import { inside } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'

/** The person’s own right, the police, and discipline (S3-33 to S3-37; `rec.sar`, `rec.police`, `rec.discipline`). */
export function requests({ mailbox, access: { controller, authoriser }, audience }: CallRecordingFacts): Block[] {
  const who = inside(controller)
  return [
    heading('When somebody asks for a recording', 1),
    ...paragraph(
      `Everybody may ask for recordings of their own calls, in any words and in any way: ${audience} and staff alike. Whoever hears it tells ${inside(mailbox) || 'us'} in writing at once.`,
      ['mailbox', 'audience'],
      ['rec.sar', 'rights.any-form'],
    ),
    ...paragraph(
      'We look into it, and answer within one month, unless we tell the person why it takes longer. The person may hear the recording, and gets a copy or a transcript if they ask. Other voices on it are checked first.',
      [],
      ['rec.sar', 'sar.deadline'],
    ),
    ...paragraph(
      who &&
        `The police and others who look into crime are sent to ${who}, who fills in the request with them: officer, force, reference, what is wanted and why, with signatures. We give the least that serves, and nothing without a written request or the order of a court.`,
      ['access.controller'],
      ['rec.police'],
    ),
    ...paragraph(
      who &&
        `For a disciplinary matter a recording is released only with the written agreement of ${who}${inside(authoriser) && inside(authoriser) !== who ? `, or of ${inside(authoriser)} after asking ${who}` : ''}.`,
      ['access.controller', 'access.authoriser'],
      ['rec.discipline'],
    ),
  ]
}
