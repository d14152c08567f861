import { retentionWords } from '../documents/templates/privacy-policy/retention-words'
import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import type { Retention } from '../documents/templates/privacy-policy/use'
import { categoryOf, type RetentionCategory } from './category'
import { isLonger, periodWords, type Span, spanOf } from './period'
import type { ScheduleRow } from './row'

/** A place where the privacy policy and the schedule say different things (row E7). */
export type Mismatch = { readonly category: RetentionCategory; readonly policy: string; readonly schedule: string }

/** Which use of which group of the policy speaks of which kind of record. */
const sameUse: Readonly<Record<string, RetentionCategory>> = {
  'coaching-clients notes': 'coaching-notes',
  'enquirers enquiries': 'enquiry',
  'candidates placing': 'unsuccessful-candidate',
}

/** Which use ends with an event and not after a time, so that the schedule must not keep it on after that event. */
const sameEnd: Readonly<Record<string, RetentionCategory>> = {
  'company-contacts telephone': 'company-contact-phone',
  'company-contacts targeted-e-mail': 'company-contact-email',
  'company-contacts crm-e-mail': 'company-contact-email',
  'supporters supporter-news': 'supporter',
}

/** Where the privacy policy promises another period than the schedule keeps to: a period against a period of the same thing. */
export function policyMismatches(facts: PrivacyPolicyFacts, rows: readonly ScheduleRow[]): Mismatch[] {
  return [...otherPeriods(facts, rows), ...otherEnds(facts, rows)]
}

/** Where the policy says that something ends with an event or is looked at every so often, and the schedule keeps it longer. */
function otherEnds({ categories }: PrivacyPolicyFacts, rows: readonly ScheduleRow[]): Mismatch[] {
  const found = categories.flatMap(({ id: group, included, uses }) =>
    uses.flatMap(({ id, retention }) => {
      const category = sameEnd[`${group} ${id}`]
      if (!included || !category || retention.kind !== 'until') return []
      const looked = spansOf(rows, category, 'review')
      const kept = spansOf(rows, category, 'destroy').filter(({ count }) => count > 0)
      const review = retention.reviewMonths
      const late = review === null ? [] : looked.filter((span) => isLonger(span, spanOf(review, 'months')))
      const policy = retentionWords(retention)
      return [...kept, ...late].slice(0, 1).map((span) => ({ category, policy, schedule: periodWords(span) }))
    }),
  )
  return found.filter((one, i) => found.findIndex(({ category }) => category === one.category) === i)
}

const spansOf = (rows: readonly ScheduleRow[], category: RetentionCategory, action: ScheduleRow['action']) =>
  rows.flatMap((row) =>
    row.category === category && row.action === action && row.period.kind === 'span' ? [row.period] : [],
  )

function otherPeriods(facts: PrivacyPolicyFacts, rows: readonly ScheduleRow[]): Mismatch[] {
  const { records, recording } = facts
  const said: [RetentionCategory, number | null, string][] = [
    ['request-log', records.requestMonths, ''],
    ['breach-register', records.breachMonths, ''],
    ['consent-proof', records.consentMonths, ''],
    ...(recording.used === 'yes' ? [spoken('call-recording', recording.retention)] : []),
    ...facts.categories.flatMap(({ id: group, included, uses }) =>
      uses.flatMap(({ id, retention }) => {
        const category = sameUse[`${group} ${id}`]
        return included && category ? [spoken(category, retention)] : []
      }),
    ),
  ]
  return said.flatMap(([category, months, words]) => {
    const spans = rows.flatMap((row) => (row.category === category && row.period.kind === 'span' ? [row.period] : []))
    if (months === null || spans.length === 0 || spans.some((kept) => sameLength(kept, months))) return []
    const policy = words || `${months} months`
    return { category, policy, schedule: spans.map(periodWords).join(', ') }
  })
}

/** The sentence for a person to read. */
export function mismatchSentence({ category, policy, schedule }: Mismatch): string {
  return `${categoryOf(category).name}: your privacy policy says “${policy.replace(/\.$/u, '')}”, the schedule ${schedule}.`
}

function spoken(category: RetentionCategory, retention: Retention): [RetentionCategory, number | null, string] {
  return [category, retention.kind === 'period' ? retention.months : null, retentionWords(retention)]
}

// Ninety days and three months are the same promise.
const sameLength = ({ count, unit }: Span, months: number) =>
  unit === 'days' ? Math.abs(count - months * 30.4) <= 3 : (unit === 'years' ? count * 12 : count) === months
