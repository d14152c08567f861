import type { CampaignDecision } from '@core/campaigns/campaign-decision'
import type { CheckedRow } from '@core/campaigns/checked-row'
import type { Reason } from '@core/campaigns/reason'
import { stateOf } from '@core/campaigns/row-state'
import type { Deps } from '../deps'
import { nextTurn } from '../imports/in-slices'
import * as decisions from './decision-repository'

/** Decisions written in one piece. */
const AT_ONCE = 200

type Wanted = {
  readonly campaignId: string
  readonly rows: readonly CheckedRow[]
  readonly keys: readonly string[]
  /** All that wait with this reason; left out: only the rows that are named. */
  readonly why?: Reason | undefined
  readonly made: Omit<CampaignDecision, 'because'>
}

/** Writes the decision for each row, with the sentence it is about. A row that no rule leaves to a person is passed over. */
export async function decideRows({ register }: Deps, { campaignId, rows, keys, why, made }: Wanted): Promise<number> {
  const named = new Set(keys)
  const chosen = rows.flatMap(({ entry, answer, state, reason }) => {
    if (!answer || stateOf(answer) !== 'decide' || state === 'repeat') return []
    const isMeant = named.has(entry.key) || (why !== undefined && state === 'decide' && reason === why)
    return isMeant ? [{ key: entry.key, because: answer.say }] : []
  })
  for (let at = 0; at < chosen.length; at += AT_ONCE) {
    register.change({ action: 'campaigns.decide', subject: campaignId, recorded: true }, (db) => {
      for (const { key, because } of chosen.slice(at, at + AT_ONCE))
        decisions.save(db, campaignId, key, { ...made, because })
    })
    await nextTurn()
  }
  return chosen.length
}
