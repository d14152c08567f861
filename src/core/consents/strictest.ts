import { isRefusal, type ConsentPoint } from './consent-state'
import type { ConsentEvent } from './consent-event'
import { statesOf } from './states-of'

/** What is refused in one of two histories and would be open in both together: where, and by which address. */
type LostRefusal = Pick<ConsentEvent, 'channel' | 'purpose' | 'pointId' | 'address' | 'normal'>

/**
 * When two contacts become one, the stricter answer of the two stands: a later yes of one never covers a no of the other
 * (row A6). Says which refusals the plain order of days would lose. `points` are those of both.
 */
export function lostRefusals(
  points: readonly (ConsentPoint & { readonly value: string })[],
  one: readonly ConsentEvent[],
  other: readonly ConsentEvent[],
  today: string,
): LostRefusal[] {
  const refusedIn = (events: readonly ConsentEvent[]) =>
    new Set(states(points, events, today).flatMap((cell) => (isRefusal(cell.state) ? [keyOf(cell)] : [])))
  const refused = new Set([...refusedIn(one), ...refusedIn(other)])
  // The same address on both is one address.
  const told = new Set<string>()
  return states(points, [...one, ...other], today).flatMap((cell) => {
    if (isRefusal(cell.state) || !refused.has(keyOf(cell))) return []
    const { channel, purpose, pointId } = cell
    const point = points.find(({ id }) => id === pointId)
    const what = `${channel} ${purpose} ${point?.normal ?? ''}`
    if (told.has(what)) return []
    told.add(what)
    return [{ channel, purpose, pointId, address: point?.value ?? '', normal: point?.normal ?? '' }]
  })
}

function states(points: readonly ConsentPoint[], events: readonly ConsentEvent[], today: string) {
  return statesOf({ points, events, wordings: new Map(), today })
}

function keyOf({ channel, purpose, pointId }: { channel: string; purpose: string; pointId: string }): string {
  return `${channel} ${purpose} ${pointId}`
}
