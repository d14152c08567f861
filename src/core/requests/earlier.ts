import { z } from 'zod'
import type { RuleId } from '../law/rules'
import type { CalendarDate } from '../time/calendar-date'
import { addMonths } from '../time/add-months'
import { dayMonthYear } from '../time/format-date'
import { kindIds, kindOf, type KindId } from './kinds/index'
import type { Request } from './request'

/** How an earlier request is known to be by the same person. A name alone may be somebody else’s too. */
const sameBys = ['contact', 'e-mail', 'name'] as const

/** An earlier request by what seems to be the same person. */
export const earlierRequest = z.object({
  id: z.uuid(),
  reference: z.string(),
  kind: z.enum(kindIds),
  receivedOn: z.string(),
  status: z.enum(['open', 'closed']),
  /** In the words of its kind; empty while it is open. */
  outcome: z.string(),
  closedOn: z.string().nullable(),
  sameBy: z.enum(sameBys),
})
export type EarlierRequest = z.output<typeof earlierRequest>

/** So many months back an earlier request is looked for. The law names no number; this is ours, and it is shown. */
export const monthsBack = 12

/** The first day that still counts as recent. */
export function earlierSince(today: CalendarDate): CalendarDate {
  return addMonths(today, -monthsBack)
}

/** A request as it is shown beside a new one. */
export function earlierOf(request: Request, sameBy: EarlierRequest['sameBy']): EarlierRequest {
  const { id, reference, kind, receivedOn, status, outcome, closedOn } = request
  const label = kindOf(kind).outcomes.find((one) => one.id === outcome)?.label ?? ''
  return { id, reference, kind, receivedOn, status, outcome: label, closedOn, sameBy }
}

/** The earlier requests of the same kind: they may make this one a repeat. */
export function repeatsOf(kind: KindId, earlier: readonly EarlierRequest[]): readonly EarlierRequest[] {
  return earlier.filter((one) => one.kind === kind)
}

/** Open cases that come before an erasure: what was asked for may not be destroyed before it is answered (`settled.erasure-order`). */
export function comesFirst(kind: KindId, earlier: readonly EarlierRequest[]): readonly EarlierRequest[] {
  if (kind !== 'erasure') return []
  return earlier.filter((one) => one.status === 'open' && kindOf(one.kind).hold('') !== '')
}

/** “3 August 2026, given in full on 28 August 2026”. */
export function earlierWords({ receivedOn, status, outcome, closedOn }: EarlierRequest): string {
  const end = closedOn === null ? '' : ` on ${dayMonthYear(closedOn)}`
  const ended = status === 'open' ? 'still open' : `${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}${end}`
  return `${dayMonthYear(receivedOn)}, ${ended}`
}

/** What the law says of asking again (`rights.refuse.excessive`). */
export function repeatAdvice(repeats: readonly EarlierRequest[]): { say: string[]; rules: RuleId[] } {
  const isOpen = repeats.some(({ status }) => status === 'open')
  const which = repeats.length === 1 ? 'It is' : 'One of them is'
  const again = isOpen
    ? `${which} still open. If this is the same wish said again, write it as a note there: it needs no second case.`
    : 'Asking again is allowed. Only when it comes again too soon, with nothing changed, may it be too much; no number of months is set.'
  return {
    say: [
      again,
      'A refusal or a fee needs reasons that fit this case, and the log must show them. Many requests from one person can be a reason for more time.',
    ],
    rules: ['rights.refuse.excessive', 'rights.refuse', 'rights.fee', 'sar.extend'],
  }
}
