import { accessAnswerRules } from '../law/rules/access-answer'
import { accessClockRules } from '../law/rules/access-clock'
import { accountabilityRules } from '../law/rules/accountability'
import { breachAssessmentRules } from '../law/rules/breach-assessment'
import { breachNoticeRules } from '../law/rules/breach-notice'
import { callRecordingRules } from '../law/rules/call-recording'
import { callsAndFaxRules } from '../law/rules/calls-and-fax'
import { complaintsAndBasisRules } from '../law/rules/complaints-and-basis'
import { consentRules } from '../law/rules/consent'
import { cookiesRules } from '../law/rules/cookies'
import { electronicMailRules } from '../law/rules/electronic-mail'
import { houseRules } from '../law/rules/house'
import { marketingScopeRules } from '../law/rules/marketing-scope'
import { noticesAndRecordsRules } from '../law/rules/notices-and-records'
import { otherRightsRules } from '../law/rules/other-rights'
import { providersAndPenaltiesRules } from '../law/rules/providers-and-penalties'
import { publicBodiesRules } from '../law/rules/public-bodies'
import { rightsRules } from '../law/rules/rights'
import { settledMarketingRules } from '../law/rules/settled-marketing'
import { settledOtherRules } from '../law/rules/settled-other'
import { specialAndRetentionRules } from '../law/rules/special-and-retention'
import { suppressionAndListsRules } from '../law/rules/suppression-and-lists'
import type { RuleId } from '../law/rules'

/** The rules on one topic, as the library shows them together. */
export type Topic = { readonly id: string; readonly title: string; readonly rules: readonly RuleId[] }

/** Every rule under one topic, in the order of the topics. A test holds them against the rules. */
export const topics: readonly Topic[] = [
  topic('scope', 'What marketing is, and who is protected', marketingScopeRules),
  topic('calls', 'Calls and fax', callsAndFaxRules),
  topic('mail', 'E-mail, text and social messages', electronicMailRules),
  topic('consent', 'Consent and refusing', consentRules),
  topic('lists', 'Do-not-contact lists, bought lists, letters', suppressionAndListsRules),
  topic('public', 'Public bodies and GP practices', publicBodiesRules),
  topic('cookies', 'Cookies', cookiesRules),
  topic('providers', 'Telephone and internet firms, fines', providersAndPenaltiesRules),
  topic('rights', 'Requests: what holds for all rights', rightsRules),
  topic('access-clock', 'Access requests: by when', accessClockRules),
  topic('access-answer', 'Access requests: the answer', accessAnswerRules),
  topic('other-rights', 'Erasure, correction, objection and other rights', otherRightsRules),
  topic('complaints', 'Complaints and lawful bases', complaintsAndBasisRules),
  topic('breach-notice', 'Breaches: who is told', breachNoticeRules),
  topic('breach-assessment', 'Breaches: how bad it is', breachAssessmentRules),
  topic('notices', 'Privacy notices and records', noticesAndRecordsRules),
  topic('special', 'Health, beliefs, children; how long to keep', specialAndRetentionRules),
  topic('recording', 'Call recording', callRecordingRules),
  topic('accountability', 'Showing that you keep to the law', accountabilityRules),
  topic('settled-marketing', 'How Steward reads the law: marketing', settledMarketingRules),
  topic('settled-other', 'How Steward reads the law: the rest', settledOtherRules),
  topic('house', 'House rules', houseRules),
]

/** The topic of a rule. */
export function topicOf(id: RuleId): Topic | undefined {
  return topics.find(({ rules }) => rules.includes(id))
}

function topic<Id extends RuleId>(id: string, title: string, group: Readonly<Record<Id, unknown>>): Topic {
  return { id, title, rules: Object.keys(group) as Id[] }
}
