import { periodWords, type Span } from '../../retention/period'
import { monthsInWords } from '../check-own/period-claims'
import { callRecordingFacts } from '../templates/call-recording/facts'
import { callRecordingPolicy } from '../templates/call-recording-policy'
import { privacyPolicyFacts } from '../templates/privacy-policy/facts'
import { retentionSchedule } from '../templates/retention-schedule'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'

/**
 * How long call recordings are kept by the answers of the call recording policy, against what the privacy policy and the
 * schedule promise: the longest purpose is how long they are kept (`rec.retention`).
 */
export function recordingPeriods(documents: readonly CurrentDocument[]): Contradiction[] {
  const of = (id: string) => documents.find(({ templateId }) => templateId === id)
  const calls = of(callRecordingPolicy.id)
  const answers = callRecordingFacts.safeParse(calls?.facts)
  if (!calls || !answers.success) return []
  const kept = answers.data.purposes.flatMap(({ used, months }) => (used && months !== null ? [months] : []))
  const longest = Math.max(...kept)
  if (kept.length === 0) return []
  const own = saysOf(calls, `Up to ${monthsInWords(longest)}, by what they are kept for.`)
  const others = [policySays(of('privacy-policy')), scheduleSays(of(retentionSchedule.id))]
  return others.flatMap((other): Contradiction[] => {
    if (!other || other.months.some((months) => Math.abs(months - longest) < 0.2)) return []
    return [
      {
        id: `periods.calls.${other.document.templateId}`,
        title: 'How long it is kept: call recordings',
        says: [own, saysOf(other.document, other.words)],
        rules: ['rec.retention', 'retention.principle'],
      },
    ]
  })
}

type Promised = { readonly document: CurrentDocument; readonly months: readonly number[]; readonly words: string }

function policySays(document: CurrentDocument | undefined): Promised | undefined {
  const facts = privacyPolicyFacts.safeParse(document?.facts)
  if (!document || !facts.success || facts.data.recording.used !== 'yes') return undefined
  const { kind, months } = facts.data.recording.retention
  return kind === 'period' && months !== null
    ? { document, months: [months], words: `${monthsInWords(months)}.` }
    : undefined
}

function scheduleSays(document: CurrentDocument | undefined): Promised | undefined {
  const facts = retentionSchedule.facts.safeParse(document?.facts)
  if (!document || !facts.success) return undefined
  const spans = facts.data.rows.flatMap(({ category, period }) =>
    category === 'call-recording' && period.kind === 'span' ? [period] : [],
  )
  if (spans.length === 0) return undefined
  return { document, months: spans.map(inMonths), words: `${spans.map(periodWords).join(', ')}.` }
}

/** Ninety days and three months are the same promise. */
function inMonths({ count, unit }: Span): number {
  if (unit === 'days')
    return Math.abs(count / 30.4 - Math.round(count / 30.4)) < 0.2 ? Math.round(count / 30.4) : count / 30.4
  return unit === 'years' ? count * 12 : count
}
