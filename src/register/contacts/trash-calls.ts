import { pastSince, trashedUntil, trashItems } from '@core/contacts/trash'
import type { trashCalls as contract } from '@core/contacts/trash-contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { londonDate } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import type { ContactChanges } from './contact-changes'
import type { Holds } from './holds'
import { countTrashed, findPast, findTrashed } from './trash-query'

/** Into the trash, out of it, and what is in it. Erasing for good is the erasure’s. */
export function trashCalls({ register, clock }: Deps, { set }: ContactChanges, holds: Holds) {
  return {
    trash({ id }) {
      const why = holds.wordsOf(id)
      if (why !== '') throw new AppError('not-allowed', { reason: why })
      return set('contacts.trash', id, { stage: 'trashed', trashedAt: clock.now() })
    },
    takeFromTrash({ id }) {
      return set('contacts.takeFromTrash', id, { stage: 'kept', trashedAt: '' })
    },
    trashed(page) {
      const rows = findTrashed(register.read, page).map(({ trashedAt, ...row }) => ({
        ...row,
        trashedOn: londonDate(trashedAt),
        untilOn: trashedUntil(trashedAt),
      }))
      return { rows, total: countTrashed(register.read) }
    },
    /** For Today. */
    trashDue: (): DueItem[] => trashItems(findPast(register.read, pastSince(clock.today()))),
  } satisfies Handlers<typeof contract> & Record<string, unknown>
}
