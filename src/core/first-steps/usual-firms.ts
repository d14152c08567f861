import type { Sector } from '../organisation/organisation'
import { starterSets, type StarterSetId } from '../processing/starter/index'
import type { StarterSet } from '../processing/starter/set'
import type { FirstAnswers } from './answer'

/** A firm that is usual for a sector: what it does, its name still to be written (`processor.contract`). */
export type UsualFirm = { readonly key: string; readonly does: string }

const setOf = {
  coaching: 'coaching',
  'gp-practice': 'gp-practice',
  recruitment: 'recruitment',
  other: 'general',
} as const satisfies Record<Sector, StarterSetId>

/** The firms that are usual for the groups of people that were ticked, in the order of the starter set. */
export function usualFirms(sector: Sector, { groups }: FirstAnswers): UsualFirm[] {
  const set: StarterSet = starterSets[setOf[sector]]
  const ticked = groups?.kind === 'ticks' ? groups.ticks : undefined
  const seenBy = new Set(
    set.groups
      .filter(({ key }) => ticked === undefined || ticked.includes(key))
      .flatMap(({ facts }) => facts.recipients),
  )
  return set.recipients
    .filter(({ key, facts }) => facts.name === '' && seenBy.has(key))
    .map(({ key, facts }) => ({ key, does: facts.does }))
}
