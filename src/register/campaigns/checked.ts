import type { Campaign } from '@core/campaigns/campaign'
import { answeredFor } from '@core/campaigns/campaign'
import { settling, type CheckedRow, type JudgedRow } from '@core/campaigns/checked-row'
import type { CampaignDecision } from '@core/campaigns/campaign-decision'
import type { Wish } from '@core/campaigns/judge'
import { summing, type Summed } from '@core/campaigns/tally'
import { isCharity } from '@core/organisation/is-charity'
import { createHash } from 'node:crypto'
import { nextTurn, startSlice } from '../imports/in-slices'
import type { Deps } from '../deps'
import { createAddressBook } from './address-book'
import type { Asks } from './asks'
import { erasureCount } from './audience-query'
import { judgeAudience, type Watch } from './judge-audience'
import { judgeList } from './judge-list'
import { link, linkKnown } from './list-row-repository'

/** A finished check, in memory: what was handed in, row by row, with what became of it. Gone when the register locks. */
export type Checked = {
  readonly campaignId: string
  readonly judged: readonly JudgedRow[]
  readonly rows: readonly CheckedRow[]
  readonly summed: Summed
  readonly listHash: string
  readonly wish: Wish
  readonly checkedAt: string
  /** How the file stood when the check began. */
  readonly version: number
  /** How many erasures there had been. */
  readonly erasures: number
}

/** Rows whose contact is noted in one piece. */
const LINKED_AT_ONCE = 2000

/** Pieces that are saved together, since saving waits for the disk. */
const SAVED_TOGETHER = 4

/** Judges every row with what the register knows now. Null where it was stopped. */
export async function checkAll(
  { register, clock }: Deps,
  asks: Asks,
  {
    campaign,
    numbers,
    decisions,
    watch,
  }: {
    campaign: Campaign
    /** The contacts of the audience; null for a list from elsewhere. */
    numbers: readonly number[] | null
    decisions: () => ReadonlyMap<string, CampaignDecision>
    watch: Watch
  },
): Promise<Checked | null> {
  let version = register.saved()
  const erasures = erasureCount(register.read)
  const wish = wishOf(campaign, asks, clock.today())
  const list = startFingerprint()
  const book = createAddressBook(register.read, asks, wish, watch.isStopped)
  const parts = { asks, book, wish, watch, note: (row: readonly unknown[]) => list.note(row) }
  const { judged, links } =
    numbers === null
      ? await judgeList(register.read, parts, campaign.id)
      : { judged: await judgeAudience(parts, numbers), links: [] }
  if (watch.isStopped()) return null
  for (let at = 0; at < links.length; at += LINKED_AT_ONCE) {
    // What is written here makes no answer old; what others wrote meanwhile does.
    const isFresh = register.saved() === version
    const next = at + LINKED_AT_ONCE
    const waits = next < links.length && (next / LINKED_AT_ONCE) % SAVED_TOGETHER !== 0
    register.change({ action: 'campaigns.check', subject: campaign.id, bulk: true, waits }, (db) =>
      (isFresh ? linkKnown : link)(db, links.slice(at, next)),
    )
    if (isFresh) version = register.saved()
    await nextTurn()
  }
  const settled = await settle({ judged, wish }, decisions())
  return {
    campaignId: campaign.id,
    judged,
    ...settled,
    listHash: list.end(),
    wish,
    checkedAt: clock.now(),
    version,
    erasures,
  }
}

/** Gives the rows their states and adds them up: after a check, and again after decisions. */
export async function settle(
  { judged, wish }: Pick<Checked, 'judged' | 'wish'>,
  decisions: ReadonlyMap<string, CampaignDecision>,
): Promise<Pick<Checked, 'rows' | 'summed'>> {
  const rows = await inTurns(settling(judged, wish.channel, decisions))
  return { rows, summed: await inTurns(summing(rows)) }
}

/** Characters hashed together: each call costs more than what it hashes. */
const HASHED_AT_ONCE = 32_768

/** SHA-256 over one line of JSON for each row. */
function startFingerprint() {
  const hash = createHash('sha256')
  let text = ''
  return {
    note(row: readonly unknown[]): void {
      text += `${JSON.stringify(row)}\n`
      if (text.length < HASHED_AT_ONCE) return
      hash.update(text)
      text = ''
    },
    end: (): string => hash.update(text).digest('hex'),
  }
}

async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const slice = startSlice()
    while (!slice.isOver()) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await nextTurn()
  }
}

function wishOf(campaign: Campaign, asks: Asks, today: string): Wish {
  const { channel, purpose } = campaign
  const assessment = asks.assessmentFor(purpose)
  return {
    channel,
    purpose,
    ...(assessment && { assessment }),
    isCharity: isCharity(asks.organisation()),
    house: asks.house(),
    today: answeredFor(campaign, today),
  }
}
