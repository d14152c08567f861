import { decide } from '@core/decisions/decide'
import { newDecision } from '@core/decisions/decision'
import { blocksToText } from '@core/documents/blocks-to-text'
import { marketingDecision } from '@core/documents/templates/marketing-decision'
import { liveCall } from '@core/flows/trees/live-call'
import { defaultRegulator } from '@core/organisation/organisation'
import { expect, test } from 'vitest'

const input = newDecision.parse({
  flowId: 'live-call',
  subject: 'Brightwater Joinery',
  answers: { 'is-marketing': 'no', 'no-contact-service': 'no' },
  author: 'Ruth Calder',
  role: 'business manager',
  note: 'Moving the Thursday session.',
  reviewOn: '2027-05-24',
})
const facts = { 'is-no-contact': { answer: 'no', from: 'the entry of the contact' } }
const given = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-24T10:42:00.000Z', facts }
const decided = decide(liveCall, input, given)
const line = { id: given.id, decisionId: given.id, covers: [], recordedAt: given.now }
const made = decided && {
  ...decided,
  lines: [
    { ...line, kind: 'safeguard' as const, say: 'A call list is read by two.', owner: 'Imran Sadiq', on: '2026-12-01' },
    { ...line, kind: 'sign-off' as const, say: '', owner: 'Owen Price', on: '2026-11-24' },
  ],
}

const frame = {
  organisation: {
    name: 'Larkfield Coaching',
    legalForm: 'company',
    companyNumber: '',
    sector: 'coaching',
    nation: 'england-and-wales',
    address: '',
    phone: '',
    email: '',
    website: '',
    icoNumber: '',
    icoRenewsOn: '',
    privacyLeadName: '',
    privacyLeadRole: '',
    privacyLeadEmail: '',
    dpoName: '',
    dpoContact: '',
    privacyPolicyUrl: '',
    optOutUrl: '',
    complaintUrl: '',
    regulator: defaultRegulator,
    isSample: false,
  },
  madeOn: '2026-11-24',
  version: 1,
  nextReviewOn: '',
} as const

test('the record tells the whole decision in words', () => {
  if (made === undefined) throw new Error('the run is not finished')
  const text = blocksToText(marketingDecision.compose(made, frame))
  for (const words of [
    'A live marketing call: Brightwater Joinery',
    'Yes, if…',
    'Is what you want to say marketing?',
    'No, it is only service, care or safety',
    'Say nothing that promotes.',
    'ICO guidance on direct marketing, not yet checked against the source',
    'Ruth Calder, business manager',
    'What the register knew',
    'the entry of the contact',
    'A call list is read by two.',
    'Imran Sadiq',
    'Owen Price',
    'Tuesday 24 November 2026',
    'Monday 24 May 2027',
    'Moving the Thursday session.',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toMatch(/\{who\}|undefined|data subject/)
})

test('nothing has to be mended before it is used', () => {
  if (made === undefined) throw new Error('the run is not finished')
  expect(marketingDecision.gaps(made, frame)).toEqual([])
})
