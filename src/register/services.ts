import { editEvents } from '@core/contacts/edit-events'
import { TRAIL_PAGE } from '@core/history/contract'
import type { Deps } from './deps'
import { createBreachesService } from './breaches/breaches-service'
import { createContactsService } from './contacts/contacts-service'
import { createDecisionsService } from './decisions/decisions-service'
import { createDocumentsService } from './documents/documents-service'
import { findEvents } from './history/audit-event-repository'
import { createOrganisationService } from './organisation/organisation-service'
import { createRequestsService } from './requests/requests-service'
import { createSampleService } from './sample/sample-service'
import { createTodayService } from './today/today-service'

/** Every service of an open register, each given only the others it asks. The table of contents of the worker. */
export function createServices(deps: Deps) {
  const organisation = createOrganisationService(deps)
  const contacts = createContactsService(deps)
  const requests = createRequestsService(deps, { organisation, contacts })
  const breaches = createBreachesService(deps, { organisation })
  const documents = createDocumentsService(deps, { organisation })
  const decisions = createDecisionsService(deps, {
    stopsOf: (id) => requests.doNotContactOf({ contactIds: [id, ...contacts.organisationsOf(id)] }),
  })
  const sample = createSampleService(deps, { organisation, contacts, requests, breaches })
  organisation.whenNationChanges((nation) => requests.followNation(nation))
  contacts.addTimeline((id) =>
    editEvents(findEvents(deps.register.read, { subject: id, offset: 0, limit: TRAIL_PAGE })),
  )
  contacts.addTimeline((id) => requests.timelineOf(id))
  contacts.addTimeline((id) => decisions.timeline(id))
  const today = createTodayService(
    deps,
    [
      () => breaches.due(),
      () => requests.due(),
      () => decisions.due(),
      () => documents.due(),
      () => organisation.due(),
    ],
    [() => organisation.quiet(), () => breaches.quiet(), () => documents.quiet()],
  )
  return { organisation, contacts, requests, breaches, documents, decisions, today, sample }
}
