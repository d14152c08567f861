import { changesSince } from '@core/documents/changes-since'
import type { GalleryState } from '@core/documents/contract'
import { summaryOf, type DocumentFacts } from '@core/documents/document-version'
import { editableDocuments } from '@core/documents/editable'
import type { Template } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'
import type { ReadableDb } from '../file/db'
import * as drafts from './draft-repository'
import * as versions from './version-repository'

type Surroundings = { readonly organisation: Organisation; readonly today: string }

/** The answers of a document as they stand: the draft, else those of its latest version, else the first proposal. */
export function presentFacts(
  db: ReadableDb,
  template: Template,
  organisation: Organisation,
): { facts: DocumentFacts; savedAt: string | null } {
  const draft = drafts.find(db, template.id)
  if (draft && template.facts.safeParse(draft.facts).success) return draft
  const latest = versions.findLatest(db, template.id, '')
  if (latest && template.facts.safeParse(latest.facts).success) return { facts: latest.facts, savedAt: latest.savedAt }
  return { facts: editableDocuments[template.id]?.starter(organisation) ?? {}, savedAt: null }
}

/** Where a document of the gallery stands. */
export function galleryStateOf(
  db: ReadableDb,
  template: Template,
  { organisation, today }: Surroundings,
): GalleryState {
  const { facts, savedAt } = presentFacts(db, template, organisation)
  const current = versions.findCurrent(db, template.id, '')
  const latest = versions.findLatest(db, template.id, '')
  const changes = current ? changesSince(current, template, { facts, organisation, today }) : []
  const parsed = template.facts.safeParse(facts)
  const frame = { organisation, madeOn: today, version: 0, nextReviewOn: '' } as const
  return {
    templateId: template.id,
    state: current ? (changes.length > 0 ? 'out-of-date' : 'current') : savedAt === null ? 'none' : 'draft',
    gaps: parsed.success ? template.gaps(parsed.data, frame).length : 0,
    draftSavedAt: drafts.find(db, template.id)?.savedAt ?? null,
    current: current ? summaryOf(current) : null,
    latest: latest ? summaryOf(latest) : null,
    changes,
  }
}
