import type { Contact } from '@core/contacts/contact'
import { changedContactFields } from '@core/contacts/open-contact'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { mostPairs, type mergingContract } from '@core/merging/contract'
import { notesFit } from '@core/merging/join-notes'
import { differingFields, mergeContacts, twinPoints } from '@core/merging/merge-contacts'
import { mergeEvents, rememberEntry } from '@core/merging/merged-entry'
import { strictestLines } from '@core/merging/strictest-lines'
import { findSummaries } from '../contacts/find-summaries'
import { joinEntries } from '../contacts/join-entries'
import type { Deps } from '../deps'
import * as merges from './contact-merge-repository'
import * as pairs from './contact-pair-repository'
import { findPairs } from './find-pairs'
import type { Repoint } from './repoint'

/** What joining two entries asks of the rest of the register. */
export type MergingParts = {
  readonly contacts: { readonly get: (input: { id: string }) => Contact }
  /** Every feature that holds something about a contact, each called once for each joining. */
  readonly repoint: readonly Repoint[]
  /** What stands against marketing, as sentences. */
  readonly stopsOf?: (contactId: string) => readonly string[]
  /** What there is of an entry besides itself, as counted words: “2 requests”. */
  readonly holdings?: (contactId: string) => readonly string[]
  /** Lines of the trail about an entry that is gone, for the story of the one that stays. */
  readonly trailOf?: (contactId: string) => readonly TimelineItem[]
}

/** Finding entries that may be one person, and making one of two. */
export function createMergingService({ register, clock, newId }: Deps, parts: MergingParts) {
  const { contacts, repoint, stopsOf = () => [], holdings = () => [], trailOf = () => [] } = parts

  const bothOf = ({ keepId, goneId }: { keepId: string; goneId: string }) => {
    if (keepId === goneId) throw refusal('Choose two different entries.')
    const keep = contacts.get({ id: keepId })
    const gone = contacts.get({ id: goneId })
    if (keep.stage !== 'kept' || gone.stage !== 'kept') throw new AppError('not-found')
    if (keep.kind !== gone.kind) throw refusal('One is a person and the other an organisation: these are never joined.')
    return { keep, gone }
  }

  return {
    async duplicates() {
      const found = await findPairs(register.read, nextTurn)
      const shown = found.slice(0, mostPairs)
      const rows = findSummaries(
        register.read,
        shown.flatMap(({ one, other }) => [one, other]),
      )
      return {
        pairs: shown.flatMap(({ one, other, why }) => {
          const [first, second] = [rows.get(one), rows.get(other)]
          return first && second ? [{ one: first, other: second, why }] : []
        }),
        more: found.length > shown.length,
      }
    },
    preview(input) {
      const { keep, gone } = bothOf(input)
      const standing = (id: string, of: 'keep' | 'gone') => stopsOf(id).map((say) => ({ say, of }))
      return {
        keep,
        gone,
        differ: differingFields(keep, gone),
        strictest: strictestLines(keep, gone),
        stops: [...standing(keep.id, 'keep'), ...standing(gone.id, 'gone')],
        moves: [...holdings(gone.id)],
      }
    },
    merge({ take, ...input }): Contact {
      const { keep, gone } = bothOf(input)
      if (!notesFit(keep.notes, gone.notes))
        throw refusal('The notes of both are too long for one entry. Shorten one of them first.')
      const after = mergeContacts(keep, gone, take, clock.now())
      const fields = changedContactFields(keep, after)
      return register.change({ action: 'merging.merge', subject: keep.id, fields }, (db) => {
        const twins = twinPoints(keep.points, gone.points)
        for (const move of repoint) move(db, gone.id, keep.id, twins)
        merges.repoint(db, gone.id, keep.id)
        joinEntries(db, keep, gone, after)
        merges.insert(db, rememberEntry(gone, { id: newId(), keptId: keep.id, now: clock.now() }))
        // The lists and everything else that shows the contact follow.
        register.note({ action: 'contacts.merged', subject: gone.id })
        return after
      })
    },
    keepApart({ keepId, goneId }) {
      bothOf({ keepId, goneId })
      return register.change({ action: 'merging.keepApart', subject: keepId }, (db) => {
        pairs.insert(db, { id: newId(), one: keepId, other: goneId, saidAt: clock.now() })
        return {}
      })
    },
    /** For the story of a contact: what was joined to it, and the stories of those entries. */
    timeline(contactId: string): TimelineItem[] {
      return merges
        .findByKept(register.read, contactId)
        .flatMap((merged) => [...mergeEvents(merged), ...trailOf(merged.goneId)])
    },
  } satisfies Handlers<typeof mergingContract> & Record<string, unknown>
}

function refusal(reason: string): AppError {
  return new AppError('not-allowed', { reason })
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
