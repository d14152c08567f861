import type { TimelineItem } from '@core/contacts/timeline'
import { letterEvent } from '@core/documents/letter-event'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { changedFacts } from '@core/documents/changed-facts'
import { versionsPerList, type documentsContract } from '@core/documents/contract'
import type { DocumentVersion } from '@core/documents/document-version'
import { documentsDue, documentsQuiet } from '@core/documents/documents-on-today'
import { editableDocuments } from '@core/documents/editable'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import { templates } from '@core/documents/templates/index'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import * as drafts from './draft-repository'
import { galleryStateOf, presentFacts } from './gallery-states'
import {
  factsOrRefuse,
  organisationOrRefuse,
  refuseGaps,
  refusePastReview,
  refuseUnlessDraft,
  templateOrRefuse,
} from './refusals'
import type { toDocx } from './to-docx'
import * as versions from './version-repository'

type Others = { readonly organisation: { get(): Organisation | null } }

/** What can be served without an open register. */
export const documentsWhileLocked = {
  // The Word library is large, and most sessions never write a Word file.
  toDocx: async (input: Parameters<typeof toDocx>[0]) => ({ docx: await (await import('./to-docx')).toDocx(input) }),
}

/** Drafts, saved versions and approval of documents, and their Word files. */
export function createDocumentsService({ register, clock, newId }: Deps, others: Others) {
  // Before the profile is saved, documents are proposed for an organisation without answers.
  const organisation = () => others.organisation.get() ?? newOrganisation()
  const states = () => {
    const edited = templates.filter(({ id }) => Object.hasOwn(editableDocuments, id))
    const surroundings = { organisation: organisation(), today: clock.today() }
    return edited.map((template) => galleryStateOf(register.read, template, surroundings))
  }
  return {
    ...documentsWhileLocked,
    states,
    /** For Today: the reviews of approved documents. */
    due: () => documentsDue(states()),
    /** For “Quietly fine”: where each document stands. */
    quiet: () => documentsQuiet(states()),
    /** For the story of a contact: letters about them and about these requests of theirs. */
    timelineOf: (contactId: string, requestIds: readonly string[]): TimelineItem[] =>
      versions
        .findSummariesAbout(register.read, [contactId, ...requestIds], 200)
        .map((version) => letterEvent(version, contactId)),
    draft({ templateId }) {
      return { templateId, ...presentFacts(register.read, templateOrRefuse(templateId), organisation()) }
    },
    /** Typing saves itself: one audit line with the names of the answers, and nothing to undo. */
    saveDraft({ templateId, facts: given }) {
      const template = templateOrRefuse(templateId)
      const facts = factsOrRefuse(template, given)
      const before = presentFacts(register.read, template, organisation())
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
        now: clock.now(),
      }
      const version = makeVersion(template, made)
      register.change({ action: 'documents.save', subject: version.id, fields: [templateId] }, (db) => {
        versions.supersede(db, version, version.status)
        versions.insert(db, version)
      })
      return version
    },
    approve({ id, nextReviewOn }) {
      const version = versionOrRefuse(id)
      refuseUnlessDraft(version)
      refusePastReview(nextReviewOn, clock.today())
      const template = templateOrRefuse(version.templateId)
      const approved = approveVersion(template, version, { today: clock.today(), nextReviewOn })
      refuseGaps(template.gaps(template.facts.parse(version.facts), frameOf(approved)))
      register.change(
        { action: 'documents.approve', subject: id, fields: ['status', 'approvedOn', 'nextReviewOn'] },
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

function frameOf({ organisation, approvedOn, seq, nextReviewOn }: DocumentVersion) {
  return { organisation, madeOn: approvedOn, version: seq, nextReviewOn }
}
