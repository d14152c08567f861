import type { Template } from '../template'
import { accessAcknowledgement } from './access-acknowledgement'
import { breachAssessment } from './breach-assessment'
import { breachLog } from './breach-log'
import { doNotContactConfirmation } from './do-not-contact-confirmation'
import { erasureAcknowledgement } from './erasure-acknowledgement'
import { firstHourCard } from './first-hour-card'
import { marketingDecision } from './marketing-decision'
import { privacyPolicy } from './privacy-policy'
import { requestCaseReport } from './request-case-report'
import { requestLogAccess } from './request-log-access'
import { requestLogDoNotContact } from './request-log-do-not-contact'
import { requestLogErasure } from './request-log-erasure'

/** Every document Steward can make: the table of contents. One file, one line. */
export const templates: readonly Template[] = [
  privacyPolicy,
  firstHourCard,
  requestCaseReport,
  requestLogAccess,
  requestLogErasure,
  requestLogDoNotContact,
  accessAcknowledgement,
  erasureAcknowledgement,
  doNotContactConfirmation,
  breachAssessment,
  breachLog,
  marketingDecision,
]
