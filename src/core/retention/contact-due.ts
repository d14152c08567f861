import type { ContactCategory } from '../contacts/contact-category'
import type { CalendarDate } from '../time/calendar-date'
import { categoryOf, rolesNeverStale } from './category'
import { type Judged, judgeRetention } from './judge'
import type { ScheduleRow } from './row'
import type { RetentionTrigger } from './trigger'

/** What the schedule asks of a contact. */
export type ContactFacts = {
  readonly roles: readonly ContactCategory[]
  /** Belongs to an organisation: without a role it is then a contact in an organisation. */
  readonly ofOrganisation: boolean
  /** Can be reached by e-mail: a telephone number that changes then ends nothing. */
  readonly hasEmail: boolean
  readonly under18: boolean
  /** Days of events that have come. */
  readonly events: Partial<Record<RetentionTrigger, CalendarDate>>
}

/** The row by which a contact is due, and how its day was worked out. */
export type DueRow = { readonly row: ScheduleRow; readonly judged: Judged }

/**
 * Which row makes a contact due today; null where none does. Whoever is several things to the organisation is kept until the
 * last of them is over, and a part without a row of its own keeps them (`retention.principle`); else whoever was quiet for the
 * time of the review is proposed for a look, and not for destruction.
 */
export function dueRowOf(contact: ContactFacts, rows: readonly ScheduleRow[], today: CalendarDate): DueRow | null {
  const parts = contact.roles.length > 0 ? contact.roles : [null]
  const asked = rows.map((row) => (contact.hasEmail && endsByPhone(row) ? { ...row, action: 'review' as const } : row))
  const ends = parts.map((part) => endOf(part, contact, asked, today))
  const over = ends.filter((end) => end !== null)
  if (over.length === parts.length) return over.toSorted(byDay).at(-1) ?? null
  return reviewOf(contact, asked, today)
}

const endsByPhone = ({ category, action }: ScheduleRow) => category === 'company-contact-phone' && action === 'destroy'

/** By which row one part of what they are is over: any of its events ends it. */
function endOf(part: ContactCategory | null, contact: ContactFacts, rows: readonly ScheduleRow[], today: CalendarDate) {
  const own = rows.filter((row) => row.action === 'destroy' && fits(row, part, contact))
  return dueBy(own, contact, today)
}

function reviewOf(contact: ContactFacts, rows: readonly ScheduleRow[], today: CalendarDate): DueRow | null {
  if (contact.roles.some((role) => rolesNeverStale.includes(role))) return null
  const reviews = rows.filter(({ action }) => action === 'review')
  const parts = contact.roles.length > 0 ? contact.roles : [null]
  const own = reviews.filter((row) => parts.some((part) => fits(row, part, contact)))
  const quiet = own.some(({ trigger }) => trigger === 'last-contact')
  return dueBy(quiet ? own : [...own, ...reviews.filter(({ category }) => category === 'contact')], contact, today)
}

function dueBy(rows: readonly ScheduleRow[], contact: ContactFacts, today: CalendarDate): DueRow | null {
  const judged = rows.map((row) => ({
    row,
    judged: judgeRetention(row, { on: contact.events[row.trigger] ?? null }, today),
  }))
  return judged.filter(({ judged: { state } }) => state === 'due').toSorted(byDay)[0] ?? null
}

function fits({ category }: ScheduleRow, part: ContactCategory | null, contact: ContactFacts): boolean {
  const { heldAs, roles } = categoryOf(category)
  if (heldAs !== 'contact') return false
  if (category === 'child-file') return contact.under18
  if (part !== null) return roles?.includes(part) === true
  return contact.ofOrganisation && roles?.includes('client-contact') === true
}

const byDay = (one: DueRow, other: DueRow) => (one.judged.dueOn ?? '').localeCompare(other.judged.dueOn ?? '')
