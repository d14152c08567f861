import type { TimelineItem } from '@core/contacts/timeline'
import { letterEvent } from '@core/documents/letter-event'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { changedFacts } from '@core/documents/changed-facts'
import { versionsPerList, type documentsContract } from '@core/documents/contract'
import type { FactChange } from '@core/documents/document-state'
import type { DocumentVersion } from '@core/documents/document-version'
import { documentsDue, documentsQuiet } from '@core/documents/documents-on-today'
import { contradictionsQuiet, crossCheck } from '@core/documents/cross-check/cross-check'
import { versionedTemplates } from '@core/documents/kept-in-versions'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import type { HouseOptions } from '@core/flows/house-options'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import type { TextReader } from '../attachments/text/reader'
import type { Deps } from '../deps'
import * as drafts from './draft-repository'
import { checkingOwnCalls } from './checking-own'
import { currentDocuments, keptPeriods } from './current-documents'
import { gapsOf, presentFacts, stateOf, type DocumentSources, type Surroundings } from './gallery-states'
import { findOf } from './own-paragraph-repository'
import { oldDocumentCalls, type FilesOfDocuments } from './old-documents'
import { ownParagraphCalls } from './own-paragraphs'
import { renewingCalls } from './renewing'
import {
  factsOrRefuse,
  organisationOrRefuse,
  refuseGaps,
  refusePastReview,
  refuseUnlessDraft,
  refuseUnticked,
  templateOrRefuse,
} from './refusals'
import type { toDocx } from './to-docx'
import * as versions from './version-repository'

type Others = {
  readonly organisation: { get(): Organisation | null }
  /** What the record of processing says and the privacy policy does not (row J1). */
  readonly policyLacks?: () => readonly FactChange[]
  /** The organisation’s own stricter rules, which the PECR policy states. */
  readonly house?: () => HouseOptions
  /** Reads the words of an organisation’s own document; without it in the thread of the register: in tests. */
  readonly textReader?: TextReader | undefined
  /** Keeps the files of old documents; left out where a test has none. */
  readonly files?: () => FilesOfDocuments
}

/** What can be served without an open register. */
export const documentsWhileLocked = {
  // The Word library is large, and most sessions never write a Word file.
  toDocx: async (input: Parameters<typeof toDocx>[0]) => ({ docx: await (await import('./to-docx')).toDocx(input) }),
}

/** Drafts, saved versions and approval of documents, and their Word files. */
export function createDocumentsService(deps: Deps, others: Others) {
  const { register, clock, newId } = deps
  // Before the profile is saved, documents are proposed for an organisation without answers.
  const organisation = () => others.organisation.get() ?? newOrganisation()
  let sources: DocumentSources = {}
  const surroundings = (): Surroundings => ({
    organisation: organisation(),
    today: clock.today(),
    sources,
    house: others.house?.() ?? {},
    lacks: (templateId) => (templateId === 'privacy-policy' ? (others.policyLacks?.() ?? []) : []),
  })
  const factsOf = (templateId: string) => presentFacts(register.read, templateOrRefuse(templateId), surroundings())
  const states = () => {
    const around = surroundings()
    return versionedTemplates().map((template) => stateOf(register.read, template, around))
  }
  const contradictions = () => [...crossCheck(currentDocuments(register.read))]
  const ownRecord = () => ({
    organisation: organisation(),
    periods: keptPeriods(sources['retention-schedule']?.(), factsOf('privacy-policy').facts),
  })
  return {
    ...documentsWhileLocked,
    states,
    /** For Today: the reviews of approved documents. */
    due: () => documentsDue(states()),
    /** For “Quietly fine”: where each document stands. */
    quiet: () => [...documentsQuiet(states()), ...contradictionsQuiet(contradictions())],
    /** Other features say what is true now of the documents that are made from their lists. */
    readFrom(more: DocumentSources): void {
      sources = { ...sources, ...more }
    },
    contradictions,
    ...renewingCalls(deps, { surroundings, organisation: () => others.organisation.get() }),
    ...ownParagraphCalls(deps),
    ...checkingOwnCalls(deps, ownRecord, others.textReader),
    ...oldDocumentCalls(deps, others.files ?? noFiles),
    /** For the story of a contact: letters about them and about these requests of theirs. */
    timelineOf: (contactId: string, requestIds: readonly string[]): TimelineItem[] =>
      versions
        .findSummariesAbout(register.read, [contactId, ...requestIds], 200)
        .map((version) => letterEvent(version, contactId)),
    draft({ templateId }) {
      return { templateId, ...factsOf(templateId) }
    },
    /** Typing saves itself: one audit line with the names of the answers, and nothing to undo. */
    saveDraft({ templateId, facts: given }) {
      const template = templateOrRefuse(templateId)
      const facts = factsOrRefuse(template, given)
      const before = factsOf(templateId)
      const fields = [...new Set(changedFacts(before.facts, facts).map(({ fact }) => fact.split('.')[0] ?? ''))]
      if (fields.length === 0 && before.savedAt !== null) return { templateId, facts, savedAt: before.savedAt }
      const draft = { templateId, facts, savedAt: clock.now() }
      register.change({ action: 'documents.saveDraft', subject: templateId, fields, final: true }, (db) =>
        drafts.save(db, draft),
      )
      return draft
    },
    save({ templateId, about, facts }) {
      const template = templateOrRefuse(templateId)
      const seq = (versions.findLatest(register.read, templateId, about)?.seq ?? 0) + 1
      const made = {
        id: newId(),
        about,
        seq,
        facts: factsOrRefuse(template, facts),
        organisation: organisationOrRefuse(others.organisation.get()),
        own:
          about === '' ? findOf(register.read, templateId).map(({ id, after, words }) => ({ id, after, words })) : [],
        now: clock.now(),
      }
      const version = makeVersion(template, made)
      register.change({ action: 'documents.save', subject: version.id, fields: [templateId] }, (db) => {
        versions.supersede(db, version, version.status)
        versions.insert(db, version)
      })
      return version
    },
    approve({ id, nextReviewOn, checked }) {
      const version = versionOrRefuse(id)
      refuseUnlessDraft(version)
      refusePastReview(nextReviewOn, clock.today())
      const template = templateOrRefuse(version.templateId)
      refuseUnticked(template, checked)
      const approved = approveVersion(template, version, { today: clock.today(), nextReviewOn, checked })
      refuseGaps(gapsOf({ template, facts: version.facts, own: version.own }, frameOf(approved)))
      register.change(
        { action: 'documents.approve', subject: id, fields: ['status', 'approvedOn', 'nextReviewOn', 'checked'] },
        (db) => {
          versions.supersede(db, approved, 'current')
          versions.approve(db, approved)
        },
      )
      return approved
    },
    list({ templateId, about, limit = versionsPerList, offset = 0 }) {
      return versions.findSummaries(register.read, { templateId, about, limit, offset })
    },
    get: ({ id }) => versionOrRefuse(id),
    noteExport({ action, subject, format }) {
      register.note({ action, subject, fields: [format] })
      return { noted: true }
    },
  } satisfies Handlers<typeof documentsContract> & Record<string, unknown>

  function versionOrRefuse(id: string): DocumentVersion {
    const version = versions.find(register.read, id)
    if (!version) throw new AppError('not-found')
    return version
  }
}

function noFiles(): never {
  throw new AppError('not-found')
}

function frameOf({ organisation, approvedOn, seq, nextReviewOn }: DocumentVersion) {
  return { organisation, madeOn: approvedOn, version: seq, nextReviewOn }
}
