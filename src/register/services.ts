import { clockDoubts } from '@core/today/clock-doubt'
import { editEvents } from '@core/contacts/edit-events'
import { isRefusal } from '@core/consents/consent-state'
import { holdingsInWords } from '@core/merging/holdings'
import { stopsInWords } from '@core/suppression/stop-words'
import { finishedErasures } from '@core/erasure/finished'
import { unfinishedErasures } from '@core/erasure/unfinished'
import { TRAIL_PAGE } from '@core/history/contract'
import type { Deps } from './deps'
import { createAttachmentsService } from './attachments/attachments-service'
import { createAttachmentBytesService } from './attachments/bytes-service'
import type { TextReader } from './attachments/text/reader'
import { createBreachesService } from './breaches/breaches-service'
import { createBundleService } from './bundle/bundle-service'
import { createBundlingService } from './bundle/bundling-service'
import { repointBasis } from './basis/repoint-basis'
import { createClaimsService } from './claims/claims-service'
import { createBackupsService } from './backups/backups-service'
import type { BackupSurroundings } from './backups/surroundings'
import { findAnswered } from './consents/answered-query'
import { createConsentsService } from './consents/consents-service'
import { findAddressees } from './consents/marketing-contact-query'
import { createBasisService } from './basis/basis-service'
import { createContactsService } from './contacts/contacts-service'
import { repointDecisions } from './decisions/repoint-decisions'
import { createDecisionsService } from './decisions/decisions-service'
import { createDocumentsService } from './documents/documents-service'
import { repointDocuments } from './documents/repoint-documents'
import { createDraftsService } from './drafts/drafts-service'
import { repointDrafts } from './drafts/repoint-drafts'
import { createErasureService } from './erasure/erasure-service'
import { gatherPerson } from './erasure/erase-person'
import { finishErasures } from './erasure/finish-erasures'
import { createExportingService } from './exports/exporting-service'
import { findEvents } from './history/audit-event-repository'
import { lastUsedAt, latestInstant } from './history/clock-lines-query'
import { createImportsService } from './imports/imports-service'
import { createIntakeService } from './intake/intake-service'
import type { MailReader } from './intake/mail-reader'
import { repointImports } from './imports/import-links-repository'
import { createLockingService } from './locking/locking-service'
import { createMergingService } from './merging/merging-service'
import { createOrganisationService } from './organisation/organisation-service'
import { repointRecordings } from './recordings/people-of-call-repository'
import { createPlacesService } from './places/places-service'
import { createRecordingsService } from './recordings/recordings-service'
import { repointRequests } from './requests/repoint-requests'
import { createRequestsService } from './requests/requests-service'
import { createSampleService } from './sample/sample-service'
import { createSuppressionService } from './suppression/suppression-service'
import { createSearchService } from './search/search-service'
import { createTodayService } from './today/today-service'
import { createAnswerSets } from './views/answer-sets'
import { createMailVerdicts } from './views/mail-verdicts'
import { createViewsService } from './views/views-service'

/** What services ask of the worker around them. */
export type Surroundings = {
  /** The folders that hold backups: the erasure journal is kept there too. */
  readonly journalPlaces?: () => readonly string[]
  /** Without them there are no backups: in tests of other things. */
  readonly backups?: BackupSurroundings
  /** Reads the words of attached files; without it nobody does: in tests of other things. */
  readonly textReader?: TextReader
  /** Reads messages that ask for something; without it they are read in the thread of the register: in tests. */
  readonly mailReader?: MailReader
}

