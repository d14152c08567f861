import type { MadeChoice } from './choice'
import type { BundleItem } from './item'

/** How an item stands: nobody need decide, somebody must look, it was decided, or it changed since it was decided. */
export const itemStandings = ['as-it-is', 'look', 'changed', 'include', 'hold', 'redact'] as const
export type ItemStanding = (typeof itemStandings)[number]

/** What is known of an item besides its words. */
export type Known = { readonly mark: string; readonly others: number }

/**
 * How an item stands (`sar.third-party`). What names others, and whatever somebody wrote in their own words, waits for a
 * person: no program knows whom “her neighbour” means.
 */
export function standingOf(item: BundleItem, { mark, others }: Known, made: MadeChoice | undefined): ItemStanding {
  if (made) return made.mark === mark ? made.choice : 'changed'
  return others > 0 || mustBeSeen(item) ? 'look' : 'as-it-is'
}

/** Waits this item for somebody? */
export function isWaiting(standing: ItemStanding): boolean {
  return standing === 'look' || standing === 'changed'
}

const oftenAboutOthers: readonly BundleItem['group'][] = ['elsewhere', 'breaches', 'recordings']

/** Passages of other records are about somebody else as a rule, a call has another end, and a file may show anybody. */
function mustBeSeen({ group, file, fields }: BundleItem): boolean {
  return oftenAboutOthers.includes(group) || file !== null || fields.some(({ typed }) => typed)
}
