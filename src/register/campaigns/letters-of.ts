import type { Campaign } from '@core/campaigns/campaign'
import { AppError } from '@core/contract/errors'
import { packNumbers } from '@core/exports/number-ranges'
import { newOrganisation } from '@core/organisation/new-organisation'
import { createHash } from 'node:crypto'
import type { Deps } from '../deps'
import { nextTurn } from '../imports/in-slices'
import type { Asks } from './asks'
import type { createCampaignsService } from './campaigns-service'
import { checkedAnew, goes } from './checked-anew'
import { firstWordsOf } from './first-words'
import { postalAddresses } from './postal-address'

/** People asked about in one go. */
const AT_ONCE = 500

/** Whoever may get a campaign by post, for letters to each of them. */
export type CampaignLetters = {
  readonly campaign: Campaign
  /** The day the answers are for, which is the day on the letters. */
  readonly on: string
  readonly people: readonly { readonly name: string; readonly address: string; readonly ownWords: string }[]
  readonly keptBack: number
  readonly isOld: () => boolean
  /** The letters have left: the evidence is written down. `list`: which letter is whose, for its fingerprint. */
  readonly left: (list: string) => void
}

type Others = {
  readonly asks: Pick<Asks, 'organisation'>
  readonly campaigns: Pick<ReturnType<typeof createCampaignsService>, 'leaving'>
}

/** The letters of a campaign by post. Every row is checked anew first, like for a file of them (`suppress.check`). */
export function createLettersOf({ register }: Pick<Deps, 'register'>, { asks, campaigns }: Others) {
  const leaving = campaigns.leaving()
  return async (campaignId: string): Promise<CampaignLetters> => {
    const campaign = leaving.load(campaignId)
    if (campaign.channel !== 'post')
      throw new AppError('not-allowed', { reason: 'Letters are written for a campaign that goes by post.' })
    const { found, keptBack } = await checkedAnew(leaving, campaignId)
    const rows = found.rows.filter(goes)
    const people: CampaignLetters['people'][number][] = []
    const contacts = new Set<number>()
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE)
      const first = firstWordsOf(register.read, campaign, asks.organisation() ?? newOrganisation(), some)
      const addresses = postalAddresses(register.read, some)
      for (const [nth, { entry }] of some.entries()) {
        const { words = '', number } = first[nth] ?? {}
        people.push({ name: entry.displayName, address: addresses[nth] ?? '', ownWords: words })
        if (number !== undefined) contacts.add(number)
      }
      await nextTurn()
    }
    return {
      campaign,
      on: found.wish.today,
      people,
      keptBack,
      isOld: () => !leaving.isFresh(found),
      left(list) {
        const fileHash = createHash('sha256').update(list).digest('hex')
        leaving.record(found, 'go', { fileHash, fileRows: people.length, keptBack }, packNumbers(contacts))
      },
    }
  }
}