/** Every service of an open register, each given only the others it asks. The table of contents of the worker. */
export function createServices(deps: Deps, around: Surroundings = {}) {
  // Before anything is shown: what a restored backup brought back, and what a crash left undone.
  const usedAt = lastUsedAt(deps.register.read, deps.clock.today())
  const unfinished = finishErasures(deps.register)
  const organisation = createOrganisationService(deps)
  const contacts = createContactsService(deps, [], {
    nation: () => organisation.get()?.nation ?? 'england-and-wales',
  })
  const basis = createBasisService(deps, { organisation, contacts })
  const claims = createClaimsService(deps)
  const suppression = createSuppressionService(deps, {
    contacts,
    filesOf: (id) => attachments.attachmentsOf('stop', id),
  })
  const documents = createDocumentsService(deps, { organisation })
  const places = createPlacesService(deps, { documents })
  const requests = createRequestsService(deps, {
    organisation,
    contacts,
    suppression,
    ownPlaces: () => {
      const { places: own, isProposed } = places.list()
      return isProposed ? [] : own.map(({ name }) => name)
    },
  })
  const bundle = createBundleService(deps, { requests, contacts, organisation, documents })
  const breaches = createBreachesService(deps, { organisation })
  const attachments = createAttachmentsService(deps, around.textReader)
  const recordings = createRecordingsService(deps, { documents, breaches })
  const consents = createConsentsService(deps, {
    organisation,
    stopsOf: (id) => suppression.stopsOf(id),
    noteFirstMessage: (id, on) => contacts.noteFirstMessage(id, on),
  })
  const decisions = createDecisionsService(deps, {
    stopsOf: (id) => suppression.stopsOf(id),
  })
  const sample = createSampleService(deps, { organisation, contacts, requests, breaches })
  const locking = createLockingService(deps)
  const drafts = createDraftsService(deps)
  const isSample = () => organisation.get()?.isSample === true
  const backups = around.backups && createBackupsService(deps, around.backups, { isSample })
  const journalPlaces = around.journalPlaces ?? backups?.journalPlaces ?? (() => [])
  contacts.addSets(
    createAnswerSets(deps, {
      stopsOfAll: suppression.stopsOfAll,
      consentsOfAll: consents.consentsOfAll,
      answered: () => findAnswered(deps.register.read),
    }),
  )
  const views = createViewsService(deps, {
    mailVerdicts: createMailVerdicts(deps, {
      addressees: (ids, today) => findAddressees(deps.register.read, ids, today),
      consentsOfAll: consents.consentsOfAll,
      stopsOfAll: suppression.stopsOfAll,
      assessments: () => consents.assessments(),
      isCharity: () => organisation.get()?.legalForm === 'charity',
    }),
  })
  const merging = createMergingService(deps, {
    contacts,
    // Every feature that holds something about a contact. A new one must be named here: a test looks at the schema.
    repoint: [
      repointBasis,
      claims.repoint,
      contacts.repointNoContact,
      consents.repoint,
      attachments.repoint,
      suppression.repoint,
      repointRequests,
      repointRecordings,
      repointDecisions,
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
    trailOf: (id) => trailOf(id),
  })
  const imports = createImportsService(deps, { suppression, consents, requests })
  const exporting = createExportingService(deps, { contacts, stopWords: (ids) => suppression.wordsOf(ids) })
  const erasure = createErasureService(deps, { journalPlaces, contacts })
  // What had its day while the register was closed is final before anything is shown.
  const erased = erasure.finishPlans()
  attachments.refuseWhile((contactId) => erasure.holdWords(contactId))
  contacts.refuseWhile({
    wordsOf: (contactId) => erasure.holdWords(contactId),
    everybody: () => erasure.heldContacts(),
  })
  organisation.whenNationChanges((nation) => requests.followNation(nation))
  const trailOf = (id: string) =>
    editEvents(findEvents(deps.register.read, { subject: id, offset: 0, limit: TRAIL_PAGE }))
  contacts.addTimeline(trailOf)
  contacts.addTimeline((id) => merging.timeline(id))
  contacts.addTimeline((id) => exporting.timeline(id))
  contacts.addTimeline((id) => requests.timelineOf(id))
  contacts.addTimeline((id) => claims.timeline(id))
  contacts.addTimeline((id) => suppression.timeline(id))
  contacts.addTimeline((id) => attachments.timeline(id))
  contacts.addTimeline((id) => documents.timelineOf(id, requests.idsOf(id)))
  contacts.addTimeline((id) => decisions.timeline(id))
  contacts.addTimeline((id) => consents.timeline(id))
  const today = createTodayService(
    deps,
    [
      () => breaches.due(),
      () => requests.due(),
      () => decisions.due(),
      () => consents.due(),
      () => recordings.due(),
      () => documents.due(),
      () => organisation.due(),
      () => contacts.due(),
      () => erasure.due(),
      () => claims.due(),
      () => backups?.due() ?? [],
    ],
    [
      () => clockDoubts({ now: deps.clock.now(), latestAt: latestInstant(deps.register.read), usedAt }),
      () => unfinishedErasures(unfinished),
      () => finishedErasures(erased),
      () => drafts.quiet(),
      () => organisation.quiet(),
      () => breaches.quiet(),
      () => recordings.quiet(),
      () => documents.quiet(),
      () => backups?.quiet() ?? [],
    ],
  )
  return {
    organisation,
    contacts,
    basis,
    claims,
    requests,
    bundle,
    bundling: createBundlingService(deps, { bundle, requests, organisation }),
    places,
    breaches,
    consents,
    documents,
    decisions,
    today,
    sample,
    locking,
    drafts,
    erasure,
    suppression,
    recordings,
    views,
    merging,
    exporting,
    imports,
    attachments,
    intake: createIntakeService(deps, { organisation }, around.mailReader),
    search: createSearchService(deps),
    attachmentBytes: createAttachmentBytesService(deps),
    ...(backups && { backups }),
  }
}
