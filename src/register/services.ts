import { editEvents } from '@core/contacts/edit-events'
import { unfinishedErasures } from '@core/erasure/unfinished'
import { TRAIL_PAGE } from '@core/history/contract'
import type { Deps } from './deps'
import { createBreachesService } from './breaches/breaches-service'
import { createBackupsService } from './backups/backups-service'
import type { BackupSurroundings } from './backups/surroundings'
import { createContactsService } from './contacts/contacts-service'
import { createDecisionsService } from './decisions/decisions-service'
import { createDocumentsService } from './documents/documents-service'
import { createDraftsService } from './drafts/drafts-service'
import { createErasureService } from './erasure/erasure-service'
import { finishErasures } from './erasure/finish-erasures'
import { findEvents } from './history/audit-event-repository'
import { createLockingService } from './locking/locking-service'
import { createOrganisationService } from './organisation/organisation-service'
import { createRequestsService } from './requests/requests-service'
import { createSampleService } from './sample/sample-service'
import { createTodayService } from './today/today-service'

/** What services ask of the worker around them. */
export type Surroundings = {
  /** The folders that hold backups: the erasure journal is kept there too. */
  readonly journalPlaces?: () => readonly string[]
  /** Without them there are no backups: in tests of other things. */
  readonly backups?: BackupSurroundings
}

/** Every service of an open register, each given only the others it asks. The table of contents of the worker. */
export function createServices(deps: Deps, around: Surroundings = {}) {
  // Before anything is shown: what a restored backup brought back, and what a crash left undone.
  const { left } = finishErasures(deps.register)
  const organisation = createOrganisationService(deps)
  const contacts = createContactsService(deps)
  const requests = createRequestsService(deps, { organisation, contacts })
  const breaches = createBreachesService(deps, { organisation })
  const documents = createDocumentsService(deps, { organisation })
  const decisions = createDecisionsService(deps, {
    stopsOf: (id) => requests.doNotContactOf({ contactIds: [id, ...contacts.organisationsOf(id)] }),
  })
  const sample = createSampleService(deps, { organisation, contacts, requests, breaches })
  const locking = createLockingService(deps)
  const drafts = createDraftsService(deps)
  const isSample = () => organisation.get()?.isSample === true
  const backups = around.backups && createBackupsService(deps, around.backups, { isSample })
  const journalPlaces = around.journalPlaces ?? backups?.journalPlaces ?? (() => [])
  const erasure = createErasureService(deps, { journalPlaces })
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
      () => backups?.due() ?? [],
    ],
    [
      () => unfinishedErasures(left),
      () => drafts.quiet(),
      () => organisation.quiet(),
      () => breaches.quiet(),
      () => documents.quiet(),
      () => backups?.quiet() ?? [],
    ],
  )
  return {
    organisation,
    contacts,
    requests,
    breaches,
    documents,
    decisions,
    today,
    sample,
    locking,
    drafts,
    erasure,
    ...(backups && { backups }),
  }
}
