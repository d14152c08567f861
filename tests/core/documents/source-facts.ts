import type { CallRecordingFacts } from '@core/documents/templates/call-recording/facts'
import { callRecordingStarter } from '@core/documents/templates/call-recording/starter'
import type { EmailSignatureFacts, UnsubscribeFooterFacts } from '@core/documents/templates/mail-notice/facts'
import type { PecrPolicyFacts } from '@core/documents/templates/pecr-policy/facts'
import { pecrPolicyStarter } from '@core/documents/templates/pecr-policy/starter'
import type { Frame } from '@core/documents/template'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import type { Organisation, Sector } from '@core/organisation/organisation'
import { larkfield, larkfieldFacts, larkfieldFrame } from './larkfield'

const frameOf = (organisation: Organisation): Frame => ({ ...larkfieldFrame, organisation })

/** An invented recruitment firm. */
const hartwell: Organisation = { ...larkfield, name: 'Hartwell Recruiting Ltd', sector: 'recruitment' }
/** An invented practice. */
const millbrook: Organisation = {
  ...larkfield,
  name: 'Millbrook Surgery',
  sector: 'gp-practice',
  legalForm: 'partnership',
  companyNumber: '',
  privacyLeadRole: 'Practice Manager',
  dpoName: 'Ada Finch',
  dpoContact: 'dpo@shire.example',
}
/** An invented service company that records its calls. */
export const ferndale: Organisation = { ...larkfield, name: 'Ferndale Services Ltd', sector: 'other' }

export const hartwellFrame = frameOf(hartwell)
export const millbrookFrame = frameOf(millbrook)
export const ferndaleFrame = frameOf(ferndale)

/** What the recruitment firm of the source answers: every own rule it wishes for. */
export function recruiterPecr(): PecrPolicyFacts {
  return {
    ...pecrPolicyStarter(hartwell, null, {
      positiveIndicationOnly: true,
      corporateAsIndividual: true,
      unsubscribeAlways: true,
    }),
    channels: ['live-call', 'email', 'sms', 'social-dm'],
    screening: { provider: 'Numbercheck', licence: 'NC-4711' },
    indication: 'they wrote back and asked for more',
    oneRole: { is: 'yes', reason: 'it offers one opening to somebody it suits, and promotes nothing else' },
  }
}

/** What the coaching firm answers. */
export function coachPecr(): PecrPolicyFacts {
  return {
    ...pecrPolicyStarter(larkfield, null, { ctpsFirstContact: true, companyContactLi: true, formerClientOptIn: true }),
    channels: ['live-call', 'email'],
    screening: { provider: 'Numbercheck', licence: 'NC-4712' },
  }
}

/** What the practice answers, with its cautious rule. */
export function practicePecr(): PecrPolicyFacts {
  return {
    ...pecrPolicyStarter(millbrook, null, { cautiousNhs: true, unsubscribeAlways: true }),
    channels: ['email', 'sms'],
  }
}

/** Everything the source about recorded calls wishes for, and what it lacks. */
export function recordedCalls(): CallRecordingFacts {
  const start = callRecordingStarter(ferndale, null)
  return {
    ...start,
    audience: 'customers',
    openingHours: 'Monday to Friday, 9 am to 5.30 pm',
    coverage: {
      calls: 'all',
      leftOut: '',
      directions: ['in', 'out'],
      system: 'the central telephone system',
      privateLine: 'the telephone in the kitchen',
    },
    purposes: start.purposes.map((purpose) => ({
      ...purpose,
      used: true,
      basis: purpose.id === 'regulation' ? 'legal-obligation' : 'legitimate-interests',
      interest: purpose.id === 'regulation' ? '' : 'an exact record of what was said',
      months: purpose.id === 'queries' ? 36 : 12,
    })),
    uses: ['checks', 'training', 'complaints', 'regulators', 'evidence'],
    told: {
      ways: ['announcement', 'script', 'staff-notice', 'website', 'terms', 'privacy-policy'],
      announcement: '',
      alternative: 'write to us instead',
      policyUrl: 'https://ferndale.example/recorded-calls',
    },
    storage: {
      encrypted: true,
      logon: true,
      supplier: 'Fellside Telecom Ltd',
      country: 'the United Kingdom',
      iso: true,
      isoEvidence: 'certificate IS 700001',
      isoUntil: '2028-05-31',
      archiveMonths: 6,
      autoDelete: true,
      search: ['name', 'number', 'time', 'extension'],
    },
    access: { authoriser: 'a company director', controller: 'the data controller' },
    mailbox: 'recordings@ferndale.example',
    cards: 'pause',
    special: { heard: 'no', data: '', condition: '', screened: false },
  }
}

/** The notice under a coach’s own e-mails. */
export function signatureFacts(): EmailSignatureFacts {
  return {
    notices: [
      {
        id: 'notice-1',
        audience: 'Contacts in organisations',
        held: ['name', 'email', 'phone'],
        heldOther: '',
        secure: true,
        why: 'to tell you about our coaching',
        replyStops: true,
      },
    ],
  }
}

/** The footer of its mailing system, for suppliers. */
export function footerFacts(): UnsubscribeFooterFacts {
  return {
    notices: [
      {
        id: 'notice-1',
        audience: 'Suppliers',
        held: ['name', 'email', 'organisation'],
        heldOther: '',
        secure: false,
        why: 'to tell you how our firm is developing',
        reason: 'you supply us',
        unsubscribe: 'https://pigeonpost.example/unsubscribe',
        replyStops: false,
      },
    ],
  }
}

/** The privacy policy of a practice or of a recruiter with every question answered: its own starter set, the rest as a coach has it. */
export function answeredPolicy(sector: Sector): PrivacyPolicyFacts {
  const starter = starterFacts(sector)
  const { recipients, website, ...rest } = larkfieldFacts()
  const { categories, breach } = starter
  return {
    ...rest,
    categories,
    breach,
    website: { ...website, formHandledAs: '' },
    recipients: [
      ...starter.recipients.map((one) => ({ ...one, country: 'United Kingdom' })),
      ...recipients.filter(({ role }) => role === 'processor'),
    ],
  }
}
