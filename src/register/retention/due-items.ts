import type { Hold } from '@core/erasure/before-erasing'
import { dueRowOf } from '@core/retention/contact-due'
import type { RetentionCategory } from '@core/retention/category'
import type { ItemHold } from '@core/retention/hold'
import type { QueueItem } from '@core/retention/item'
import { type Judged, judgeRetention } from '@core/retention/judge'
import { afterSpan } from '@core/retention/period'
import type { NextDue } from '@core/retention/contract'
import type { RetentionAction, ScheduleRow } from '@core/retention/row'
import { starterRows } from '@core/retention/starter-rows'
import { addDays, daysBetween } from '@core/time/add-days'
import { dayMonthYear } from '@core/time/format-date'
import type { Deps } from '../deps'
import { findCandidates } from './contact-facts-query'
import * as decisions from './decision-repository'
import type { RetentionSource } from './source'

// Ten years: what is due later than that has no day worth naming.
const lookAheadDays = 3660
const oldestLookedAt = 500

/** What is asked of the erasure: which open matters keep somebody from being destroyed. */
export type AsksHolds = {
  readonly heldContacts: () => readonly { readonly contactId: string; readonly reference: string }[]
  readonly holds: (asked: { id: string }) => readonly Hold[]
}

/** A line of the queue before its holds are looked up, and whose it is. */
export type DueItemOf = Omit<QueueItem, 'holds'> & {
  readonly contactId: string | null
  /** The day its period counts from. */
  readonly on: string | null
}

/** Everything that is due by the schedule today, and what holds it: worked out anew each time, never stored. */
export function createDueItems(
  { register, clock }: Pick<Deps, 'register' | 'clock'>,
  others: { rows: () => readonly ScheduleRow[]; sources: () => readonly RetentionSource[]; erasure: AsksHolds },
) {
  const { read } = register

  const all = () => dueBy(clock.today(), {})

  /**
   * What comes up next, where nothing waits now: looked for among the oldest of what is quiet, whose day comes first. Null where
   * nothing has a day in the coming years.
   */
  function next(): NextDue | null {
    const today = clock.today()
    const [first, ...others] = dueBy(addDays(today, lookAheadDays), { oldest: oldestLookedAt }).filter(
      ({ dueOn }) => dueOn > today,
    )
    if (!first) return null
    const { category, dueOn } = first
    const same = others.filter((one) => one.category === category && one.dueOn === dueOn)
    return { category, dueOn, count: same.length + 1 }
  }

  /** When the schedule brings up one contact by what is known today; null where it does not. */
  function dayOf(contactId: string): { on: string; action: RetentionAction } | null {
    const ahead = addDays(clock.today(), lookAheadDays)
    const [due] = contactsDue(others.rows(), ahead, { only: [contactId] }).flatMap(
      (item) => later(item, decisions.standings(read).get(item.id), ahead) ?? [],
    )
    return due ? { on: due.dueOn, action: due.action } : null
  }

  function dueBy(today: string, which: Parameters<typeof findCandidates>[2]): DueItemOf[] {
    const standing = decisions.standings(read)
    const held = new Set(others.erasure.heldContacts().map(({ contactId }) => contactId))
    const rows = others.rows()
    const found = [...contactsDue(rows, today, which), ...recordsDue(rows, today)]
    return found
      .flatMap((item) => later(item, standing.get(item.id), today) ?? [])
      .map((item) => ({
        ...item,
        state: standing.get(item.id)?.held || held.has(item.contactId ?? '') ? ('held' as const) : ('due' as const),
      }))
      .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id))
  }

  function contactsDue(
    rows: readonly ScheduleRow[],
    today: string,
    which: Parameters<typeof findCandidates>[2],
  ): DueItemOf[] {
    return findCandidates(read, { before: longAgo(rows, today), today: clock.today() }, which).flatMap((contact) => {
      const due = dueRowOf(contact, rows, today)
      if (!due) return []
      const on = contact.events[due.row.trigger] ?? null
      const what = { kind: 'contact', id: contact.id, contactId: contact.id, on } as const
      return itemOf({ ...what, label: contact.name, href: `/contacts/${contact.id}` }, due.row, due.judged)
    })
  }

  function recordsDue(rows: readonly ScheduleRow[], today: string): DueItemOf[] {
    return others.sources().flatMap((source) =>
      source.records(today).flatMap(({ category, on, agreed, period, reason, approver, ...what }) => {
        const row = rowFor(category, rows)
        if (!row) return []
        const own = period ? { ...row, period, maximum: null, reason: reason ?? '', approver: approver ?? '' } : row
        const judged = judgeRetention(own, { on, ...(agreed !== undefined && { agreed }) }, today)
        return judged.state === 'due' ? itemOf({ ...what, on }, row, judged) : []
      }),
    )
  }

  /** Each open matter that holds it, with its number and its page; a hold by hand with its reason (row E5). */
  function holdsOf({ id, contactId }: Pick<DueItemOf, 'id' | 'contactId'>): ItemHold[] {
    const open = contactId === null ? [] : others.erasure.holds({ id: contactId })
    const byHand = decisions.standings(read).get(id)?.held
    return [
      ...open.map(({ say, href, isClaim, rules }): ItemHold => {
        const asked = rules.includes('rights.offence') ? 'access-request' : 'complaint'
        return { kind: isClaim ? 'claim' : asked, say, href }
      }),
      ...(byHand
        ? [{ kind: 'by-hand' as const, say: `${byHand.decidedBy} holds it: ${byHand.reason}`, href: '' }]
        : []),
    ]
  }

  const withHolds = ({ contactId, on: _on, ...item }: DueItemOf): QueueItem => ({
    ...item,
    holds: item.state === 'held' ? holdsOf({ id: item.id, contactId }) : [],
  })

  return { all, next, dayOf, withHolds }
}
export type DueItems = ReturnType<typeof createDueItems>

