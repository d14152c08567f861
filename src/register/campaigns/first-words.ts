import type { Campaign } from '@core/campaigns/campaign'
import type { CheckedRow } from '@core/campaigns/checked-row'
import { firstMessageWords } from '@core/campaigns/footer'
import type { Organisation } from '@core/organisation/organisation'
import type { ReadableDb } from '../file/db'
import { findFirstFacts } from './audience-query'

/** What a first message must say to one person (`object.inform`, `notice.14`), and their number where the register knows them. */
type FirstWords = { readonly words: string; readonly number: number | undefined }

/** The same for some rows of a campaign, asked once for all of them. */
export function firstWordsOf(
  read: ReadableDb,
  { channel, optOut }: Pick<Campaign, 'channel' | 'optOut'>,
  organisation: Organisation,
  rows: readonly CheckedRow[],
): FirstWords[] {
  const idOf = ({ entry, ownerId }: CheckedRow) => entry.contactId || ownerId
  const facts = findFirstFacts(read, [...new Set(rows.flatMap((row) => idOf(row) || []))])
  return rows.map((row) => {
    const known = facts.get(idOf(row))
    const words = firstMessageWords(channel, organisation, optOut, {
      isFirst: known ? known.isFirst === 1 : true,
      noticeOpen: known ? known.noticeOpen === 1 : true,
      source: known?.source ?? '',
    })
    return { words, number: known?.number }
  })
}
