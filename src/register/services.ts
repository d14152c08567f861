import { clockDoubts } from '@core/today/clock-doubt'
import { editEvents } from '@core/contacts/edit-events'
import { finishedErasures } from '@core/erasure/finished'
import { unfinishedErasures } from '@core/erasure/unfinished'
import { isCharity } from '@core/organisation/is-charity'
import { TRAIL_PAGE } from '@core/history/contract'
import type { Deps } from './deps'
import { createAttachmentsService } from './attachments/attachments-service'
import { createAttachmentBytesService } from './attachments/bytes-service'
import type { TextReader } from './attachments/text/reader'
import { createBreachesService } from './breaches/breaches-service'
import { createBundleService } from './bundle/bundle-service'
import { createBundlingService } from './bundle/bundling-service'
import { wireCampaigns } from './campaigns/wire-campaigns'
import { createClaimsService } from './claims/claims-service'
import { createBackupsService } from './backups/backups-service'
import type { BackupSurroundings } from './backups/surroundings'
import { findAnswered } from './consents/answered-query'
import { createCoachingService } from './coaching/coaching-service'
import { coachingSource } from './coaching/retention-source'
import { wireCoachingNotes } from './coaching-notes/wire-notes'
import { createConsentsService } from './consents/consents-service'
import { findAddressees } from './consents/marketing-contact-query'
import { createBasisService } from './basis/basis-service'
import { createCookiesService } from './cookies/cookies-service'
import { createContactingService } from './contacting/contacting-service'
import { findKnownContacts } from './contacts/known-contacts-query'
import { createContactsService } from './contacts/contacts-service'
import { registerFacts } from './decisions/register-facts'
import { createDecisionsService } from './decisions/decisions-service'
import { readCallPapers } from './documents/call-papers'
import { createDocumentsService } from './documents/documents-service'
import { guidanceSheetFlow } from '@core/documents/guidance-sheet'
import { trainingPerList } from '@core/training/training'
import { liveSources } from './documents/live-sources'
import { createDraftsService } from './drafts/drafts-service'
import { createErasureService } from './erasure/erasure-service'
import { finishErasures } from './erasure/finish-erasures'
import { createOverview } from './evidence/overview'
import { createExportingService } from './exports/exporting-service'
import { findEvents } from './history/audit-event-repository'
import { lastUsedAt, latestInstant } from './history/clock-lines-query'
import { createHelpService } from './help/help-service'
import { createHouseService } from './house/house-service'
import { createImportsService } from './imports/imports-service'
import { createIntakeService } from './intake/intake-service'
import type { MailReader } from './intake/mail-reader'
import { createLibraryService, type Program } from './library/library-service'
import { createLockingService } from './locking/locking-service'
import { wireMerging } from './merging/wire-merging'
import { createOrganisationService } from './organisation/organisation-service'
import { createPlacesService } from './places/places-service'
import { createRecords } from './processing/create-records'
import { createRecordingsService } from './recordings/recordings-service'
import { createRetentionService } from './retention/retention-service'
import { createRequestsService } from './requests/requests-service'
import { createSampleService } from './sample/sample-service'
import { createLetteringService } from './letters/lettering-service'
import { createListFileService } from './screening/list-file-service'
import type { OpenList } from './screening/list-reader'
import { openListHere } from './screening/lists-here'
import { createScreeningLeavingService } from './screening/leaving-service'
import { createScreeningService } from './screening/screening-service'
import { createSuppressionService } from './suppression/suppression-service'
import { createSearchService } from './search/search-service'
import { createTasksService } from './tasks/tasks-service'
import { createTodayService } from './today/today-service'
import { createTrainingService } from './training/training-service'
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
  /** Reads licensed lists; without it they are read in the thread of the register: in tests. */
  readonly openList?: OpenList
  /** Which Steward this is; without it one of no version, which no law pack suits: in tests. */
  readonly program?: Program
}

