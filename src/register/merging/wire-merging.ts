import { isRefusal } from '@core/consents/consent-state'
import type { TimelineItem } from '@core/contacts/timeline'
import { holdingsInWords } from '@core/merging/holdings'
import { stopsInWords } from '@core/suppression/stop-words'
import type { createAttachmentsService } from '../attachments/attachments-service'
import { repointBasis } from '../basis/repoint-basis'
import { repointAffected } from '../breaches/affected-repository'
import { repointCampaigns } from '../campaigns/decision-repository'
import type { createClaimsService } from '../claims/claims-service'
import type { createCoachingService } from '../coaching/coaching-service'
import type { createConsentsService } from '../consents/consents-service'
import type { createContactsService } from '../contacts/contacts-service'
import { repointDecisions } from '../decisions/repoint-decisions'
import type { Deps } from '../deps'
import { repointDocuments } from '../documents/repoint-documents'
import { repointDrafts } from '../drafts/repoint-drafts'
import { gatherPerson } from '../erasure/erase-person'
import type { createHouseService } from '../house/house-service'
import { repointImports } from '../imports/import-links-repository'
import { repointRecordings } from '../recordings/people-of-call-repository'
import { repointRequests } from '../requests/repoint-requests'
import { repoint as repointRetention } from '../retention/decision-repository'
import { repointFormerNumbers } from '../screening/former-number-repository'
import type { createSuppressionService } from '../suppression/suppression-service'
import { createMergingService } from './merging-service'

type Others = {
  readonly contacts: ReturnType<typeof createContactsService>
  readonly claims: ReturnType<typeof createClaimsService>
  readonly coaching: ReturnType<typeof createCoachingService>
  readonly consents: ReturnType<typeof createConsentsService>
  readonly house: ReturnType<typeof createHouseService>
  readonly attachments: ReturnType<typeof createAttachmentsService>
  readonly suppression: ReturnType<typeof createSuppressionService>
  /** What the audit trail tells of somebody. */
  readonly trailOf: (id: string) => TimelineItem[]
}

/** Gives the joining of two entries everything it asks of other features. */
export function wireMerging(deps: Deps, others: Others) {
  const { contacts, claims, coaching, consents, house, attachments, suppression, trailOf } = others
  return createMergingService(deps, {
    contacts,
    // Every feature that holds something about a contact. A new one must be named here: a test looks at the schema.
    repoint: [
      repointBasis,
      claims.repoint,
      coaching.repoint,
      contacts.repointNoContact,
      consents.repoint,
      house.repoint,
      repointFormerNumbers,
      attachments.repoint,
      suppression.repoint,
      repointRequests,
      repointRetention,
      repointRecordings,
      repointDecisions,
      repointCampaigns,
      repointAffected,
      repointDocuments,
      repointDrafts,
      repointImports,
    ],
    stopsOf: (id) => [
      ...suppression.stopsOf(id).map((stop) => stopsInWords([stop])),
      ...(consents.consentsOf(id).some(({ state }) => isRefusal(state)) ? ['Said no to marketing'] : []),
    ],
    holdings: (id) =>
      holdingsInWords({ ...gatherPerson(deps.register.read, id).counts, stops: suppression.stopsOf(id).length }),
    trailOf,
  })
}
