import { noticeFactsOf } from '@core/cookies/notice-facts'
import { usualWording } from '@core/consents/usual-wording'
import { departures } from '@core/documents/departures'
import { blocksToText } from '@core/documents/blocks-to-text'
import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import { coachingAgreement, type CoachingAgreementFacts } from '@core/documents/templates/coaching-agreement'
import { complaintForm } from '@core/documents/templates/complaint-form'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { emailSignature } from '@core/documents/templates/email-signature'
import { evaluationOptIn } from '@core/documents/templates/evaluation-opt-in'
import { firstHourCard } from '@core/documents/templates/first-hour-card'
import { optInForm } from '@core/documents/templates/opt-in-form'
import { patientPreferences } from '@core/documents/templates/patient-preferences'
import { pecrPolicy } from '@core/documents/templates/pecr-policy'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { guidanceSheetFacts, publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { recordingAnnouncement } from '@core/documents/templates/recording-announcement'
import { recordingNotice } from '@core/documents/templates/recording-notice'
import { recordingRequest } from '@core/documents/templates/recording-request'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { staffCard } from '@core/documents/templates/staff-card'
import { staffPreferences } from '@core/documents/templates/staff-preferences'
import { unsubscribeFooter } from '@core/documents/templates/unsubscribe-footer'
import { articleById } from '@core/library/articles/index'
import { cookies as questions } from '@core/flows/trees/cookies'
import { letterFactsOf } from '@core/requests/letter-facts'
import { starterRows } from '@core/retention/starter-rows'
import { testedAs } from '../../cookies/technologies'
import { caseOf } from '../../requests/case-of'
import { larkfield, larkfieldFacts, larkfieldFrame } from '../larkfield'
import {
  answeredPolicy,
  coachPecr,
  ferndaleFrame,
  footerFacts,
  hartwellFrame,
  millbrookFrame,
  practicePecr,
  recordedCalls,
  recruiterPecr,
  signatureFacts,
} from '../source-facts'

const agreed: CoachingAgreementFacts = {
  reference: 'CE-2026-001',
  clientName: 'Tom Ashdown',
  coachName: 'Ben Larkin',
  sponsorName: '',
  contractingParty: 'client',
  retentionPeriod: { kind: 'span', count: 6, unit: 'months' },
  retentionReason: '',
  retentionApprover: '',
  firstMeetingDate: '2026-12-01',
  sponsorSees: [],
}
const evaluated = { reference: 'CE-2026-001', clientName: 'Tom', coachName: 'Ben', completionDate: '2026-11-20' }

const accessByTom = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} } as const

/** What a practice’s site sets: for carrying, for safety, for counting, for looks, and by somebody else. */
const cookiesOfAll = noticeFactsOf(
  [
    testedAs('CK7.paragraph-3', { name: 'Load balancing' }),
    testedAs('CK7.paragraph-4', { name: 'Booking selection' }),
    testedAs('CK7.paragraph-5', {}),
    testedAs('CK7.paragraph-6', { name: 'Text size' }),
    testedAs('CK8', { name: 'Video', party: 'third' }),
  ],
  { changePlace: '“Cookie settings”', setsNothing: false },
  questions.version,
)

/** An article of the library as its words. */
function articleWords(id: string): string {
  const article = articleById(id)
  if (!article) throw new Error(`there is no article ${id}`)
  return [article.title, article.lead, ...article.blocks.flatMap(wordsOfBlock)].join('\n')
}

type ArticleBlock = NonNullable<ReturnType<typeof articleById>>['blocks'][number]

function wordsOfBlock(block: ArticleBlock): string[] {
  if ('heading' in block) return [block.heading]
  if ('plain' in block) return [block.plain]
  if ('say' in block) return [block.say]
  if ('list' in block) return block.list.map(({ say }) => say)
  return block.doors.map(({ label }) => label)
}

/** Each paper as its words, made from invented facts; and what is read on the screen beside the papers. */
export const sourceTexts = {
  'recruiter pecr': () => blocksToText(pecrPolicy.compose(recruiterPecr(), hartwellFrame)),
  'coach pecr': () => blocksToText(pecrPolicy.compose(coachPecr(), larkfieldFrame)),
  'practice pecr': () => blocksToText(pecrPolicy.compose(practicePecr(), millbrookFrame)),
  'call policy': () => blocksToText(callRecordingPolicy.compose(recordedCalls(), ferndaleFrame)),
  announcement: () => blocksToText(recordingAnnouncement.compose(recordedCalls(), ferndaleFrame)),
  'recording request': () => blocksToText(recordingRequest.compose(recordedCalls(), ferndaleFrame)),
  'recording notice': () => blocksToText(recordingNotice.compose(letterFactsOf(caseOf(accessByTom)), ferndaleFrame)),
  signature: () => blocksToText(emailSignature.compose(signatureFacts(), larkfieldFrame)),
  footer: () => blocksToText(unsubscribeFooter.compose(footerFacts(), larkfieldFrame)),
  'privacy policy': () => blocksToText(privacyPolicy.compose(larkfieldFacts(), larkfieldFrame)),
  'practice policy': () => blocksToText(privacyPolicy.compose(answeredPolicy('gp-practice'), millbrookFrame)),
  'recruiter policy': () => blocksToText(privacyPolicy.compose(answeredPolicy('recruitment'), hartwellFrame)),
  'guidance sheet': () =>
    blocksToText(publicBodyGuidance.compose(guidanceSheetFacts.parse({ isCautious: true }), millbrookFrame)),
  patients: () => blocksToText(patientPreferences.compose({}, millbrookFrame)),
  staff: () => blocksToText(staffPreferences.compose({}, millbrookFrame)),
  cookies: () => blocksToText(cookieNotice.compose(cookiesOfAll, millbrookFrame)),
  'opt-in form': () =>
    blocksToText(
      optInForm.compose(
        { formName: 'News', formVersion: 1, text: usualWording(larkfield), person: { name: '', addresses: [] } },
        larkfieldFrame,
      ),
    ),
  agreement: () => blocksToText(coachingAgreement.compose(agreed, larkfieldFrame)),
  evaluation: () => blocksToText(evaluationOptIn.compose(evaluated, larkfieldFrame)),
  schedule: () => blocksToText(retentionSchedule.compose({ rows: starterRows('coaching') }, larkfieldFrame)),
  'staff card': () => blocksToText(staffCard.compose({}, larkfieldFrame)),
  'first hour': () => blocksToText(firstHourCard.compose({}, larkfieldFrame)),
  'complaint form': () => blocksToText(complaintForm.compose({}, larkfieldFrame)),
} as const satisfies Record<string, () => string>

/** What is read in the library and beside the answers. */
const screenTexts = {
  'what is PECR': () => articleWords('what-is-pecr'),
  'PECR beside the UK GDPR': () => articleWords('pecr-beside-uk-gdpr'),
  'rules for providers': () => articleWords('provider-only-rules'),
  principles: () => articleWords('principles-checklist'),
  channels: () => articleWords('direct-and-indirect'),
  resources: () => articleWords('resources'),
  consent: () => articleWords('consent-that-counts'),
  'notes beside documents': () =>
    Object.values(departures)
      .flat()
      .map(({ often, today }) => `${often}\n${today}`)
      .join('\n'),
} as const satisfies Record<string, () => string>

export type Paper = keyof typeof sourceTexts | keyof typeof screenTexts

/** The words of a paper or of what stands on the screen. */
export function wordsOf(paper: Paper): string {
  return { ...sourceTexts, ...screenTexts }[paper]()
}