/** Every service of an open register, each given only the others it asks. The table of contents of the worker. */
export function createServices(deps: Deps, around: Surroundings = {}) {
  // Before anything is shown: what a restored backup brought back, and what a crash left undone.
  const usedAt = lastUsedAt(deps.register.read, deps.clock.today())
  const unfinished = finishErasures(deps.register)
  // Its law pack first: what follows is said in its words.
  const library = createLibraryService(deps, around.program ?? { version: '0.0.0', testKey: '' }, {
    daysChanged: () => requests.followNation(organisation.get()?.nation ?? 'england-and-wales'),
  })
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
  const documents = createDocumentsService(deps, {
    organisation,
    policyLacks: () => records.policyLacks(),
    house: () => house.options(),
    textReader: around.textReader,
    files: () => attachments,
  })
  readCallPapers(documents)
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
  const breaches = createBreachesService(deps, { organisation, contacts })
  const attachments = createAttachmentsService(deps, around.textReader)
  const recordings = createRecordingsService(deps, { documents, breaches })
  const house = createHouseService(deps)
  const screening = createScreeningService(deps, {
    addressees: (ids, today) => findAddressees(deps.register.read, ids, today),
    consentsOf: (id) => consents.consentsOf(id),
  })
  const consents = createConsentsService(deps, {
    screeningOf: screening.ofAll,
    organisation,
    house,
    stopsOf: (id) => suppression.stopsOf(id),
    noteFirstMessage: (id, on) => contacts.noteFirstMessage(id, on),
  })
  const decisions = createDecisionsService(deps, {
    factsOf: (ids) =>
      registerFacts(
        {
          contacts: (some) => findKnownContacts(deps.register.read, some),
          addressees: (some, today) => findAddressees(deps.register.read, some, today),
          stopsOfAll: suppression.stopsOfAll,
          consentsOfAll: consents.consentsOfAll,
          screeningOf: screening.ofAll,
          house,
          organisation,
        },
        ids,
        deps.clock.today(),
      ),
  })
  const coaching = createCoachingService(deps, {
    contacts,
    organisation,
    documents,
    consents,
    schedule: () => retention.schedule(),
    keptLonger: () => retention.keptLonger(),
  })
  const cookies = createCookiesService(deps, {
    decision: (id) => decisions.get({ id }),
    movedAmong: (ids) => decisions.movedAmong(ids),
  })
  const tasks = createTasksService(deps, { decision: (id) => decisions.get({ id }) })
  const training = createTrainingService(deps)
  const locking = createLockingService(deps)
  const drafts = createDraftsService(deps)
  const isSample = () => organisation.get()?.isSample === true
  const help = createHelpService(deps, {
    isSample,
    requestOf: (id) => requests.get({ id }),
    breachOf: (id) => breaches.get({ id }),
  })
  const backups = around.backups && createBackupsService(deps, around.backups, { isSample })
  const journalPlaces = around.journalPlaces ?? backups?.journalPlaces ?? (() => [])
  contacts.addSets(
    createAnswerSets(deps, {
      stopsOfAll: suppression.stopsOfAll,
      consentsOfAll: consents.ownAnswersOfAll,
      answered: () => findAnswered(deps.register.read),
    }),
  )
  const views = createViewsService(deps, {
    mailVerdicts: createMailVerdicts(deps, {
      addressees: (ids, today) => findAddressees(deps.register.read, ids, today),
      consentsOfAll: consents.consentsOfAll,
      stopsOfAll: suppression.stopsOfAll,
      assessments: () => consents.assessments(),
      isCharity: () => isCharity(organisation.get()),
      house,
    }),
  })
  const { campaigns, campaignLeaving, lettersOfCampaign } = wireCampaigns(deps, {
    organisation,
    consents,
    suppression,
    house,
    screening,
    contacts,
    views,
  })
  const trailOf = (id: string) =>
    editEvents(findEvents(deps.register.read, { subject: id, offset: 0, limit: TRAIL_PAGE }))
  const merging = wireMerging(deps, {
    contacts,
    claims,
    coaching,
    consents,
    house,
    attachments,
    suppression,
    trailOf,
  })
  const lists = createListFileService(deps, {
    openList: around.openList ?? openListHere,
    numbersOf: contacts.numbersOf,
    numbersOfCampaign: (id) => campaigns.numbersToScreen(id),
    recordMany: screening.recordMany,
  })
  const imports = createImportsService(deps, { suppression, consents, requests })
  const exporting = createExportingService(deps, { contacts, stopWords: (ids) => suppression.wordsOf(ids) })
  const erasure = createErasureService(deps, { journalPlaces, contacts })
  const retention = createRetentionService(deps, {
    organisation,
    documents,
    recordings,
    erasure,
    journalPlaces,
    trash: () => contacts.trashed({ limit: 1, offset: 0 }).total,
    backups: async () => (backups ? backups.list() : []),
  })
  // What had its day while the register was closed is final before anything is shown.
  const erased = erasure.finishPlans()
  attachments.refuseWhile((contactId) => erasure.holdWords(contactId))
  contacts.refuseWhile({
    wordsOf: (contactId) => erasure.holdWords(contactId),
    everybody: () => erasure.heldContacts(),
  })
  organisation.whenNationChanges((nation) => requests.followNation(nation))
  contacts.addTimeline(trailOf)
  contacts.addTimeline((id) => merging.timeline(id))
  contacts.addTimeline((id) => exporting.timeline(id))
  contacts.addTimeline((id) => campaigns.timeline(id))
  contacts.addTimeline((id) => requests.timelineOf(id))
  contacts.addTimeline((id) => claims.timeline(id))
  contacts.addTimeline((id) => coaching.timeline(id))
  contacts.addTimeline((id) => suppression.timeline(id))
  contacts.addTimeline((id) => attachments.timeline(id))
  contacts.addTimeline((id) => documents.timelineOf(id, requests.idsOf(id)))
  contacts.addTimeline((id) => breaches.timeline(id))
  contacts.addTimeline((id) => decisions.timeline(id))
  for (const feature of [consents, house]) contacts.addTimeline((id) => feature.timeline(id))
  const today = createTodayService(
    deps,
    [
      () => breaches.due(),
      () => requests.due(),
      () => decisions.due(),
      () => training.due(),
      () => consents.due(),
      () => recordings.due(),
      () => documents.due(),
      () => organisation.due(),
      () => contacts.due(),
      () => erasure.due(),
      () => retention.due(),
      () => records.due(),
      () => claims.due(),
      () => coaching.due(),
      () => backups?.due() ?? [],
    ],
    [
      () => clockDoubts({ now: deps.clock.now(), latestAt: latestInstant(deps.register.read), usedAt }),
      () => unfinishedErasures(unfinished),
      () => finishedErasures(erased),
      () => drafts.quiet(),
      () => organisation.quiet(),
      () => breaches.quiet(),
      () => decisions.quiet(),
      () => recordings.quiet(),
      () => retention.quiet(),
      () => coaching.quiet(),
      () => records.quiet(),
      () => documents.quiet(),
      () => cookies.quiet(),
      () => backups?.quiet() ?? [],
    ],
  )
  // Last: by then every feature has said what it keeps.
  const records = createRecords(deps, { retention, places, documents, organisation, consents })
  documents.readFrom(
    liveSources({
      cookies,
      retention,
      documents,
      record: () => records.calls.processing.get().record,
      guidance: () => ({
        isCautious: house.options().cautiousNhs ?? false,
        decisions: decisions.list({ flowId: guidanceSheetFlow, limit: 200, offset: 0 }).rows,
        tasks: tasks.list(),
        training: training.list({ limit: trainingPerList, offset: 0 }).rows,
      }),
    }),
  )
  retention.addSource(coachingSource(deps))
  const coachingNotes = wireCoachingNotes(deps, { coaching, erasure, retention, contacts })
  const sample = createSampleService(deps, { organisation, contacts, requests, breaches, coaching, coachingNotes })
  retention.finish()
  const services = {
    campaigns,
    campaignLeaving,
    organisation,
    contacts,
    contacting: createContactingService(deps, {
      contacts,
      check: (asked) => suppression.check(asked),
      isCharity: () => isCharity(organisation.get()),
      house: house.options,
      screeningOfAll: screening.ofAll,
    }),
    basis,
    claims,
    coaching,
    coachingNotes,
    requests,
    bundle,
    bundling: createBundlingService(deps, { bundle, requests, organisation }),
    places,
    breaches,
    consents,
    house,
    documents,
    decisions,
    cookies,
    tasks,
    training,
    help,
    today,
    sample,
    library,
    locking,
    drafts,
    erasure,
    suppression,
    screening,
    screeningLeaving: createScreeningLeavingService(deps, {
      numbersOf: contacts.numbersOf,
      numbersOfCampaign: (id) => campaigns.numbersToScreen(id),
      refusedRows: screening.refusedRows,
      addressees: (ids, today) => findAddressees(deps.register.read, ids, today),
      consentsOfAll: consents.consentsOfAll,
      stopsOfAll: suppression.stopsOfAll,
      ofAll: screening.ofAll,
    }),
    listFile: lists.calls,
    listHolding: lists.holding,
    recordings,
    retention,
    ...records.calls,
    views,
    merging,
    exporting,
    imports,
    attachments,
    lettering: createLetteringService(deps, { organisation, breaches, campaigns: lettersOfCampaign }),
    intake: createIntakeService(deps, { organisation }, around.mailReader),
    search: createSearchService(deps, { retention }),
    attachmentBytes: createAttachmentBytesService(deps),
    ...(backups && { backups }),
  }
  return { ...services, ...createOverview(deps, services) }
}
