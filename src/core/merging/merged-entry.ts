import { z } from 'zod'
import type { Contact } from '../contacts/contact'
import { ownEvents } from '../contacts/own-events'
import { recordHref } from '../contacts/record-href'
import { searchText } from '../contacts/search-text'
import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'

const facts = z.object({
  displayName: z.string(),
  source: z.string(),
  obtainedOn: z.string(),
  firstMessageOn: z.string(),
  firstDisclosedOn: z.string(),
  noticeGivenOn: z.string(),
  createdAt: z.string(),
  /** What the search knew it by: so that an erasure can look for it in the index. */
  words: z.string(),
})

/** What is kept of an entry that was joined to another: what its own story began with. */
export const mergedEntry = z.object({
  id: z.uuid(),
  keptId: z.uuid(),
  goneId: z.uuid(),
  facts,
  mergedAt: z.iso.datetime(),
})
export type MergedEntry = z.output<typeof mergedEntry>

/** The entry that goes, as its story remembers it. */
export function rememberEntry(gone: Contact, by: { id: string; keptId: string; now: string }): MergedEntry {
  return {
    id: by.id,
    keptId: by.keptId,
    goneId: gone.id,
    facts: facts.parse({ ...gone, words: wordsOf(gone) }),
    mergedAt: by.now,
  }
}

/** Every text of an entry that an index could hold. */
function wordsOf(gone: Contact): string {
  const points = gone.points.flatMap(({ value, label, postcode }) => [value, label, postcode])
  const { notes, jobTitle, source, legalEvidence, legalNumber, noticeNotNeeded } = gone
  return [searchText(gone), notes, jobTitle, source, legalEvidence, legalNumber, noticeNotNeeded, ...points].join(' ')
}

/** The line of the joining, and how the other entry came into the register. */
export function mergeEvents({ facts: entry, mergedAt, keptId, goneId }: MergedEntry): TimelineItem[] {
  const came = ownEvents({ ...entry, id: goneId, importId: null }).map((item) => ({
    ...item,
    title: `${item.title} (the entry that was joined)`,
  }))
  return [
    {
      on: londonDate(mergedAt),
      at: mergedAt,
      title: 'Joined with another entry',
      detail: entry.displayName,
      href: recordHref(keptId),
    },
    ...came,
  ]
}
