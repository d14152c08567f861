import type { StateEvent } from '../consents/states-of'
import type { CalendarDate } from '../time/calendar-date'

/** As much of the history of consent as says whether anything they agreed to still stands. */
export type ConsentHistory = Pick<
  StateEvent,
  'number' | 'kind' | 'channel' | 'purpose' | 'pointId' | 'normal' | 'happenedOn' | 'endsOn'
>

const yes: readonly ConsentHistory['kind'][] = ['given', 'soft-opt-in', 'charity-soft-opt-in']
const over: readonly ConsentHistory['kind'][] = ['declined', 'withdrawn', 'ended']

/** The day somebody took back the last thing they had agreed to; empty while any yes stands, or where nothing was taken back (`retention.defaults`, `consent.withdraw`). */
export function consentTakenBackOn(history: readonly ConsentHistory[], today: CalendarDate): CalendarDate {
  const stands = history.some(
    (one) =>
      yes.includes(one.kind) && (one.endsOn === '' || one.endsOn >= today) && !history.some((no) => ends(no, one)),
  )
  if (stands) return ''
  const days = history.flatMap(({ kind, happenedOn }) => (kind === 'withdrawn' ? [happenedOn] : []))
  return days.toSorted().at(-1) ?? ''
}

/** Does a refusal end this yes? One that names no way, purpose or address ends every one; on the same day the refusal stands. */
function ends(no: ConsentHistory, one: ConsentHistory): boolean {
  if (!over.includes(no.kind) || no.happenedOn < one.happenedOn) return false
  if (no.kind === 'ended' && no.happenedOn === one.happenedOn && no.number < one.number) return false
  const sameWay = no.channel === '' || no.channel === one.channel
  const samePurpose = no.purpose === '' || no.purpose === one.purpose
  const everywhere = no.pointId === '' && no.normal === ''
  return sameWay && samePurpose && (everywhere || no.normal === one.normal || no.pointId === one.pointId)
}
