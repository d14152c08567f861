import type { PeriodTopic } from '@core/documents/check-own/period-claims'
import type { CurrentDocument } from '@core/documents/cross-check/contradiction'
import { pageOfDocument, versionedTemplates } from '@core/documents/kept-in-versions'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import type { RetentionCategory } from '@core/retention/category'
import type { ReadableDb } from '../file/db'
import * as versions from './version-repository'

/** The documents people can read now, to be held against each other. */
export function currentDocuments(db: ReadableDb): CurrentDocument[] {
  return versionedTemplates().flatMap(({ id }) => {
    const version = versions.findCurrent(db, id, '')
    if (!version) return []
    const { templateId, title, facts, organisation, blocks } = version
    return [{ templateId, title, href: pageOfDocument(id), facts, organisation, blocks }]
  })
}

const categoryTopics: Readonly<Partial<Record<RetentionCategory, PeriodTopic>>> = {
  'call-recording': 'recordings',
  'coaching-notes': 'notes',
  'request-log': 'requests',
  'breach-register': 'breaches',
  'consent-proof': 'consent',
  'unsuccessful-candidate': 'candidates',
}

/** How long things are kept by the register, in months: by the schedule, and by the policy where that says nothing. */
export function keptPeriods(schedule: unknown, policy: unknown): Partial<Record<PeriodTopic, number>> {
  const kept: Partial<Record<PeriodTopic, number>> = {}
  const promised = privacyPolicyFacts.safeParse(policy)
  if (promised.success) {
    const { records } = promised.data
    if (records.requestMonths) kept.requests = records.requestMonths
    if (records.breachMonths) kept.breaches = records.breachMonths
    if (records.consentMonths) kept.consent = records.consentMonths
  }
  const rows = retentionSchedule.facts.safeParse(schedule)
  for (const { category, period } of rows.success ? rows.data.rows : []) {
    const topic = categoryTopics[category]
    if (topic && period.kind === 'span' && period.unit !== 'days')
      kept[topic] = period.count * (period.unit === 'years' ? 12 : 1)
  }
  return kept
}
