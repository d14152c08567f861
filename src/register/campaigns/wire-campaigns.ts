import type { MarketingPurpose } from '@core/marketing/purpose'
import type { createConsentsService } from '../consents/consents-service'
import { findAddressees } from '../consents/marketing-contact-query'
import { findNamedAddressees } from '../consents/named-addressees-query'
import type { createContactsService } from '../contacts/contacts-service'
import type { Deps } from '../deps'
import type { createHouseService } from '../house/house-service'
import type { createOrganisationService } from '../organisation/organisation-service'
import type { createScreeningService } from '../screening/screening-service'
import type { createSuppressionService } from '../suppression/suppression-service'
import type { createViewsService } from '../views/views-service'
import type { Asks } from './asks'
import { createCampaignsService } from './campaigns-service'
import { createCampaignLeavingService } from './leaving-service'
import { createLettersOf } from './letters-of'

type Others = {
  readonly organisation: ReturnType<typeof createOrganisationService>
  readonly consents: ReturnType<typeof createConsentsService>
  readonly suppression: ReturnType<typeof createSuppressionService>
  readonly house: ReturnType<typeof createHouseService>
  readonly screening: ReturnType<typeof createScreeningService>
  readonly contacts: ReturnType<typeof createContactsService>
  readonly views: ReturnType<typeof createViewsService>
}

/** Gives the campaigns everything they ask of other features. */
export function wireCampaigns(deps: Deps, others: Others) {
  const { organisation, consents, suppression, house, screening, contacts, views } = others
  const { read } = deps.register
  const asks: Asks = {
    organisation: () => organisation.get(),
    addressees: (ids, on, kinds) => findAddressees(read, ids, on, kinds),
    namedAddressees: (numbers, on, kinds) => findNamedAddressees(read, numbers, on, kinds),
    consentsAt: (...asked) => consents.consentsAt(...asked),
    stopsOfAll: suppression.stopsOfAll,
    everyStop: (many) => suppression.everyStop(many),
    matchCandidates: suppression.matchCandidates,
    matchMany: () => suppression.matchMany(),
    signsOfAll: house.signsOfAll,
    screeningOf: screening.ofAll,
    assessmentFor: (purpose: MarketingPurpose) =>
      consents.assessments().find((one) => one.purpose === purpose && one.endedOn === ''),
    house: house.options,
  }
  const campaigns = createCampaignsService(deps, {
    asks,
    numbersOf: contacts.numbersOf,
    views: () => views.list(),
    noteFirstMessages: contacts.noteFirstMessages,
  })
  return {
    campaigns,
    campaignLeaving: createCampaignLeavingService(deps, { asks, campaigns }),
    lettersOfCampaign: createLettersOf(deps, { asks, campaigns }),
  }
}
