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
  author: 'Ruth Calder, business manager',
  note: 'Moving the Thursday session.',
  reviewOn: '2027-05-24',
})
const made = decide(liveCall, input, { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-24T10:42:00.000Z' })

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
