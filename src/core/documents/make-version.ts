import type { Organisation } from '../organisation/organisation'
import { rulesVersionNow } from '../law/rules'
import { londonDate } from '../time/instant'
import type { CalendarDate } from '../time/calendar-date'
import { composeDocument } from './framed'
import type { DocumentVersion } from './document-version'
import type { OwnParagraph } from './own-paragraph'
import type { Template } from './template'

/** What a new version is made from. `facts` have been parsed by the template’s schema. */
export type VersionInput = {
  readonly id: string
  readonly about: string
  readonly seq: number
  readonly facts: Record<string, unknown>
  readonly organisation: Organisation
  readonly own?: readonly OwnParagraph[]
  /** UTC instant. */
  readonly now: string
}

/** A version as it is saved. A document of the gallery waits as a draft for approval; one of a case counts at once. */
export function makeVersion(
  template: Template,
  { id, about, seq, facts, organisation, own = [], now }: VersionInput,
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
    blocks: [...composeDocument(template, facts, frame, own)],
    own: [...own],
    checked: [],
    rulesVersion: rulesVersionNow(),
  }
}

/** The version once approved: it gets its number, its date, its next review and the ticks of “check before use”, and nothing else changes. */
export function approveVersion(
  template: Template,
  version: DocumentVersion,
  {
    today,
    nextReviewOn,
    checked = [],
  }: { today: CalendarDate; nextReviewOn: CalendarDate; checked?: readonly string[] },
): DocumentVersion {
  const frame = { organisation: version.organisation, madeOn: today, version: version.seq, nextReviewOn }
  const facts = template.facts.parse(version.facts)
  return {
    ...version,
    status: 'current',
    approvedOn: today,
    nextReviewOn,
    checked: [...checked],
    blocks: [...composeDocument(template, facts, frame, version.own)],
  }
}
