import { categoryOf } from '../../retention/category'
import { policyMismatches } from '../../retention/policy-mismatch'
import { monthsInWords, periodClaims, periodTopics, type PeriodTopic } from '../check-own/period-claims'
import { privacyPolicyFacts } from '../templates/privacy-policy/facts'
import { retentionSchedule } from '../templates/retention-schedule'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'
import { recordingPeriods } from './recording-periods'
import { textLines } from './text-lines'

/** Periods that two documents promise differently (`retention.principle`). */
export function differentPeriods(documents: readonly CurrentDocument[]): Contradiction[] {
  const byAnswers = [...policyAndSchedule(documents), ...recordingPeriods(documents)]
  const pages = (one: Contradiction) => one.says.map(({ href }) => href)
  // What the answers say already is not said again by the sentences of the same documents.
  const again = (one: Contradiction) =>
    one.id === 'periods.recordings' &&
    byAnswers.some((other) => pages(one).every((href) => pages(other).includes(href)))
  return [...byAnswers, ...inSentences(documents).filter((one) => !again(one))]
}

/** The policy and the schedule are compared by their answers: what each names need not be called the same. */
function policyAndSchedule(documents: readonly CurrentDocument[]): Contradiction[] {
  const policy = documents.find(({ templateId }) => templateId === 'privacy-policy')
  const schedule = documents.find(({ templateId }) => templateId === 'retention-schedule')
  const promised = privacyPolicyFacts.safeParse(policy?.facts)
  const kept = retentionSchedule.facts.safeParse(schedule?.facts)
  if (!policy || !schedule || !promised.success || !kept.success) return []
  return policyMismatches(promised.data, kept.data.rows).map(({ category, policy: says, schedule: row }) => ({
    id: `periods.schedule.${category}`,
    title: `How long it is kept: ${categoryOf(category).name.toLowerCase()}`,
    says: [saysOf(policy, says), saysOf(schedule, row)],
    rules: ['retention.principle' as const, 'notice.test' as const],
  }))
}

function inSentences(documents: readonly CurrentDocument[]): Contradiction[] {
  const claims = documents
    .filter(({ templateId }) => templateId !== 'retention-schedule')
    .map((document) => ({ document, said: periodClaims(textLines(document.blocks)) }))
  return (Object.keys(periodTopics) as PeriodTopic[]).flatMap((topic) => {
    const promised = claims.flatMap(({ document, said }) => {
      const own = said.filter((claim) => claim.topic === topic)
      const months = [...new Set(own.map((claim) => claim.months))]
      return own[0] ? [{ months, says: saysOf(document, own[0].sentence) }] : []
    })
    const [first, ...others] = promised
    // A document that names several periods is at odds only with one that shares none of them.
    if (!first || others.every(({ months }) => months.some((one) => first.months.includes(one)))) return []
    return [
      {
        id: `periods.${topic}`,
        title: `How long it is kept: ${periodTopics[topic].toLowerCase()} (${[...new Set(promised.flatMap(({ months }) => months))].map(monthsInWords).join(', ')})`,
        says: promised.map(({ says }) => says).slice(0, 20),
        rules: ['retention.principle' as const],
      },
    ]
  })
}
