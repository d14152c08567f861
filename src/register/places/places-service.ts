import type { Handlers } from '@core/contract/contract'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { placesContract } from '@core/places/contract'
import { proposePlaces } from '@core/places/propose-places'
import type { Deps } from '../deps'
import * as repository from './search-place-repository'

type Others = { readonly documents: { draft(input: { templateId: string }): { facts: unknown } } }

/** Where the organisation looks when somebody asks for their data (row F6). */
export function createPlacesService({ register, newId }: Deps, { documents }: Others) {
  function list() {
    const places = repository.findAll(register.read)
    if (places.length > 0) return { places, isProposed: false }
    const facts = privacyPolicyFacts.parse(documents.draft({ templateId: 'privacy-policy' }).facts)
    return { places: proposePlaces(facts), isProposed: true }
  }
  return {
    list,
    save({ places }) {
      register.change({ action: 'places.save', subject: '', fields: [`places-${places.length}`] }, (db) =>
        repository.replaceAll(db, places, newId),
      )
      return list()
    },
  } satisfies Handlers<typeof placesContract>
}
