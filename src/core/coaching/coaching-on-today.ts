import { addDays } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import { agreementMismatch } from './agreement-mismatch'
import type { Engagement } from './engagement'
import { firstMeeting, type Session } from './session'

/** An engagement with what Today must know of it. */
export type EngagementForToday = {
  readonly engagement: Engagement
  readonly client: string
  readonly sessions: readonly Session[]
}

// Days: notice before the first session, and of quiet before somebody asks whether coaching has ended.
const notice = 14
const quietFor = 60

/** What engagements ask of today: an agreement before the first session, the end of coaching that went quiet, an evaluation to ask for. */
export function dueCoaching(known: readonly EngagementForToday[], today: CalendarDate): DueItem[] {
  return known.flatMap((one) => [...agreementDue(one), ...completionDue(one, today), ...evaluationDue(one)])
}

/** A line for each agreement that says another period than its record (row E7). */
export function coachingQuiet(known: readonly EngagementForToday[]): QuietLine[] {
  return known.flatMap(({ engagement, client }) => {
    const detail = agreementMismatch(engagement)
    if (detail === undefined) return []
    const { id } = engagement
    const title = `The agreement with ${client} and the record differ`
    return [{ id: `coaching-mismatch:${id}`, state: 'to-do', title, detail, href: pageOf(id), act: 'Look at it' }]
  })
}

function agreementDue({ engagement, client, sessions }: EngagementForToday): DueItem[] {
  const first = firstMeeting(engagement, sessions)
  if (engagement.signedOn !== '' || engagement.completedOn !== '' || first === '') return []
  return [
    {
      id: `coaching-agreement:${engagement.id}`,
      on: first,
      remindFromOn: addDays(first, -notice),
      kind: 'coaching',
      title: `Have ${client} sign the coaching agreement`,
      why: `The first session is on ${dayMonthYear(first)}. Without a signature no notes may be written.`,
      verb: 'Open it',
      href: pageOf(engagement.id),
      state: 'due',
      rules: ['special.coaching'],
    },
  ]
}

function completionDue({ engagement, client, sessions }: EngagementForToday, today: CalendarDate): DueItem[] {
  if (engagement.completedOn !== '') return []
  const comes = sessions.some(({ sessionOn, state }) => state === 'planned' && sessionOn >= today)
  const last = sessions
    .flatMap(({ sessionOn, state }) => (state === 'held' ? [sessionOn] : []))
    .toSorted()
    .at(-1)
  if (comes || last === undefined) return []
  const on = addDays(last, quietFor)
  return [
    {
      id: `coaching-completion:${engagement.id}`,
      on,
      remindFromOn: on,
      kind: 'coaching',
      title: `Has coaching with ${client} ended?`,
      why: `The last session was on ${dayMonthYear(last)}. The time notes are kept begins when coaching is completed.`,
      verb: 'Open it',
      href: pageOf(engagement.id),
      state: 'due',
      rules: ['retention.coaching'],
    },
  ]
}

function evaluationDue({ engagement, client }: EngagementForToday): DueItem[] {
  const { completedOn, evaluationAskedOn, notesDestroyed } = engagement
  if (completedOn === '' || evaluationAskedOn !== '' || notesDestroyed) return []
  return [
    {
      id: `coaching-evaluation:${engagement.id}`,
      on: completedOn,
      remindFromOn: completedOn,
      kind: 'coaching',
      title: `Ask ${client} for an evaluation`,
      why: `Coaching ended on ${dayMonthYear(completedOn)}. The form also asks whether they want news by e-mail.`,
      verb: 'Open it',
      href: pageOf(engagement.id),
      state: 'due',
      rules: ['house.former-client-opt-in'],
    },
  ]
}

const pageOf = (id: string) => `/coaching/${id}`
