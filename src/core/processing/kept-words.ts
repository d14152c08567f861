import { after, until } from '../documents/templates/privacy-policy/starter/blank'
import type { Retention } from '../documents/templates/privacy-policy/use'
import type { Span } from '../retention/period'
import type { ScheduleRow } from '../retention/row'
import type { RetentionTrigger } from '../retention/trigger'

/** The events of the schedule, said to the person they are about. */
const toYou: Readonly<Record<RetentionTrigger, string>> = {
  completion: 'your coaching ends',
  'last-contact': 'we last heard from you',
  'left-organisation': 'you leave the organisation',
  'relationship-ended': 'our work together ends',
  'consent-withdrawn': 'you take back your consent',
  'consent-ended': 'your consent ends',
  objection: 'you ask us to stop',
  'objection-lifted': 'you lift your objection',
  'number-changed': 'your number changes',
  enquiry: 'your enquiry',
  decision: 'our decision',
  call: 'the call',
  'request-closed': 'your request is closed',
  'case-closed': 'the case is closed',
  'child-reaches-18': 'the child turns 18',
  'no-longer-needed': 'it is not needed any more',
}

/** What the privacy policy says where clinical records follow the NHS records code (`retention.gp`). */
const nhsCode = after(120, 'the end of your life', 'as the code for NHS records sets out')

/**
 * The rows of the schedule a purpose is kept by, as one answer of the privacy policy: the first row that ends something leads,
 * a row that only asks for a look gives how often (`retention.principle`). Undefined where no row is left.
 */
export function policyRetention(rows: readonly ScheduleRow[], byNhsCode: boolean): Retention | undefined {
  if (byNhsCode) return nhsCode
  const ends = rows.filter(({ action }) => action !== 'review')
  const [main, ...others] = ends
  const look = rows.find((row) => row.action === 'review' && row.period.kind === 'span')?.period
  const every = look?.kind === 'span' ? (monthsOf(look) ?? 12) : 12
  // A look ends nothing: it only says how often somebody asks whether it is still needed.
  if (!main) return rows.length === 0 ? undefined : until(toYou['no-longer-needed'], every)
  const note = others.map(alsoWords).join('; ')
  const { period, trigger } = main
  if (period.kind === 'while') return until(`${toYou[trigger]}, ${period.words}`, every, note)
  if (period.count === 0) return until(toYou[trigger], every, note)
  const months = monthsOf(period)
  return months === undefined
    ? until(`${period.count} days have passed since ${toYou[trigger]}`, every, note)
    : after(months, toYou[trigger], note)
}

function alsoWords({ name, category, period, trigger }: ScheduleRow): string {
  const what = name || category.replaceAll('-', ' ')
  if (period.kind === 'while') return `${what}: ${period.words}`
  return period.count === 0
    ? `${what}: until ${toYou[trigger]}`
    : `${what}: ${period.count} ${period.unit} after ${toYou[trigger]}`
}

/** A length of time as whole months; days only where they come to whole months of about thirty days. */
function monthsOf({ count, unit }: Span): number | undefined {
  if (unit !== 'days') return unit === 'years' ? count * 12 : count
  const months = Math.round(count / 30.4)
  return months > 0 && Math.abs(count - months * 30.4) <= 3 ? months : undefined
}
