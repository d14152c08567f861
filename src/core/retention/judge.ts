import type { FieldIssue } from '../contract/errors'
import type { RuleId } from '../law/rules'
import type { CalendarDate } from '../time/calendar-date'
import { categoryOf } from './category'
import { type Extension, extensionFaults } from './extension'
import { type HoldKind, holdRules } from './hold'
import { afterSpan, isEndless, spanOf } from './period'
import type { RetentionAction } from './row'
import { rowFaults, type JudgedRow } from './row-faults'
import { workingOf } from './working'

/** How something stands: refused and destroyed end it; `stands` is kept while its event has not come; `no-trigger` has no day yet. */
export type RetentionState = 'refused' | 'destroyed' | 'stands' | 'no-trigger' | 'held' | 'due' | 'not-yet'

/** What is known of one record that falls under a row. */
export type RetentionFacts = {
  /** The day of the event of the row; null while it has not come. */
  readonly on: CalendarDate | null
  /** For coaching notes: was a period agreed in a signed agreement? */
  readonly agreed?: boolean
  readonly holds?: readonly HoldKind[]
  readonly endedHolds?: readonly HoldKind[]
  readonly extension?: Extension
  readonly destroyed?: boolean
}

/** What a row makes of a record today: may it be so, until when, why, and how it stands. */
export type Judged = {
  readonly faults: readonly FieldIssue[]
  /** Why the extension does not count; empty where it does, or where there is none. */
  readonly extensionFaults: readonly FieldIssue[]
  /** The last day it is kept: clamped to the month, never rolled to a working day. */
  readonly dueOn: CalendarDate | null
  readonly state: RetentionState
  readonly action: RetentionAction
  readonly flags: readonly 'no-agreement'[]
  readonly rules: readonly RuleId[]
  /** How the day was worked out, one sentence each. */
  readonly working: readonly string[]
}

/** Judges a record by its row of the schedule (`retention.engine`, `retention.principle`, `retention.coaching`, `settled.retention-extra`). */
export function judgeRetention(given: JudgedRow, facts: RetentionFacts, today: CalendarDate): Judged {
  const unagreed = given.category === 'coaching-notes' && facts.agreed === false
  const row = unagreed ? { ...given, period: spanOf(6, 'months') } : given
  const faults = rowFaults(row)
  const rules = rulesOf(row, facts, unagreed)
  const flags = unagreed ? (['no-agreement'] as const) : []
  const still = { faults, extensionFaults: [], dueOn: null, action: row.action, flags, rules, working: [] }
  if (faults.length > 0) return { ...still, state: 'refused' }
  const { dueOn: first, action } = dayOf(row, facts)
  const wrong = facts.extension
    ? extensionFaults(facts.extension, { category: row.category, happenedOn: facts.on, dueOn: first })
    : []
  const extended = facts.extension && wrong.length === 0 ? facts.extension.until : ''
  const dueOn = extended === '' ? first : extended
  const working = workingOf({ row, on: facts.on, first, extended: extended === '' ? null : extended, unagreed })
  return { ...still, extensionFaults: wrong, dueOn, action, working, state: stateOf(row, facts, dueOn, today) }
}

function dayOf({ period, reviewOn, action }: JudgedRow, { on }: RetentionFacts) {
  if (period.kind === 'span') return { dueOn: on === null ? null : afterSpan(on, period), action }
  if (on !== null) return { dueOn: on, action }
  return reviewOn === '' ? { dueOn: null, action } : { dueOn: reviewOn, action: 'review' as const }
}

function stateOf(
  { period }: JudgedRow,
  { destroyed, holds = [] }: RetentionFacts,
  dueOn: string | null,
  today: string,
): RetentionState {
  if (destroyed === true) return 'destroyed'
  if (dueOn === null) return period.kind === 'while' ? 'stands' : 'no-trigger'
  if (holds.length > 0) return 'held'
  return dueOn <= today ? 'due' : 'not-yet'
}

function rulesOf({ category, period }: JudgedRow, facts: RetentionFacts, unagreed: boolean): RuleId[] {
  const { holds = [], endedHolds = [] } = facts
  const own = categoryOf(category).rules
  const said: readonly RuleId[] = period.kind === 'while' && isEndless(period.words) ? ['retention.principle'] : []
  const extra: readonly RuleId[] = unagreed ? ['settled.retention-extra'] : []
  const held = [...holds, ...endedHolds].flatMap((kind) => holdRules[kind])
  return [...new Set<RuleId>(['retention.engine', ...own, ...said, ...extra, ...held])]
}
