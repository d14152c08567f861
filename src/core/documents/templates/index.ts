import type { Template } from '../template'
import { accessAcknowledgement } from './access-acknowledgement'
import { accessNothingHeld } from './access-nothing-held'
import { accessRefusal } from './access-refusal'
import { accessResponse } from './access-response'
import { authorityRequest } from './authority-request'
import { automatedDecisionAcknowledgement } from './automated-decision-acknowledgement'
import { automatedDecisionOutcome } from './automated-decision-outcome'
import { breachAssessment } from './breach-assessment'
import { breachClient } from './breach-client'
import { breachIndividual } from './breach-individual'
import { breachLog } from './breach-log'
import { breachPolice } from './breach-police'
import { breachReport } from './breach-report'
import { callRecordingAcknowledgement } from './call-recording-acknowledgement'
import { callRecordingPolicy } from './call-recording-policy'
import { callRecordingRefusal } from './call-recording-refusal'
import { callRecordingRelease } from './call-recording-release'
import { callScript } from './call-script'
import { campaignRecordDocument } from './campaign-record'
import { clarificationRequest } from './clarification-request'
import { coachingAgreement } from './coaching-agreement'
import { coachingNotesDocument } from './coaching-notes'
import { complaintAcknowledgement } from './complaint-acknowledgement'
import { complaintForm } from './complaint-form'
import { complaintNoticeLine } from './complaint-notice-line'
import { complaintOutcome } from './complaint-outcome'
import { complaintProgress } from './complaint-progress'
import { complaintsProcedure } from './complaints-procedure'
import { cookieNotice } from './cookie-notice'
import { deceasedPersonAnswer } from './deceased-person-answer'
import { dpiaDocument } from './dpia'
import { dpiaScreeningDocument } from './dpia-screening'
import { legitimateInterests } from './legitimate-interests'
import { disclosureAnswer } from './disclosure-answer'
import { doNotContactConfirmation } from './do-not-contact-confirmation'
import { doNotContactList } from './do-not-contact-list'
import { emailSignature } from './email-signature'
import { destructionCertificate } from './destruction-certificate'
import { erasureAcknowledgement } from './erasure-acknowledgement'
import { erasureConfirmation } from './erasure-confirmation'
import { erasureRefusal } from './erasure-refusal'
import { evaluationOptIn } from './evaluation-opt-in'
import { extensionNotice } from './extension-notice'
import { feeRequest } from './fee-request'
import { firstHourCard } from './first-hour-card'
import { freedomOfInformationAnswer } from './freedom-of-information-answer'
import { identityRequest } from './identity-request'
import { marketingDecision } from './marketing-decision'
import { objectionAcknowledgement } from './objection-acknowledgement'
import { objectionOutcome } from './objection-outcome'
import { optInForm } from './opt-in-form'
import { patientPreferences } from './patient-preferences'
import { pecrPolicy } from './pecr-policy'
import { portabilityAcknowledgement } from './portability-acknowledgement'
import { portabilityAnswer } from './portability-answer'
import { privacyPolicy } from './privacy-policy'
import { processorContracts } from './processor-contracts'
import { publicBodyGuidance } from './public-body-guidance'
import { recordingAnnouncement } from './recording-announcement'
import { recordingLookUps } from './recording-look-ups'
import { recordingNotice } from './recording-notice'
import { recordingRequest } from './recording-request'
import { rectificationAcknowledgement } from './rectification-acknowledgement'
import { rectificationOutcome } from './rectification-outcome'
import { requestCaseReport } from './request-case-report'
import { requestLogAccess } from './request-log-access'
import { requestLogAutomatedDecisions } from './request-log-automated-decisions'
import { requestLogCallRecording } from './request-log-call-recording'
import { requestLogComplaint } from './request-log-complaint'
import { requestLogDeceasedPerson } from './request-log-deceased-person'
import { requestLogDisclosure } from './request-log-disclosure'
import { requestLogDoNotContact } from './request-log-do-not-contact'
import { requestLogErasure } from './request-log-erasure'
import { requestLogFreedomOfInformation } from './request-log-freedom-of-information'
import { requestLogObjection } from './request-log-objection'
import { requestLogPortability } from './request-log-portability'
import { requestLogRectification } from './request-log-rectification'
import { requestLogRestriction } from './request-log-restriction'
import { requestReport } from './request-report'
import { ropa } from './ropa'
import { screeningLog } from './screening-log'
import { staffCard } from './staff-card'
import { sponsorReport } from './sponsor-report'
import { selfAuditReport } from './self-audit-report'
import { staffPreferences } from './staff-preferences'
import { retentionSchedule } from './retention-schedule'
import { restrictionAcknowledgement } from './restriction-acknowledgement'
import { restrictionOutcome } from './restriction-outcome'
import { trainingLog } from './training-log'
import { unsubscribeFooter } from './unsubscribe-footer'

/** Every document Steward can make: the table of contents. One file, one line. */
export const templates: readonly Template[] = [
  privacyPolicy,
  pecrPolicy,
  emailSignature,
  unsubscribeFooter,
  callRecordingPolicy,
  recordingAnnouncement,
  recordingRequest,
  staffCard,
  firstHourCard,
  complaintForm,
  complaintsProcedure,
  complaintNoticeLine,
  cookieNotice,
  publicBodyGuidance,
  patientPreferences,
  staffPreferences,
  trainingLog,
  retentionSchedule,
  ropa,
  processorContracts,
  legitimateInterests,
  dpiaScreeningDocument,
  dpiaDocument,
  selfAuditReport,
  requestCaseReport,
  requestReport,
  requestLogAccess,
  requestLogErasure,
  requestLogDoNotContact,
  requestLogComplaint,
  requestLogRectification,
  requestLogRestriction,
  requestLogObjection,
  requestLogPortability,
  requestLogAutomatedDecisions,
  requestLogDisclosure,
  requestLogCallRecording,
  requestLogFreedomOfInformation,
  requestLogDeceasedPerson,
  accessAcknowledgement,
  accessResponse,
  accessNothingHeld,
  accessRefusal,
  identityRequest,
  authorityRequest,
  clarificationRequest,
  extensionNotice,
  feeRequest,
  erasureAcknowledgement,
  erasureConfirmation,
  erasureRefusal,
  doNotContactConfirmation,
  rectificationAcknowledgement,
  rectificationOutcome,
  restrictionAcknowledgement,
  restrictionOutcome,
  objectionAcknowledgement,
  objectionOutcome,
  portabilityAcknowledgement,
  portabilityAnswer,
  automatedDecisionAcknowledgement,
  automatedDecisionOutcome,
  complaintAcknowledgement,
  complaintProgress,
  complaintOutcome,
  disclosureAnswer,
  callRecordingAcknowledgement,
  callRecordingRelease,
  callRecordingRefusal,
  recordingNotice,
  recordingLookUps,
  screeningLog,
  freedomOfInformationAnswer,
  deceasedPersonAnswer,
  doNotContactList,
  breachAssessment,
  breachLog,
  destructionCertificate,
  breachReport,
  breachIndividual,
  breachClient,
  breachPolice,
  marketingDecision,
  campaignRecordDocument,
  callScript,
  optInForm,
  coachingAgreement,
  coachingNotesDocument,
  evaluationOptIn,
  sponsorReport,
]
