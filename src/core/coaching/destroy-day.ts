import { type Judged, judgeRetention } from '../retention/judge'
import { spanOf } from '../retention/period'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { Engagement } from './engagement'

/** Suggested where the schedule says nothing else, and what applies where nothing is agreed (`retention.coaching`, `settled.retention-extra`). */
export const usualPeriod = spanOf(6, 'months')

/** What the day of destruction is worked out from. */
export type KnownForDay = Pick<
  Engagement,
  'completedOn' | 'signedOn' | 'period' | 'periodReason' | 'periodApprover' | 'notesDestroyed'
>

/** A decision to keep it longer, made when the day had come. */
export type KeptLonger = { readonly until: string; readonly reason: string }

/** Until when notes are kept, and how that was worked out. */
export type DestroyDay = Pick<Judged, 'dueOn' | 'state' | 'working' | 'flags' | 'rules'>

/** Only what is agreed in a signed agreement is agreed (`settled.retention-extra`). */
export function isAgreed({ signedOn, period }: Pick<Engagement, 'signedOn' | 'period'>): boolean {
  return signedOn !== '' && period !== null
}

/** The day notes of an engagement are to be destroyed: the agreed time after completion, its month end clamped and never rolled (row E3, `retention.coaching`, `retention.engine`). */
export function destroyDay(known: KnownForDay, today: CalendarDate, later?: KeptLonger): DestroyDay {
  const judged = judgeRetention(
    {
      category: 'coaching-notes',
      trigger: 'completion',
      period: known.period ?? usualPeriod,
      minimum: null,
      maximum: null,
      reviewOn: '',
      action: 'destroy',
      reason: known.periodReason,
      approver: known.periodApprover,
    },
    {
      on: known.completedOn === '' ? null : known.completedOn,
      agreed: isAgreed(known),
      destroyed: known.notesDestroyed,
    },
    today,
  )
  const { dueOn, state, working, flags, rules } = judged
  if (later === undefined || dueOn === null || later.until <= dueOn) return { dueOn, state, working, flags, rules }
  return {
    dueOn: later.until,
    state: later.until > today && state === 'due' ? 'not-yet' : state,
    working: [...working, `Kept longer, until ${dayMonthYear(later.until)}: ${later.reason}`],
    flags,
    rules,
  }
}
