import type { Organisation, Sector } from '../../../organisation/organisation'
import type { PrivacyPolicyFacts } from '../privacy-policy/facts'
import type { CallRecordingFacts } from './facts'
import { purposeIds, type Audience } from './lists'

const audiencesOf: Readonly<Record<Sector, Audience>> = {
  coaching: 'clients',
  'gp-practice': 'patients',
  recruitment: 'candidates',
  other: 'callers',
}

/** A first draft: what the privacy policy says of recorded calls already, and nothing claimed. */
export function callRecordingStarter(
  { sector, name, privacyLeadEmail }: Organisation,
  policy: PrivacyPolicyFacts | null,
): CallRecordingFacts {
  const said = policy?.recording.used === 'yes' ? policy.recording : undefined
  return {
    audience: audiencesOf[sector],
    openingHours: '',
    coverage: { calls: '', leftOut: '', directions: [], system: '', privateLine: '' },
    purposes: purposeIds.map((id) => ({
      id,
      used: false,
      basis: said?.bases.length === 1 ? (said.bases[0] ?? '') : '',
      interest: said?.interest ?? '',
      months: said?.retention.kind === 'period' ? said.retention.months : null,
    })),
    uses: [],
    told: { ways: [], announcement: '', alternative: '', policyUrl: said?.policyUrl ?? '' },
    storage: {
      encrypted: false,
      logon: false,
      supplier: '',
      country: '',
      iso: false,
      isoEvidence: '',
      isoUntil: '',
      archiveMonths: null,
      autoDelete: false,
      search: [],
    },
    access: { authoriser: '', controller: name },
    mailbox: privacyLeadEmail,
    cards: '',
    special: { heard: '', data: '', condition: '', screened: false },
    reportsTo: 'line manager',
  }
}
