import type { CalendarDate } from '../time/calendar-date'
import { laidOver } from './overlay'
import type { Rule } from './rule'
import { accessAnswerRules } from './rules/access-answer'
import { accessClockRules } from './rules/access-clock'
import { accountabilityRules } from './rules/accountability'
import { breachAssessmentRules } from './rules/breach-assessment'
import { breachNoticeRules } from './rules/breach-notice'
import { callRecordingRules } from './rules/call-recording'
import { callsAndFaxRules } from './rules/calls-and-fax'
import { complaintsAndBasisRules } from './rules/complaints-and-basis'
import { consentRules } from './rules/consent'
import { cookiesRules } from './rules/cookies'
import { electronicMailRules } from './rules/electronic-mail'
import { houseRules } from './rules/house'
import { marketingScopeRules } from './rules/marketing-scope'
import { noticesAndRecordsRules } from './rules/notices-and-records'
import { otherRightsRules } from './rules/other-rights'
import { providersAndPenaltiesRules } from './rules/providers-and-penalties'
import { publicBodiesRules } from './rules/public-bodies'
import { rightsRules } from './rules/rights'
import { settledMarketingRules } from './rules/settled-marketing'
import { settledOtherRules } from './rules/settled-other'
import { specialAndRetentionRules } from './rules/special-and-retention'
import { suppressionAndListsRules } from './rules/suppression-and-lists'

/** Every rule, by the id that code, flows, documents and tests cite. */
export const rules = {
  ...accountabilityRules,
  ...marketingScopeRules,
  ...callsAndFaxRules,
  ...electronicMailRules,
  ...consentRules,
  ...suppressionAndListsRules,
  ...cookiesRules,
  ...providersAndPenaltiesRules,
  ...complaintsAndBasisRules,
  ...rightsRules,
  ...accessClockRules,
  ...accessAnswerRules,
  ...otherRightsRules,
  ...breachNoticeRules,
  ...breachAssessmentRules,
  ...noticesAndRecordsRules,
  ...specialAndRetentionRules,
  ...publicBodiesRules,
  ...callRecordingRules,
  ...houseRules,
  ...settledMarketingRules,
  ...settledOtherRules,
}

/** The name of a rule; a misspelt one does not compile. */
export type RuleId = keyof typeof rules

/** All rule ids, in the order of the rules. */
export const ruleIds = Object.keys(rules) as RuleId[]

/** The rule behind an id, in the words of the law pack where one is in use. */
export function rule(id: RuleId): Rule {
  return laidOver()?.rules.get(id) ?? rules[id]
}

/** Is this text the id of a rule? For ids that come from storage. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id)
}

/** The date of the program’s own rules; raised with every change of one. What is in use is `rulesVersionNow()`. */
export const rulesVersion = '2026-11-21'

/** The version of the rules in use, the program’s or a law pack’s; stored with every decision. */
export function rulesVersionNow(): CalendarDate {
  return laidOver()?.version ?? rulesVersion
}
