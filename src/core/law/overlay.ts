import type { CalendarDate } from '../time/calendar-date'
import type { Rule } from './rule'

/** Rules of a law pack that stand in place of the program’s own, and the version they make. */
export type Overlay = { readonly version: CalendarDate; readonly rules: ReadonlyMap<string, Rule> }

/**
 * The one thing in `core` that is set and not given: which law pack lies over the program’s rules. The worker sets it when
 * a register opens and takes it off when it locks; the page sets it after unlocking and is made anew at locking. Everything
 * that asks `rule(id)` or `rulesVersionNow()` then reads the pack’s words, and no function needs the pack as an argument.
 */
let laid: Overlay | undefined

/** Lays a pack over the rules, or takes it off. Only `library` calls this. */
export function layOver(overlay: Overlay | undefined): void {
  laid = overlay
}

/** What lies over the program’s rules now. */
export function laidOver(): Overlay | undefined {
  return laid
}
