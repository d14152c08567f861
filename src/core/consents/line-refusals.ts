import type { MarketingPurpose } from '../marketing/purpose'
import type { CalendarDate } from '../time/calendar-date'
import { isRefusal, type ConsentPoint, type ConsentState } from './consent-state'

/** A number whose user said no to marketing calls of a kind, and the day. */
export type LineRefusal = {
  readonly contactId: string
  readonly normal: string
  readonly purpose: MarketingPurpose
  readonly on: CalendarDate
}

type Whose = {
  readonly contactId: string
  readonly points: readonly ConsentPoint[]
  readonly states: readonly ConsentState[]
}

/** The numbers on which a contact refuses calls as things stand (`pecr.r21.objection`). */
export function refusedLines({ contactId, points, states }: Whose): LineRefusal[] {
  const normals = normalsOf(points)
  return states.flatMap(({ channel, purpose, pointId, state, since }) => {
    const normal = normals.get(pointId) ?? ''
    const counts = channel === 'live-call' && normal !== '' && isRefusal(state)
    return counts ? [{ contactId, normal, purpose, on: since }] : []
  })
}

/**
 * Holds against a contact what others said on the numbers they share: a no counts for the line, whoever uses it, until the
 * contact says yes to calls on that number on a later day (`pecr.r21.objection`). On one day the stricter answer stands.
 */
export function heldByLines(
  { contactId, points, states }: Whose,
  refusals: ReadonlyMap<string, readonly LineRefusal[]>,
): ConsentState[] {
  const normals = normalsOf(points)
  return states.map((one) => {
    if (one.channel !== 'live-call' || isRefusal(one.state)) return one
    const last = (refusals.get(normals.get(one.pointId) ?? '') ?? [])
      .filter((refusal) => refusal.contactId !== contactId && refusal.purpose === one.purpose)
      .reduce((latest, { on }) => (on > latest ? on : latest), '')
    if (last === '' || (one.state === 'given' && one.since > last)) return one
    return { ...one, lineRefusedOn: last }
  })
}

function normalsOf(points: readonly ConsentPoint[]): Map<string, string> {
  return new Map(points.map(({ id, normal }) => [id, normal]))
}
