import { changesSince } from '@core/documents/changes-since'
import type { FactChange } from '@core/documents/document-state'
import type { GalleryState } from '@core/documents/contract'
import { summaryOf, type DocumentFacts, type DocumentVersion } from '@core/documents/document-version'
import { composeDocument } from '@core/documents/framed'
import { ownParagraphGaps, type OwnParagraph } from '@core/documents/own-paragraph'
import type { Frame, Template } from '@core/documents/template'
import type { HouseOptions } from '@core/flows/house-options'
import type { Organisation } from '@core/organisation/organisation'
import type { ReadableDb } from '../file/db'
import { proposedFacts, refreshedFacts, savedFacts } from './answered-elsewhere'
import * as drafts from './draft-repository'
import { findOf as ownParagraphsOf } from './own-paragraph-repository'
import * as versions from './version-repository'

/** What documents are made from besides their own drafts, by template id: the lists and answers of other features. */
export type DocumentSources = Readonly<Record<string, () => unknown>>

/** What stands round every document, and what is true now elsewhere. */
export type Surroundings = {
  readonly organisation: Organisation
  readonly today: string
  readonly sources: DocumentSources
  /** The organisation’s own stricter rules. */
  readonly house: HouseOptions
  /** What other records say and this document does not. */
  readonly lacks: (templateId: string) => readonly FactChange[]
}

/** The answers of a document as they stand: the draft, else those of its latest version, else the first proposal. */
export function presentFacts(
  db: ReadableDb,
  template: Template,
  around: Pick<Surroundings, 'organisation' | 'sources' | 'house'>,
): { facts: DocumentFacts; savedAt: string | null } {
  const source = around.sources[template.id]
  if (source) return { facts: asFacts(source()), savedAt: null }
  const saved = savedFacts(db, template)
  if (!saved) return { facts: proposedFacts(db, template, around), savedAt: null }
  return { facts: refreshedFacts(db, template, saved.facts, around), savedAt: saved.savedAt }
}

/** A document as it stands: its answers, its own paragraphs, and the version people can read. */
export type Present = {
  readonly template: Template
  readonly facts: DocumentFacts
  /** False while answers are missing that the template cannot do without. */
  readonly fits: boolean
  readonly own: readonly OwnParagraph[]
  readonly current: DocumentVersion | undefined
  readonly state: GalleryState
}

/** Where a document of the gallery stands. */
export function presentOf(db: ReadableDb, template: Template, around: Surroundings): Present {
  const { organisation, today } = around
  const { facts, savedAt } = presentFacts(db, template, around)
  const own = ownParagraphsOf(db, template.id).map(({ id, after, words }) => ({ id, after, words }))
  const current = versions.findCurrent(db, template.id, '')
  const latest = versions.findLatestSummary(db, template.id, '') ?? null
  const fits = template.facts.safeParse(facts).success
  const changes = current
    ? [...changesSince(current, template, { facts, organisation, today, own }), ...around.lacks(template.id)]
    : []
  const begun = savedAt !== null || latest?.status === 'draft' || own.length > 0
  const state: GalleryState = {
    templateId: template.id,
    state: current ? (changes.length > 0 ? 'out-of-date' : 'current') : begun ? 'draft' : 'none',
    gaps: fits ? gapsOf({ template, facts, own }, draftFrame(around)).length : 0,
    draftSavedAt: drafts.find(db, template.id)?.savedAt ?? null,
    current: current ? summaryOf(current) : null,
    latest,
    changes: changes.slice(0, 500),
    isReady: template.isReady === true,
  }
  return { template, facts, fits, own, current, state }
}

/** Where a document stands, for a list: nothing is asked of other features for one that nobody approved yet. */
export function stateOf(db: ReadableDb, template: Template, around: Surroundings): GalleryState {
  if (!around.sources[template.id] || versions.hasCurrent(db, template.id, ''))
    return presentOf(db, template, around).state
  const latest = versions.findLatestSummary(db, template.id, '') ?? null
  const begun = latest?.status === 'draft' || ownParagraphsOf(db, template.id).length > 0
  return {
    templateId: template.id,
    state: begun ? 'draft' : 'none',
    gaps: 0,
    draftSavedAt: null,
    current: null,
    latest,
    changes: [],
    isReady: true,
  }
}

/** What is missing from a document, or may not stand in it. */
export function gapsOf({ template, facts, own }: Pick<Present, 'template' | 'facts' | 'own'>, frame: Frame) {
  return [...template.gaps(template.facts.parse(facts), frame), ...ownParagraphGaps(own)]
}

/** The words of a document in a frame. */
export function blocksOf({ template, facts, own }: Pick<Present, 'template' | 'facts' | 'own'>, frame: Frame) {
  return [...composeDocument(template, template.facts.parse(facts), frame, own)]
}

/** The frame of a document nobody approved yet. */
export function draftFrame({ organisation, today }: Pick<Surroundings, 'organisation' | 'today'>): Frame {
  return { organisation, madeOn: today, version: 0, nextReviewOn: '' }
}

function asFacts(value: unknown): DocumentFacts {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
