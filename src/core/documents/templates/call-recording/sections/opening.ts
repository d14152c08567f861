import { dayMonthYear } from '../../../../time/format-date'
import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { heading, list, paragraph } from '../../privacy-policy/section'
import { inside, oneLine, sentence } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'

/** Whose policy it is: hours, telephone, registration, and the principle it stands on (S3-1 to S3-4, S3-45). */
export function opening(facts: CallRecordingFacts, { organisation }: Frame): Block[] {
  const { name, phone, address, icoNumber, icoRenewsOn, regulator } = organisation
  const renews = icoRenewsOn === '' ? '' : `, to be renewed by ${dayMonthYear(icoRenewsOn)}`
  return [
    ...list(
      [
        { words: sentence(`${name}, ${oneLine(address)}`.replace(/, $/u, '')), fact: 'organisation' },
        { words: phone === '' ? '' : `Telephone: ${phone}`, fact: 'organisation' },
        { words: inside(facts.openingHours) && `Open: ${inside(facts.openingHours)}`, fact: 'openingHours' },
      ],
      ['rec.policy-fields'],
    ),
    heading('What we stand by', 1),
    ...paragraph(
      `Under the UK GDPR and the Data Protection Act 2018, ${name} collects information for purposes it has named, and uses it for nothing that does not fit them. A recording of a telephone call is personal information like any other.`,
      ['organisation'],
      ['rec.policy-fields', 'rec.basis'],
    ),
    ...paragraph(
      icoNumber === '' ? '' : `We are registered with the ${regulator.name} as ${icoNumber}${renews}.`,
      ['organisation'],
      ['reg.fee'],
    ),
  ]
}
