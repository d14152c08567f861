import { unpackNumbers } from '@core/exports/number-ranges'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import { nextTurn } from '../imports/in-slices'
import * as listRows from './list-row-repository'
import { contactsSaved } from './record-repository'

/** Contacts written about in one piece. */
const AT_ONCE = 200

/** Whoever was in a file that was saved to be sent had a message on that day; an earlier first one stays. Answers how many. */
export async function noteSent(
  read: ReadableDb,
  campaignId: string,
  on: string,
  noteFirstMessages: (numbers: readonly number[], on: string) => number,
): Promise<number> {
  const numbers = new Set<number>()
  for (const packed of contactsSaved(read, campaignId)) for (const one of unpackNumbers(packed)) numbers.add(one)
  const all = [...numbers]
  let noted = 0
  for (let at = 0; at < all.length; at += AT_ONCE) {
    noted += noteFirstMessages(all.slice(at, at + AT_ONCE), on)
    await nextTurn()
  }
  return noted
}

/** Deletes the rows of a list, in pieces, and what was decided about them. */
export async function letListGo({ register }: Deps, campaignId: string): Promise<void> {
  while (listRows.count(register.read, campaignId) > 0) {
    register.change({ action: 'campaigns.letGo', subject: campaignId, bulk: true }, (db) =>
      listRows.removeSome(db, campaignId, AT_ONCE * 5),
    )
    await nextTurn()
  }
}
