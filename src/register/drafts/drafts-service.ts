import type { Handlers } from '@core/contract/contract'
import type { draftsContract } from '@core/drafts/contract'
import { MOST_DRAFTS, type DraftKey, type UnsavedDraft } from '@core/drafts/draft'
import { DRAFT_DAYS } from '@core/drafts/draft-days'
import { quietDrafts } from '@core/drafts/quiet-drafts'
import { addHours } from '@core/time/instant'
import type { Deps } from '../deps'
import * as drafts from './draft-repository'
import * as leftPage from './left-page-repository'

/** What was being written, kept until it is saved or thrown away. It is aside of the record: no undo, few audit lines. */
export function createDraftsService({ register, clock, newId }: Deps) {
  const all = () => drafts.findAll(register.read, MOST_DRAFTS)

  function keep({ drafts: moved, gone }: { drafts: readonly UnsavedDraft[]; gone: readonly DraftKey[] }): void {
    for (const draft of moved) {
      if (drafts.isKept(register.read, draft)) continue
      register.change({ action: 'drafts.keep', subject: draft.recordId ?? draft.form, aside: true }, (db) =>
        drafts.save(db, newId(), { ...draft, savedAt: clock.now() }),
      )
    }
    const there = new Set(gone.length === 0 ? [] : all().map(nameOf))
    for (const key of gone.filter((one) => there.has(nameOf(one))))
      register.change({ action: 'drafts.remove', subject: key.form, aside: true }, (db) => drafts.remove(db, key))
  }

  function removeStale(): void {
    const before = addHours(clock.now(), -24 * DRAFT_DAYS).slice(0, 19) // to compare with moments of any precision
    if (!drafts.hasStale(register.read, before, MOST_DRAFTS)) return
    register.change({ action: 'drafts.clear', subject: '', aside: true }, (db) =>
      drafts.removeStale(db, before, MOST_DRAFTS),
    )
  }

  return {
    list: () => ({ drafts: all(), leftAt: leftPage.find(register.read) }),
    keep(moved) {
      keep(moved)
      return {}
    },
    putAway({ address, ...moved }) {
      keep(moved)
      removeStale()
      if (address !== leftPage.find(register.read))
        register.change({ action: 'drafts.putAway', subject: '', aside: true }, (db) =>
          leftPage.save(db, address, clock.now()),
        )
      return {}
    },
    /** For “Worth doing soon”: what was begun and never saved. */
    quiet: () => quietDrafts(all()),
  } satisfies Handlers<typeof draftsContract> & Record<string, unknown>
}

function nameOf({ form, part }: DraftKey): string {
  return `${form} ${part}`
}
