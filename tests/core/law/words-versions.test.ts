import { blocksToText } from '@core/documents/blocks-to-text'
import { accessAcknowledgement } from '@core/documents/templates/access-acknowledgement'
import { coachingAgreement, type CoachingAgreementFacts } from '@core/documents/templates/coaching-agreement'
import { complaintForm } from '@core/documents/templates/complaint-form'
import { complaintNoticeLine } from '@core/documents/templates/complaint-notice-line'
import { complaintsProcedure } from '@core/documents/templates/complaints-procedure'
import { doNotContactConfirmation } from '@core/documents/templates/do-not-contact-confirmation'
import { erasureAcknowledgement } from '@core/documents/templates/erasure-acknowledgement'
import { erasureConfirmation } from '@core/documents/templates/erasure-confirmation'
import { erasureRefusal } from '@core/documents/templates/erasure-refusal'
import { noticeFactsOf } from '@core/cookies/notice-facts'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { findTemplate } from '@core/documents/find-template'
import { evaluationOptIn } from '@core/documents/templates/evaluation-opt-in'
import { firstHourCard } from '@core/documents/templates/first-hour-card'
import { templates } from '@core/documents/templates/index'
import { patientPreferences } from '@core/documents/templates/patient-preferences'
import { guidanceSheetFacts, publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { staffPreferences } from '@core/documents/templates/staff-preferences'
import { staffCard } from '@core/documents/templates/staff-card'
import { trainingLog } from '@core/documents/templates/training-log'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { flows } from '@core/flows/trees/index'
import { rules, rulesVersion } from '@core/law/rules'
import { lawChanges } from '@core/law/changes'
import { articles } from '@core/library/articles/index'
import { sectors } from '@core/organisation/organisation'
import { decisionResults, type EventFacts } from '@core/requests/event'
import type { RequestKind } from '@core/requests/kind'
import { kinds } from '@core/requests/kinds/index'
import { letterFactsOf } from '@core/requests/letter-facts'
import type { NewRequest } from '@core/requests/new-request'
import { spanOf } from '@core/retention/period'
import { expect, test } from 'vitest'
import { wholeTraining } from '../../fixtures/calls/training'
import known from '../../fixtures/law/words-versions.json'
import { versionFaults, wordsHash } from '../../fixtures/law/words-versions'
import { testedAs } from '../cookies/technologies'
import { larkfieldFrame } from '../documents/larkfield'
import { sourceTexts } from '../documents/source-requirements/papers'
import { caseOf } from '../requests/case-of'
import { recordSamples } from './record-samples'

const ofFlows = flows.map((flow) => {
  const { id, version, changes: _, ...words } = flow
  return { id: `flow:${id}`, version, words }
})

const ofKinds = kinds.map(({ id, version, changes: _changes, details: _details, duty, hold, ...words }) => {
  const { pageTitle, undated } = words as RequestKind
  const more = { pageTitle: pageTitle?.('Tom'), undatedDuty: undated?.duty('Tom') }
  return { id: `kind:${id}`, version, words: { ...words, duty: duty('Tom'), hold: hold('Tom'), ...more } }
})

const frame = { organisation: larkfieldFrame.organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' }
const somebody = { name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const stopped: EventFacts = { type: 'place-done', on: '2026-10-29', place: 'Lists', found: 'found', items: 1, who: '' }

const reasons = { flowVersion: '2026-11-23', answers: {}, ground: 'not-needed', keptUntil: '2032-10-30' } as const
/** An erasure with everything its letters can say: what is kept, a do-not-contact entry, who was told. */
const erasedInPart: EventFacts[] = [
  {
    type: 'decided',
    on: '2026-10-30',
    result: 'in-part',
    tell: 'For these reasons.',
    who: '',
    erasure: { ...reasons, exception: 'legal-claims', kept: ['entry', 'files'], marks: true },
  },
  { type: 'erasure-step', on: '2026-10-30', step: 'planned', untilOn: '2026-11-06', byHand: true },
  { type: 'recipient-told', on: '2026-10-30', who: 'Pigeonpost' },
  stopped,
]
const refusedRecord: EventFacts[] = [
  {
    type: 'decided',
    on: '2026-10-30',
    result: 'no',
    tell: 'For these reasons.',
    who: '',
    erasure: { ...reasons, exception: 'care-record', kept: [], marks: false },
  },
]

const noticeOfAll = noticeFactsOf(
  [
    testedAs('CK7.paragraph-3', {}),
    testedAs('CK7.paragraph-5', {}),
    testedAs('CK7.paragraph-6', {}),
    testedAs('CK8', { party: 'third' }),
  ],
  { changePlace: '“Cookie settings”', setsNothing: false },
  '2026-11-22', // older than any test: only the words count here
)
const agreedWith: Omit<CoachingAgreementFacts, 'retentionPeriod'> = {
  reference: 'CE-2026-001',
  clientName: 'Tom Ashdown',
  coachName: 'Ben Larkin',
  sponsorName: 'Tideway',
  contractingParty: 'client',
  retentionReason: 'A claim is expected.',
  retentionApprover: 'Ruth Calder',
  firstMeetingDate: '2026-12-01',
  sponsorSees: ['How many sessions were held'],
}
const trainedOnce = { ...wholeTraining, id: 'one', addedAt: '2026-11-20T10:00:00.000Z' }

/** What a document says when it is made from the same facts each time. */
const sample: Readonly<Record<string, () => unknown>> = {
  ...recordSamples({ ...frame, version: 1 }),
  'privacy-policy': () =>
    sectors.map((sector) => blocksToText(privacyPolicy.compose(starterFacts(sector), larkfieldFrame))),
  'cookie-notice': () => blocksToText(cookieNotice.compose(noticeOfAll, frame)),
  'public-body-guidance': () =>
    (['gp-practice', 'other'] as const).map((sector) =>
      publicBodyGuidance.compose(guidanceSheetFacts.parse({ isCautious: sector === 'gp-practice' }), {
        ...frame,
        organisation: { ...frame.organisation, sector },
      }),
    ),
  'patient-preferences': () => patientPreferences.compose({}, frame),
  'staff-preferences': () => staffPreferences.compose({}, frame),
  'training-log': () => trainingLog.compose({ rows: [trainedOnce] }, frame),
  'coaching-agreement': () =>
    [null, spanOf(6, 'months'), spanOf(7, 'years')].map((retentionPeriod) =>
      coachingAgreement.compose({ ...agreedWith, retentionPeriod }, frame),
    ),
  'evaluation-opt-in': () =>
    evaluationOptIn.compose(
      { reference: 'CE-2026-001', clientName: 'Tom', coachName: 'Ben', completionDate: '' },
      frame,
    ),
  'first-hour-card': () => blocksToText(firstHourCard.compose({}, frame)),
  'access-acknowledgement': () =>
    accessAcknowledgement.compose(letterFactsOf(caseOf({ kind: 'access', ...somebody })), frame),
  'erasure-acknowledgement': () =>
    erasureAcknowledgement.compose(letterFactsOf(caseOf({ kind: 'erasure', ...somebody })), frame),
  'erasure-confirmation': () =>
    erasureConfirmation.compose(letterFactsOf(caseOf({ kind: 'erasure', ...somebody }, erasedInPart)), frame),
  'erasure-refusal': () =>
    erasureRefusal.compose(letterFactsOf(caseOf({ kind: 'erasure', ...somebody }, refusedRecord)), frame),
  'complaint-form': () => complaintForm.compose({}, frame),
  'complaints-procedure': () => complaintsProcedure.compose({}, frame),
  'complaint-notice-line': () => complaintNoticeLine.compose({}, frame),
  'pecr-policy': () => [sourceTexts['recruiter pecr'](), sourceTexts['coach pecr'](), sourceTexts['practice pecr']()],
  'email-signature': sourceTexts.signature,
  'unsubscribe-footer': sourceTexts.footer,
  'call-recording-policy': sourceTexts['call policy'],
  'recording-announcement': sourceTexts.announcement,
  'recording-request': sourceTexts['recording request'],
  'staff-card': () => staffCard.compose({}, frame),
  'do-not-contact-confirmation': () =>
    doNotContactConfirmation.compose(letterFactsOf(caseOf({ kind: 'do-not-contact', ...somebody }, [stopped])), frame),
}
/** The letters of the kinds that have a decision: once for each way it can go, about them and about somebody else. */
function saysOfLetter(templateId: string): unknown {
  const kind = kinds.find(
    ({ version, letters }) => version > '2026-11-21' && letters.some((one) => one.templateId === templateId),
  )
  const template = findTemplate(templateId)
  if (!kind || !template) return undefined
  return decisionResults.map((result) => {
    const asked = { kind: kind.id, ...somebody, askedBy: result === 'yes' ? 'PC Marsh' : '' } as NewRequest
    const story: EventFacts[] = [
      { type: 'place-done', on: '2026-10-29', place: 'Lists', found: 'found', items: 1, who: '' },
      { type: 'decided', on: '2026-10-30', result, tell: 'For these reasons.', who: '' },
      { type: 'recipient-told', on: '2026-10-30', who: 'Pigeonpost' },
    ]
    const input = kind.asker ? { ...asked, askedBy: 'PC Marsh' } : asked
    return template.compose(letterFactsOf(caseOf(input, story)), frame)
  })
}

const ofTemplates = templates.map(({ id, version, title, purpose, checkBeforeUse, rules: cited }) => {
  return {
    id: `document:${id}`,
    version,
    words: { title, purpose, checkBeforeUse, cited, says: sample[id]?.() ?? saysOfLetter(id) },
  }
})

const ofArticles = articles.map((article) => {
  const { id, version } = article
  const words = Object.fromEntries(
    Object.entries(article).filter(([name]) => !['id', 'version', 'changes'].includes(name)),
  )
  return { id: `article:${id}`, version, words }
})

const found = [
  { id: 'rules', version: rulesVersion, words: rules },
  ...ofFlows,
  ...ofKinds,
  ...ofTemplates,
  ...ofArticles,
]

test('each version of the rules says what it changed, the newest first', () => {
  expect(lawChanges[0]?.version).toBe(rulesVersion)
  const versions = lawChanges.map(({ version }) => version)
  expect(versions).toEqual(versions.toSorted().toReversed())
})

test('every flow, kind and document has a version, the changes that led to it, and its sources', () => {
  for (const { id, version, changes } of [...flows, ...kinds, ...templates, ...articles]) {
    expect(version, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(changes[0], id).toMatch(new RegExp(`^${version}: `))
  }
  for (const { id, sources } of kinds) expect(sources.length, id).toBeGreaterThan(2)
  for (const { id, rules: cited } of templates) expect(cited.length, id).toBeGreaterThan(0)
})

test('words that changed have a higher version', () => {
  expect(versionFaults(found, known)).toEqual([])
})

test('no entry is left of something that is gone', () => {
  expect(Object.keys(known).toSorted()).toEqual(found.map(({ id }) => id).toSorted())
})

test('a changed word under the same version is noticed', () => {
  const before = { a: { version: '2026-11-21', hash: wordsHash('Ring them.') } }
  expect(versionFaults([{ id: 'a', version: '2026-11-21', words: 'Call them.' }], before)[0]).toContain(
    'raise its version',
  )
  expect(versionFaults([{ id: 'a', version: '2026-12-01', words: 'Call them.' }], before)[0]).toContain('record')
  expect(versionFaults([{ id: 'a', version: '2026-11-21', words: 'Ring them.' }], before)).toEqual([])
  expect(versionFaults([{ id: 'b', version: '2026-11-21', words: '' }], before)[0]).toContain('is new')
})
