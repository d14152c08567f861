import type { Handlers } from '@core/contract/contract'
import type { searchContract } from '@core/search/contract'
import { matchTerms } from '@core/search/match-terms'
import type { Deps } from '../deps'
import { contactHits } from './contact-hits'
import { wordHits } from './word-hits'

/** The search of everything in the register. It reads, and keeps nothing of what was typed. */
export function createSearchService({ register }: Pick<Deps, 'register'>) {
  return {
    find({ typed, ...how }) {
      const terms = matchTerms(typed)
      return terms ? [...contactHits(register.read, terms, how), ...wordHits(register.read, terms, how)] : []
    },
  } satisfies Handlers<typeof searchContract>
}
