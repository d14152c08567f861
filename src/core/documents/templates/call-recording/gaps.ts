import type { Organisation } from '../../../organisation/organisation'
import type { Gap } from '../../template'
import { isInterest } from '../privacy-policy/basis-words'
import { missing } from '../privacy-policy/section'
import type { CallPurpose, CallRecordingFacts } from './facts'
import { purposeNames } from './lists'

/** What stands between the answers and a policy on recorded calls (`rec.policy-fields`). */
export function callRecordingGaps(facts: CallRecordingFacts, organisation: Organisation): Gap[] {
  const { coverage, purposes, told, storage, access, special } = facts
  const used = purposes.some((purpose) => purpose.used)
  return [
    ...missing(facts.openingHours, 'openingHours', 'When are you open?'),
    ...missing(organisation.phone, 'organisation.phone', 'Add your telephone number in Settings.'),
    ...missing(
      organisation.icoNumber,
      'organisation.icoNumber',
      'Add your registration with the regulator in Settings.',
    ),
    ...missing(coverage.calls, 'coverage.calls', 'Are all calls recorded, or some?'),
    ...(coverage.calls === 'some'
      ? missing(coverage.leftOut, 'coverage.leftOut', 'Which calls are not recorded?')
      : []),
    ...(coverage.directions.length === 0
      ? [{ fact: 'coverage.directions', say: 'Which calls are recorded: those that come in, or those you make?' }]
      : []),
    ...missing(coverage.system, 'coverage.system', 'Which telephone system does it cover?'),
    ...(used ? [] : [{ fact: 'purposes.0.used', say: 'What do you record calls for? Tick at least one purpose.' }]),
    ...purposes.flatMap((purpose, index) => (purpose.used ? purposeGaps(purpose, `purposes.${index}`) : [])),
    ...(facts.uses.length === 0 ? [{ fact: 'uses', say: 'What are recordings used for?' }] : []),
    ...tellingGaps(facts),
    ...missing(
      storage.supplier,
      'storage.supplier',
      'Who keeps the recordings? Write “ourselves” where nobody else does.',
    ),
    ...missing(storage.country, 'storage.country', 'In which country are the recordings kept?'),
    ...(storage.iso
      ? missing(
          storage.isoEvidence,
          'storage.isoEvidence',
          'Where is the ISO 27001 certificate, or what is its number?',
        )
      : []),
    ...(storage.search.length === 0 ? [{ fact: 'storage.search', say: 'By what can a recording be found?' }] : []),
    ...missing(access.authoriser, 'access.authoriser', 'Who alone may allow somebody to listen? A role, not a name.'),
    ...missing(access.controller, 'access.controller', 'Who decides about police and disciplinary requests?'),
    ...missing(facts.mailbox, 'mailbox', 'To which mailbox do requests for recordings go?'),
    ...missing(facts.cards, 'cards', 'What happens when somebody pays by card?'),
    ...missing(special.heard, 'special.heard', 'Do people speak of their health, beliefs or the like?'),
    ...(special.heard === 'yes' ? specialGaps(facts) : []),
    ...missing(told.policyUrl, 'told.policyUrl', 'At which web address will this policy stand?'),
    ...missing(facts.reportsTo, 'reportsTo', 'To whom do staff report a slip?'),
  ]
}

function purposeGaps({ id, basis, interest, months }: CallPurpose, fact: string): Gap[] {
  const what = purposeNames[id]
  return [
    ...missing(basis, `${fact}.basis`, `Why may you record calls ${what}?`),
    ...(basis !== '' && isInterest(basis)
      ? missing(interest, `${fact}.interest`, `Which interest is it to record calls ${what}?`)
      : []),
    ...(months === null ? [{ fact: `${fact}.months`, say: `How many months do you keep a recording ${what}?` }] : []),
  ]
}

function tellingGaps({ told, coverage }: CallRecordingFacts): Gap[] {
  const says = (way: 'announcement' | 'script' | 'staff-notice') => told.ways.includes(way)
  return [
    ...(coverage.directions.includes('in') && !says('announcement')
      ? [
          {
            fact: 'told.ways',
            say: 'Callers must hear it before the call goes on: a page on the website is not enough.',
          },
        ]
      : []),
    ...(coverage.directions.includes('out') && !says('script')
      ? [{ fact: 'told.ways', say: 'People you ring must hear it at the start of the call.' }]
      : []),
    ...(says('staff-notice')
      ? []
      : [{ fact: 'told.ways', say: 'Everybody who uses your telephones must be told too.' }]),
  ]
}

function specialGaps({ special }: CallRecordingFacts): Gap[] {
  return [
    ...missing(special.data, 'special.data', 'What of the sensitive kinds is spoken of?'),
    ...missing(special.condition, 'special.condition', 'Health, beliefs and the like: what is the second ground?'),
    ...(special.screened
      ? []
      : [
          {
            fact: 'special.screened',
            say: 'Do the screening for a data protection impact assessment first, then tick it.',
          },
        ]),
  ]
}
