import type { Campaign } from '@core/campaigns/campaign'
import type { CampaignRecord, RecordKind } from '@core/campaigns/campaign-record'
import { houseOptionKeys, type HouseOptions } from '@core/flows/house-options'
import { rulesVersionNow } from '@core/law/rules'
import type { Checked } from './checked'

/** What goes into the evidence besides what the check found; `madeAt` is an instant in UTC. */
type Around = {
  readonly id: string
  readonly kind: RecordKind
  readonly madeAt: string
  readonly campaign: Campaign
  readonly house: HouseOptions
}

/** The evidence of what a check found, or of a file that left, with the version of the rules in force (`acc.record`). */
export function evidenceOf(found: Checked, around: Around, file: Partial<CampaignRecord> = {}): CampaignRecord {
  const { campaign, house, ...made } = around
  return {
    ...made,
    campaignId: found.campaignId,
    author: campaign.author,
    listHash: found.listHash,
    fileHash: '',
    fileRows: 0,
    tally: { ...found.summed.tally },
    reasons: found.summed.groups.map(({ reason, count }) => ({ reason, count })),
    decisions: decisionsIn(found),
    keptBack: 0,
    rulesVersion: rulesVersionNow(),
    answeredFor: found.wish.today,
    house: houseOptionKeys.filter((key) => house[key] === true),
    reviewed: campaign.review !== null,
    ...file,
  }
}

/** What people decided about rows, each decision once with how many rows it was for. */
function decisionsIn({ rows }: Checked): CampaignRecord['decisions'] {
  const made = new Map<string, CampaignRecord['decisions'][number]>()
  for (const { decision } of rows) {
    if (!decision) continue
    const { who, reason, send } = decision
    const key = `${who} ${reason} ${send}`
    made.set(key, { who, reason, send, count: (made.get(key)?.count ?? 0) + 1 })
  }
  return [...made.values()]
}
