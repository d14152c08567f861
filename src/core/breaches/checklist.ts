import type { Sector } from '../organisation/organisation'
import type { Route } from './advice'
import type { ChecklistItem, StepId } from './checklist-item'
import { containItems } from './contain-items'
import { laterItems } from './later-items'
import type { IncidentKind } from './kinds'

/** Every item of the checklist, in the order it is done (`flow.breach`, BR1 to BR9). */
export const checklist: readonly ChecklistItem[] = [...containItems, ...laterItems]

/** The items one case needs at one step. */
export function itemsFor(step: StepId, of: { kind: IncidentKind; route: Route; sector: Sector }): ChecklistItem[] {
  return checklist.filter(
    (item) =>
      item.step === step &&
      (!item.kinds || item.kinds.includes(of.kind)) &&
      (!item.routes || item.routes.includes(of.route)) &&
      (!item.practice || of.sector === 'gp-practice'),
  )
}
