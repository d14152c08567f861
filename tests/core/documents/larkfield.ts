import type { Frame } from '@core/documents/template'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { newCookie, newRecipient } from '@core/documents/templates/privacy-policy/starter/blank'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { defaultRegulator, type Organisation } from '@core/organisation/organisation'

/** An invented coaching firm. */
export const larkfield: Organisation = {
  name: 'Larkfield Coaching Ltd',
  legalForm: 'company',
  companyNumber: '01234567',
  sector: 'coaching',
  nation: 'england-and-wales',
  address: '4 Mill Row, Larkfield LK1 2AB',
  phone: '020 7946 0123',
  email: 'hello@larkfield.example',
  website: 'https://larkfield.example',
  icoNumber: 'ZA000001',
  icoRenewsOn: '2027-03-01',
  privacyLeadName: 'Ruth Calder',
  privacyLeadRole: 'Business Manager',
  privacyLeadEmail: 'privacy@larkfield.example',
  dpoName: '',
  dpoContact: '',
  privacyPolicyUrl: 'https://larkfield.example/privacy',
  optOutUrl: 'https://larkfield.example/stop',
  complaintUrl: 'https://larkfield.example/complain',
  regulator: defaultRegulator,
  isSample: false,
}

export const larkfieldFrame: Frame = {
  organisation: larkfield,
  madeOn: '2026-11-24',
  version: 2,
  nextReviewOn: '2027-11-24',
}

/** The starter set of a coaching firm with every question answered, as seed 4 describes the firm. */
export function larkfieldFacts(): PrivacyPolicyFacts {
  const facts = starterFacts('coaching')
  const [associates, contactSystem] = facts.recipients
  if (!associates || !contactSystem) throw new Error('the starter set has two recipients')
  return {
    ...facts,
    recipients: [
      { ...associates, country: 'United Kingdom', contract: true },
      {
        ...contactSystem,
        name: 'Pigeonpost Inc.',
        country: 'United States',
        safeguard: 'data-bridge',
        safeguardCheckedOn: '2026-11-18',
        contract: true,
      },
      newRecipient({
        id: 'computers',
        name: 'Fellside IT Ltd',
        does: 'Looking after our computers',
        country: 'UK',
        contract: true,
      }),
    ],
    security: { ticks: ['locked-office', 'encrypted-computers', 'passwords', 'anti-virus'], other: '' },
    website: { used: 'yes', formOnly: true, formHandledAs: facts.website.formHandledAs },
    cookies: {
      used: 'yes',
      rows: [
        newCookie({
          id: 'traffic',
          name: 'lk_traffic',
          setBy: 'Larkfield Coaching',
          purpose: 'Counting which pages are used, so that we can improve the site; statistics only',
          kind: 'statistics',
          lasts: 'Removed once the visit has been counted, at most 24 hours',
          objection: 'the switch at the foot of each page',
        }),
      ],
      choice: true,
      noticeUrl: '',
    },
    recording: { ...facts.recording, used: 'no' },
    marketing: { calls: 'yes', screening: true, screeningTool: 'Numbercheck', emails: 'yes', everyMessage: true },
    automated: { used: 'no', explain: '' },
  }
}