/** The row of a kind of record; what coaching leaves behind falls due even where the schedule has lost its row (`retention.coaching`). */
function rowFor(category: RetentionCategory, rows: readonly ScheduleRow[]): ScheduleRow | undefined {
  const fits = (one: ScheduleRow) => one.category === category && one.period.kind === 'span'
  return rows.find(fits) ?? (category === 'coaching-notes' ? starterRows('coaching').find(fits) : undefined)
}

function itemOf(
  what: Pick<DueItemOf, 'kind' | 'id' | 'contactId' | 'on' | 'label' | 'href'>,
  row: ScheduleRow,
  { dueOn, action, flags, working, rules }: Judged,
): DueItemOf[] {
  if (dueOn === null) return []
  const { category, id: rowId } = row
  return [
    {
      ...what,
      category,
      rowId,
      dueOn,
      state: 'due',
      action,
      flags: [...flags],
      working: [...working],
      rules: [...rules],
    },
  ]
}

/** A decision to keep it longer moves its day; before that day it is not due. */
function later(item: DueItemOf, standing: decisions.Standing | undefined, today: string): DueItemOf | null {
  const { until = '', reason = '' } = standing?.extended ?? {}
  if (until <= item.dueOn) return item
  if (until > today) return null
  return { ...item, dueOn: until, working: [...item.working, `Kept longer, until ${dayMonthYear(until)}: ${reason}`] }
}

/** Whoever came later than this cannot be due by being quiet: the shortest such time before today. */
function longAgo(rows: readonly ScheduleRow[], today: string): string {
  const days = rows.flatMap(({ trigger, period }) =>
    (trigger === 'last-contact' || trigger === 'enquiry') && period.kind === 'span'
      ? [daysBetween('2001-01-01', afterSpan('2001-01-01', period))]
      : [],
  )
  return days.length === 0 ? '' : addDays(today, 4 - Math.min(...days))
}
