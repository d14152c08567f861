import type { CalendarDate } from '../time/calendar-date'
import { addDays } from '../time/add-days'
import { dayMonthYear } from '../time/format-date'
import type { Jurisdiction } from '../time/jurisdiction'
import type { DueItem } from '../today/due-item'
import { noticeDuty, type NoticeDuty, type NoticeSubject } from './notice-duty'
import { noticeWhy } from './notice-words'

/** How many contacts have the same days, as the register counts them. */
export type NoticeRow = Omit<NoticeSubject, 'kind' | 'obtainedFrom' | 'noticeGivenOn' | 'noticeNotNeeded'> & {
  readonly count: number
}

/** Everybody who is to be told by the same day. */
export type NoticeGroup = {
  readonly dueOn: CalendarDate
  readonly count: number
  readonly duty: NoticeDuty
  readonly rows: readonly NoticeRow[]
}

/** Today lists a notice from this many days before its day. */
const listedDaysBefore = 14

/** Puts together who is to be told by the same day, the earliest first. */
export function noticeGroups(rows: readonly NoticeRow[], nation: Jurisdiction): NoticeGroup[] {
  const groups = new Map<CalendarDate, NoticeGroup>()
  for (const row of rows) {
    const duty = dutyOf(row, nation)
    if (!duty) continue
    const before = groups.get(duty.dueOn)
    groups.set(duty.dueOn, {
      dueOn: duty.dueOn,
      count: (before?.count ?? 0) + row.count,
      duty: before?.duty ?? duty,
      rows: [...(before?.rows ?? []), row],
    })
  }
  return [...groups.values()].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

/** Who is behind a row that stands for one person. */
type NameOf = (row: NoticeRow) => { readonly id: string; readonly displayName: string } | undefined

/**
 * The lines of Today: one person by name, several as a number. Of many days only the next ones have a line each, and many
 * that have passed have one together: a list brought in late must not bury everything else.
 */
export function noticeItems(groups: readonly NoticeGroup[], today: CalendarDate, nameOf: NameOf): DueItem[] {
  const late = groups.filter(({ dueOn }) => dueOn < today)
  const ahead = groups.filter(({ dueOn }) => dueOn >= today).slice(0, mostDaysAhead)
  const [first] = late
  if (first === undefined || late.length <= mostDaysLate)
    return [...late, ...ahead].map((group) => itemOf(group, nameOf))
  const count = late.reduce((sum, group) => sum + group.count, 0)
  const why = `Their details came from elsewhere. The first should have been told by ${dayMonthYear(first.dueOn)}.`
  return [{ ...lineOf(first.dueOn, count), why }, ...ahead.map((group) => itemOf(group, nameOf))]
}

const mostDaysLate = 3
const mostDaysAhead = 30

function itemOf({ dueOn, count, duty, rows: [row] }: NoticeGroup, nameOf: NameOf): DueItem {
  const one = count === 1 && row !== undefined ? nameOf(row) : undefined
  if (!one) return lineOf(dueOn, count)
  return {
    ...lineOf(dueOn, count),
    title: `Tell ${one.displayName} where you got their details`,
    why: noticeWhy(duty),
    verb: 'Open',
    href: `/contacts/${one.id}`,
  }
}

function lineOf(dueOn: CalendarDate, count: number): DueItem {
  return {
    id: `notice:${dueOn}`,
    on: dueOn,
    remindFromOn: addDays(dueOn, -listedDaysBefore),
    kind: 'notice',
    title: `Tell ${count.toLocaleString('en-GB')} people where you got their details`,
    why: `Their details came from elsewhere, and their time ends on ${dayMonthYear(dueOn)}.`,
    verb: 'See who',
    href: '/contacts/notices',
    state: 'due',
    rules: ['notice.14', 'time.periods'],
  }
}

function dutyOf(row: NoticeRow, nation: Jurisdiction): NoticeDuty | null {
  return noticeDuty(
    { ...row, kind: 'person', obtainedFrom: 'elsewhere', noticeGivenOn: '', noticeNotNeeded: '' },
    nation,
  )
}
