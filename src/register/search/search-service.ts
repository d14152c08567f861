import type { Handlers } from '@core/contract/contract'
import { matchTerms } from '@core/search/match-terms'
import type { ScheduleRow } from '@core/retention/row'
import { searchGroups, type searchContract, type SearchHit } from '@core/search/contract'
import type { Deps } from '../deps'
import { contactHits } from './contact-hits'
import { engagementHits } from './engagement-hits'
import { listHits } from './list-hits'
import { wordHits } from './word-hits'

type Others = { readonly retention: { rows(): readonly ScheduleRow[] } }

/** The search of everything in the register. It reads, and keeps nothing of what was typed. */
export function createSearchService({ register }: Pick<Deps, 'register'>, { retention }: Others) {
  const { read } = register
  return {
    find({ typed, ...how }) {
      const terms = matchTerms(typed)
      if (!terms) return []
      const contacts = contactHits(read, terms, how)
      const lists = listHits(read, terms, { ...how, rows: () => retention.rows() })
      return inOrder(
        [...contacts, ...engagementHits(read, contacts, how.limit), ...wordHits(read, terms, how), ...lists],
        how.limit,
      )
    },
  } satisfies Handlers<typeof searchContract>
}

/** Group after group, and each thing once: coaching is found by its client and by its own words. */
function inOrder(hits: readonly SearchHit[], limit: number): SearchHit[] {
  const once = new Map<string, SearchHit>()
  for (const hit of hits) {
    const key = `${hit.group} ${hit.id}`
    if (!once.has(key)) once.set(key, hit)
  }
  const all = [...once.values()]
  return searchGroups.flatMap((group) => all.filter((hit) => hit.group === group).slice(0, limit))
}
