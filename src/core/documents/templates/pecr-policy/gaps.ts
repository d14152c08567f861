import type { Organisation } from '../../../organisation/organisation'
import type { Gap } from '../../template'
import { missing } from '../privacy-policy/section'
import type { PecrPolicyFacts } from './facts'

/** What stands between the answers and a PECR policy. */
export function pecrPolicyGaps(facts: PecrPolicyFacts, organisation: Organisation): Gap[] {
  const { channels, noMarketing, screening, oneRole, house } = facts
  return [
    ...(channels.length === 0 && !noMarketing
      ? [{ fact: 'channels', say: 'By which ways do you market? Tick them, or that you market by none.' }]
      : []),
    ...(channels.includes('live-call')
      ? [
          ...missing(screening.provider, 'screening.provider', 'Who checks numbers against TPS and CTPS?'),
          ...missing(screening.licence, 'screening.licence', 'What is the licence or the account for it?'),
        ]
      : []),
    ...(house.positiveIndicationOnly
      ? [
          ...missing(facts.indication, 'indication', 'What counts as a sign that somebody wants to hear from you?'),
          ...missing(facts.evidence, 'evidence', 'Where is the proof of it kept?'),
        ]
      : []),
    ...(facts.variant === 'recruiter'
      ? [
          ...missing(oneRole.is, 'oneRole.is', 'Is a message about one particular role marketing, in your view?'),
          ...(oneRole.is === 'yes'
            ? missing(oneRole.reason, 'oneRole.reason', 'Why is a message about one role no marketing, in your view?')
            : []),
        ]
      : []),
    ...missing(facts.service, 'service', 'Which of your messages are no marketing?'),
    ...missing(facts.stopContact, 'stopContact', 'Where does somebody say stop?'),
    ...(organisation.privacyPolicyUrl === '' && organisation.optOutUrl === ''
      ? [
          {
            fact: 'organisation.optOutUrl',
            say: 'Add the web page of your privacy policy, or the page to stop marketing, in Settings.',
          },
        ]
      : []),
  ]
}
