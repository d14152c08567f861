import { z } from 'zod'
import { calendarDate, type CalendarDate } from '../../time/calendar-date'
import { complaint } from '../kinds/complaint'
import { kindIds, kinds } from '../kinds/index'
import { type TimedCase, timelinessOf, type Timeliness } from '../timeliness'
import { median } from './median'
import { type OpenState, openStateOf, openStates } from './open-state'
import { periodOf, periodsBetween } from './periods'

const day = z.union([calendarDate, z.literal('')])
const count = z.int().min(0)

/** How fast and how often in time: of one kind, or of all. */
const speed = z.object({
  requests: count,
  answered: count,
  /** In days from receipt to the answer; null where nothing was answered. */
  medianDays: z.number().nullable(),
  inTime: count,
  late: count,
})
export type Speed = z.output<typeof speed>

/** The numbers about the requests of a span of days. Kinds nobody asked for are left out. */
export const report = z.object({
  fromOn: day,
  toOn: day,
  size: z.enum(['month', 'quarter', 'year']),
  periods: z.array(z.object({ id: z.string(), label: z.string() })),
  /** Those of all kinds, period by period. */
  counts: z.array(count),
  all: speed,
  kinds: z.array(speed.extend({ kind: z.enum(kindIds), counts: z.array(count) })),
  /** Everything open today, whenever it came. */
  open: z.array(z.object({ state: z.enum(openStates), count })),
  complaints: z.object({ total: count, outcomes: z.array(z.object({ outcome: z.string().nullable(), count })) }),
})
export type Report = z.output<typeof report>

/** A request as the report needs it. */
export type ReportLine = TimedCase & { readonly state: 'due' | 'waiting' | 'paused' }

type Wanted = { readonly fromOn: CalendarDate; readonly toOn: CalendarDate; readonly today: CalendarDate }

/** The report of a span of days of receipt, from every request there is; the ends may be empty. */
export function reportOf(lines: readonly ReportLine[], { fromOn, toOn, today }: Wanted): Report {
  const within = lines.filter(({ receivedOn }) => receivedOn >= fromOn && (toOn === '' || receivedOn <= toOn))
  const judged = within.map((line) => ({ ...line, ...timelinessOf(line, today), kind: line.kind }))
  const first = within.reduce((least, { receivedOn }) => (receivedOn < least ? receivedOn : least), '9999-12-31')
  const { size, periods } =
    within.length === 0 ? periodsBetween('0001-02-01', '0001-01-01') : periodsBetween(fromOn || first, toOn || today)
  const countsOf = (some: readonly Pick<ReportLine, 'receivedOn'>[]) => {
    const found = tally(some.map(({ receivedOn }) => periodOf(receivedOn, size)))
    return periods.map(({ id }) => found.get(id) ?? 0)
  }
  return {
    fromOn,
    toOn,
    size,
    periods,
    counts: countsOf(within),
    all: speedOf(judged),
    kinds: kinds.flatMap(({ id }) => {
      const some = judged.filter(({ kind }) => kind === id)
      return some.length === 0 ? [] : [{ kind: id, counts: countsOf(some), ...speedOf(some) }]
    }),
    open: openCounts(lines, today),
    complaints: outcomesOf(within.filter(({ kind }) => kind === complaint.id)),
  }
}

function speedOf(some: readonly Timeliness[]): Speed {
  const days = some.flatMap(({ daysToAnswer }) => (daysToAnswer === null ? [] : [daysToAnswer]))
  return {
    requests: some.length,
    answered: days.length,
    medianDays: median(days),
    inTime: some.filter(({ state }) => state === 'in-time').length,
    late: some.filter(({ state }) => state === 'late').length,
  }
}

function openCounts(lines: readonly ReportLine[], today: CalendarDate): { state: OpenState; count: number }[] {
  const open = lines.filter(({ status }) => status === 'open')
  const found = tally(open.map((line) => openStateOf(line, today)))
  return openStates.flatMap((state) => {
    const many = found.get(state) ?? 0
    return many === 0 ? [] : [{ state, count: many }]
  })
}

function outcomesOf(some: readonly ReportLine[]): Report['complaints'] {
  const found = tally(some.map(({ outcome }) => outcome))
  const inOrder = [null, ...complaint.outcomes.map(({ id }) => id)]
  return {
    total: some.length,
    outcomes: inOrder.flatMap((outcome) => {
      const many = found.get(outcome) ?? 0
      return many === 0 ? [] : [{ outcome, count: many }]
    }),
  }
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const found = new Map<T, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return found
}
