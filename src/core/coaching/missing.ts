import type { RuleId } from '../law/rules'
import { dayMonthYear } from '../time/format-date'
import { agreementMismatch } from './agreement-mismatch'
import type { Engagement } from './engagement'
import { firstMeeting, type Session } from './session'

/** One thing an engagement still wants: in a few words for a list, in a sentence for its page. */
export type Missing = {
  readonly id: 'coach' | 'service-agreement' | 'period' | 'signature' | 'late-signature' | 'mismatch' | 'evaluation'
  readonly short: string
  readonly say: string
  readonly rules: readonly RuleId[]
}

/** What is missing of an engagement, the most pressing first (S4-21, S4-23, S4-24, S4-26). */
export function missingOf(known: Engagement, sessions: readonly Session[]): Missing[] {
  if (known.notesDestroyed) return []
  const open = known.completedOn === ''
  return [
    ...signature(known, sessions),
    ...mismatch(known),
    ...(known.period === null
      ? [
          {
            id: 'period' as const,
            short: 'No period agreed',
            say: 'No period is agreed for the notes. Until one is, six months from completion apply.',
            rules: ['retention.coaching', 'settled.retention-extra'] as const,
          },
        ]
      : []),
    ...(open && known.contracts === 'client' && known.serviceAgreementOn === ''
      ? [
          {
            id: 'service-agreement' as const,
            short: 'Service agreement not sent',
            say: 'The client contracts for themselves: send them the service agreement, and write down the day.',
            rules: ['notice.13'] as const,
          },
        ]
      : []),
    ...(open && known.coachId === null && known.coachName === ''
      ? [{ id: 'coach' as const, short: 'No coach chosen', say: 'Nobody is named as the coach yet.', rules: [] }]
      : []),
    ...(!open && known.evaluationAskedOn === ''
      ? [
          {
            id: 'evaluation' as const,
            short: 'Evaluation not asked for',
            say: 'Send the evaluation form. Its box asks whether they want news by e-mail; without that yes none is sent.',
            rules: ['house.former-client-opt-in', 'consent.unbundled'] as const,
          },
        ]
      : []),
  ]
}

function signature(known: Engagement, sessions: readonly Session[]): Missing[] {
  const first = firstMeeting(known, sessions)
  const rules: readonly RuleId[] = ['special.coaching']
  if (known.signedOn === '') {
    const when = first === '' ? 'before the first session' : `before the first session on ${dayMonthYear(first)}`
    const say = `The agreement is to be signed ${when}. Until then no notes are written.`
    return [{ id: 'signature', short: 'Agreement not signed', say, rules }]
  }
  if (first === '' || known.signedOn <= first) return []
  const say = `The agreement was signed on ${dayMonthYear(known.signedOn)}, after the first session on ${dayMonthYear(first)}. It covers only what was written since.`
  return [{ id: 'late-signature', short: 'Signed after the first session', say, rules }]
}

function mismatch(known: Engagement): Missing[] {
  const say = agreementMismatch(known)
  if (say === undefined) return []
  const next = 'Write a new agreement and have it signed, or set the record back.'
  return [
    { id: 'mismatch', short: 'Agreement and record differ', say: `${say} ${next}`, rules: ['retention.coaching'] },
  ]
}
