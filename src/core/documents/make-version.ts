import type { Organisation } from '../organisation/organisation'
import { londonDate } from '../time/instant'
import type { CalendarDate } from '../time/calendar-date'
import { composeDocument } from './framed'
import type { DocumentVersion } from './document-version'
import type { Template } from './template'

/** What a new version is made from. `facts` have been parsed by the template’s schema. */
export type VersionInput = {
  readonly id: string
  readonly about: string
  readonly seq: number
  readonly facts: Record<string, unknown>
  readonly organisation: Organisation
  /** UTC instant. */
  readonly now: string
}

/** A version as it is saved. A document of the gallery waits as a draft for approval; one of a case counts at once. */
export function makeVersion(
  template: Template,
  { id, about, seq, facts, organisation, now }: VersionInput,
): DocumentVersion {
  const frame = { organisation, madeOn: londonDate(now), version: 0, nextReviewOn: '' } as const
  return {
    id,
    templateId: template.id,
    about,
    seq,
    status: template.place === 'gallery' ? 'draft' : 'current',
    title: template.title,
    templateVersion: template.version,
    savedAt: now,
    approvedOn: '',
    nextReviewOn: '',
    facts,
    organisation,
    blocks: [...composeDocument(template, facts, frame)],
  }
}

/** The version once approved: it gets its number, its date and its next review, and nothing else changes. */
export function approveVersion(
  template: Template,
  version: DocumentVersion,
  { today, nextReviewOn }: { today: CalendarDate; nextReviewOn: CalendarDate },
): DocumentVersion {
  const frame = { organisation: version.organisation, madeOn: today, version: version.seq, nextReviewOn }
  const facts = template.facts.parse(version.facts)
  return {
    ...version,
    status: 'current',
    approvedOn: today,
    nextReviewOn,
    blocks: [...composeDocument(template, facts, frame)],
  }
}
