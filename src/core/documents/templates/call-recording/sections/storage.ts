import { dayMonthYear } from '../../../../time/format-date'
import type { Block } from '../../../block'
import type { Frame } from '../../../template'
import { list, under } from '../../privacy-policy/section'
import { duration, inside } from '../../privacy-policy/sentences'
import type { CallRecordingFacts } from '../facts'
import { searchNames } from '../lists'

/** Where recordings are and how they are kept safe (S3-18, S3-22, S3-38 to S3-41). Only what was ticked is claimed. */
export function storage({ storage: kept }: CallRecordingFacts, { organisation }: Frame): Block[] {
  const supplier = inside(kept.supplier)
  const own = /^(we|us|our|ourselves)\b/iu.test(supplier)
  const until = kept.isoUntil === '' ? '' : `, valid until ${dayMonthYear(kept.isoUntil)}`
  const found = kept.search.map((way) => searchNames[way]).join(', ')
  return under('Where recordings are kept', [
    ...list(
      [
        {
          words:
            supplier &&
            (own
              ? `${organisation.name} keeps the recordings itself, in ${inside(kept.country)}.`
              : `${supplier} keeps them for us, in ${inside(kept.country)}.`),
          fact: 'storage.supplier',
        },
        {
          words: kept.iso
            ? `They lie on secure servers in a data centre certified to ISO 27001 (${inside(kept.isoEvidence)}${until}).`
            : '',
          fact: 'storage.iso',
        },
        {
          words: kept.encrypted ? 'They are encrypted, and kept electronically in a secure place.' : '',
          fact: 'storage.encrypted',
        },
        { words: kept.logon ? 'Only a personal logon with a password opens them.' : '', fact: 'storage.logon' },
        {
          words:
            kept.archiveMonths === null
              ? ''
              : `After ${duration(kept.archiveMonths)} they move to an archive, until their time is over.`,
          fact: 'storage.archiveMonths',
        },
        {
          words: kept.autoDelete ? 'The system deletes them by itself when their time is over.' : '',
          fact: 'storage.autoDelete',
        },
        {
          words:
            found === ''
              ? ''
              : `One person’s recordings can be found by ${found}, so that we can give a copy, erase them or hand them over when asked.`,
          fact: 'storage.search',
        },
      ],
      ['rec.policy-fields', 'rec.retention', 'security.measures'],
    ),
  ])
}
