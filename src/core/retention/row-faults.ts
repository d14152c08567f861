import type { FieldIssue } from '../contract/errors'
import { categoryOf, isClinical } from './category'
import { isEndless, isLonger, periodWords, spanOf } from './period'
import type { ScheduleRow } from './row'

/** Longer than this for coaching notes needs a reason and somebody who agreed (`retention.coaching`). */
export const longestCoaching = spanOf(5, 'years')

/** Why no row for clinical records can be made (`retention.gp`). */
const noClinicalRows =
  'Steward never schedules the destruction of clinical records: the NHS records code says how long they are kept, and the clinical system keeps to it. Patients are contacts here, and clinical notes do not belong in this register.'

/** What a row is judged by. */
export type JudgedRow = Pick<
  ScheduleRow,
  'category' | 'trigger' | 'period' | 'minimum' | 'maximum' | 'reviewOn' | 'action' | 'reason' | 'approver'
> & { readonly name?: string }

/** Why a row may not be saved, each beside its field; empty where it may (`retention.principle`, `retention.coaching`, `retention.gp`, `rec.retention`). */
export function rowFaults(row: JudgedRow): FieldIssue[] {
  if (row.category === 'clinical-record' || isClinical(row.name ?? ''))
    return [{ path: 'category', message: noClinicalRows }]
  return [...periodFaults(row), ...boundFaults(row), ...coachingFaults(row), ...actionFaults(row), ...nameFaults(row)]
}

function periodFaults({ period, reviewOn, trigger }: JudgedRow): FieldIssue[] {
  if (period.kind === 'span' || !isEndless(period.words) || (reviewOn !== '' && trigger !== 'last-contact')) return []
  return [
    {
      path: 'period',
      message: `“${period.words}” is not a period. Name a length of time, or what ends it and a day to look again.`,
    },
  ]
}

function boundFaults({ category, period, minimum, maximum }: JudgedRow): FieldIssue[] {
  const faults: FieldIssue[] = []
  if (category === 'call-recording' && maximum === null)
    faults.push({ path: 'maximum', message: 'Type the longest time you keep any recording.' })
  if (period.kind === 'span' && minimum && isLonger(minimum, period))
    faults.push({ path: 'period', message: `That is shorter than the shortest time, ${periodWords(minimum)}.` })
  if (period.kind === 'span' && maximum && isLonger(period, maximum))
    faults.push({ path: 'period', message: `That is longer than the longest time, ${periodWords(maximum)}.` })
  if (minimum && maximum && isLonger(minimum, maximum))
    faults.push({ path: 'maximum', message: 'That is shorter than the shortest time.' })
  return faults
}

function coachingFaults({ category, period, reason, approver }: JudgedRow): FieldIssue[] {
  if (category !== 'coaching-notes' || period.kind !== 'span' || !isLonger(period, longestCoaching)) return []
  const why = 'More than five years for coaching notes needs'
  return [
    ...(reason.trim() === '' ? [{ path: 'reason', message: `${why} a reason.` }] : []),
    ...(approver.trim() === '' ? [{ path: 'approver', message: `${why} the name of whoever agreed.` }] : []),
  ]
}

function actionFaults({ category, action }: JudgedRow): FieldIssue[] {
  if (action !== 'anonymise' || categoryOf(category).heldAs === 'elsewhere') return []
  return [
    {
      path: 'action',
      message: 'Steward can destroy these, or ask whether they are still needed. It cannot make them anonymous.',
    },
  ]
}

function nameFaults({ category, name }: JudgedRow): FieldIssue[] {
  return category === 'other' && name?.trim() === '' ? [{ path: 'name', message: 'Write what it is.' }] : []
}
