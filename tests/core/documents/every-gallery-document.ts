import type { Block } from '@core/documents/block'
import { editableDocuments } from '@core/documents/editable'
import { composeDocument } from '@core/documents/framed'
import { versionedTemplates } from '@core/documents/kept-in-versions'
import { cookies as questions } from '@core/flows/trees/cookies'
import { noticeFactsOf } from '@core/cookies/notice-facts'
import type { ProcessingRecord } from '@core/processing/record'
import { starterSets } from '@core/processing/starter/index'
import { starterRows } from '@core/retention/starter-rows'
import { testedAs } from '../cookies/technologies'
import { larkfield, larkfieldFacts, larkfieldFrame } from './larkfield'

/** A document as it leaves: its id, its title and its words. */
export type GalleryDocument = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }

const site = { changePlace: '“Cookie settings” at the foot', setsNothing: false }
const tested = [testedAs('CK7.paragraph-3', {}), testedAs('CK7.paragraph-5', {}), testedAs('CK8', { party: 'third' })]

/** What documents are made from that have no answers of their own. */
const lists: Readonly<Record<string, unknown>> = {
  'privacy-policy': larkfieldFacts(),
  'cookie-notice': noticeFactsOf(tested, site, questions.version),
  'retention-schedule': { rows: starterRows('coaching') },
  ropa: { record: recordAsProposed(), rows: starterRows('coaching') },
}

/** The record of processing as a coaching firm begins it. */
function recordAsProposed(): ProcessingRecord {
  let made = 0
  const id = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
  const { groups, recipients } = starterSets.coaching
  const seen = recipients.map((one) => ({ id: id(), confirmed: null, ...one }))
  const begun = groups.map(({ key, facts, purposes }) => {
    const seenBy = facts.recipients.flatMap((name) => seen.filter((one) => one.key === name).map((one) => one.id))
    const group = { id: id(), key, confirmed: [], facts: { ...facts, recipients: seenBy, places: ['E-mail'] } }
    return { group, purposes: purposes.map((use) => ({ ...use, id: id(), groupId: group.id, confirmed: [] })) }
  })
  return {
    startedAt: '2026-11-24T10:42:00.000Z',
    groups: begun.map(({ group }) => group),
    purposes: begun.flatMap(({ purposes }) => purposes),
    recipients: seen,
    security: null,
    duty: null,
  }
}

const calls = editableDocuments['call-recording-policy']?.starter(larkfield, { policy: larkfieldFacts(), house: {} })

/** Every document of the gallery that can be made from what an invented coaching firm knows. */
export function everyGalleryDocument(): readonly GalleryDocument[] {
  const elsewhere = { policy: larkfieldFacts(), house: {} }
  return versionedTemplates().flatMap((template) => {
    const given =
      lists[template.id] ??
      (template.id.startsWith('recording-') ? calls : undefined) ??
      editableDocuments[template.id]?.starter(larkfield, elsewhere) ??
      {}
    const facts = template.facts.safeParse(given)
    if (!facts.success) throw new Error(`${template.id} has no facts to be made from here`)
    const { id, title } = template
    return [{ id, title, blocks: composeDocument(template, facts.data, larkfieldFrame) }]
  })
}
