import type { Campaign } from '@core/campaigns/campaign'
import type { CampaignRecord, RecordKind } from '@core/campaigns/campaign-record'
import type { CampaignResult, campaignsContract } from '@core/campaigns/contract'
import { countOf, totalOf } from '@core/campaigns/tally'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { campaignEvent } from '@core/campaigns/campaign-event'
import type { TimelineItem } from '@core/contacts/timeline'
import { holdsNumber } from '@core/exports/number-ranges'
import { rulesVersionNow } from '@core/law/rules'
import type { Deps } from '../deps'
import type { Asks } from './asks'
import { erasureCount, numberOf } from './audience-query'
import * as campaigns from './campaign-repository'
import { settle, type Checked } from './checked'
import { createChecking, type Audience } from './checking'
import { decideRows } from './decide-rows'
import * as decisions from './decision-repository'
import { letListGo, noteSent } from './after-sending'
import { evidenceOf } from './evidence'
import { createMaking } from './making'
import { numbersToScreen } from './numbers-to-screen'
import * as records from './record-repository'
import { shownRows } from './shown-rows'

type Serves = Handlers<typeof campaignsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

type Others = Audience & {
  readonly asks: Asks
  /** Inside no change: writes in pieces of its own. */
  readonly noteFirstMessages: (numbers: readonly number[], on: string) => number
}

const mostRecords = 100

/** Checking whom a campaign may go to. One check at a time; what came of it is held in memory until the register locks. */
export function createCampaignsService(deps: Deps, { asks, numbersOf, views, noteFirstMessages }: Others) {
  const { register, clock, newId } = deps
  const { read } = register
  const checking = createChecking(deps, asks, { numbersOf, views })
  const { load } = checking
  let checked: Checked | undefined

  /** Whoever was erased since is in no answer that is still held in memory. */
  const forgetErased = () => {
    if (checked && checked.erasures !== erasureCount(read)) checked = undefined
  }
  const resultOf = (id: string): Checked => {
    forgetErased()
    if (checked?.campaignId !== id) throw new AppError('not-found', { reason: 'Check the list again first.' })
    return checked
  }
  const write = (action: string, to: Campaign, fields: readonly string[], final = false) =>
    register.change({ action: `campaigns.${action}`, subject: to.id, fields, final }, (db) => {
      campaigns.update(db, to)
      return to
    })

  const check = async (id: string): Promise<Checked> => (checked = await checking.check(id))
  const recordOf = (found: Checked, kind: RecordKind, file?: Partial<CampaignRecord>): CampaignRecord => {
    const campaign = load(found.campaignId)
    return evidenceOf(found, { id: newId(), kind, madeAt: clock.now(), campaign, house: asks.house() }, file)
  }

  /** Our own line in the record is no change that makes the answers old. */
  function writeRecord(found: Checked, made: CampaignRecord, contacts: Uint8Array = new Uint8Array()): void {
    const isFresh = register.saved() === found.version
    register.change(
      {
        action: made.kind === 'checked' ? 'campaigns.check' : `campaigns.save-${made.kind}`,
        subject: made.campaignId,
        final: true,
      },
      (db) => records.insert(db, made, contacts),
    )
    if (isFresh && checked) checked = { ...checked, version: register.saved() }
  }

  function shown(found: Checked): CampaignResult {
    const { summed, checkedAt, listHash, wish, version } = found
    return {
      tally: { ...summed.tally },
      total: summed.total,
      groups: summed.groups.map((group) => ({ ...group })),
      duties: summed.duties.map((duty) => ({ ...duty })),
      checkedAt,
      answeredFor: wish.today,
      listHash,
      isOld: register.saved() !== version,
    }
  }

  return {
    list(page: Input<'list'>) {
      const { rows, total } = campaigns.findPage(read, page)
      const newest = records.findNewest(
        read,
        rows.map(({ id }) => id),
      )
      return {
        rows: rows.map(({ id, name, channel, purpose, goesOn, sentOn }) => {
          const tally = newest.get(id)?.tally
          const counts = { go: tally ? countOf(tally, 'go') : null, total: tally ? totalOf(tally) : null }
          return { id, name, channel, purpose, goesOn, sentOn, ...counts }
        }),
        total,
      }
    },
    get: ({ id }: Input<'get'>) => load(id),
    ...createMaking(deps),
    change: ({ id, ...facts }: Input<'change'>) => write('change', { ...load(id), ...facts }, Object.keys(facts)),
    async check({ id }: Input<'check'>) {
      const found = await check(id)
      const [last] = records.findByCampaign(read, id, 1)
      const made = recordOf(found, 'checked')
      const isSame = last?.listHash === made.listHash && JSON.stringify(last.tally) === JSON.stringify(made.tally)
      if (!isSame || last.rulesVersion !== rulesVersionNow()) writeRecord(found, made)
      return shown(checked ?? found)
    },
    result({ id }: Input<'result'>) {
      forgetErased()
      return checked?.campaignId === id ? shown(checked) : null
    },
    progress: ({ id }: Input<'progress'>) => checking.progress(id),
    cancel({ id }: Input<'cancel'>) {
      checking.cancel(id)
      return {}
    },
    rows: ({ id, ...filter }: Input<'rows'>) => shownRows(resultOf(id).rows, filter),
    async decide({ id, keys, why, ...facts }: Input<'decide'>) {
      const before = resultOf(id)
      const made = { ...facts, decidedAt: clock.now() }
      const isFresh = register.saved() === before.version
      const count = await decideRows(deps, { campaignId: id, rows: before.rows, keys, why, made })
      const settled = await settle(before, decisions.findAll(read, id))
      checked = { ...before, ...settled, version: isFresh ? register.saved() : before.version }
      return { count, result: shown(checked) }
    },
    review: ({ id, ...review }: Input<'review'>) => {
      if (review.reviewedOn > clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'reviewedOn', message: 'That day is in the future.' }] })
      return write('review', { ...load(id), review }, ['review'])
    },
    records: ({ id }: Input<'records'>) => records.findByCampaign(read, id, mostRecords),
    async sent({ id, on, who }: Input<'sent'>) {
      const campaign = load(id)
      if (on > clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'That day is in the future.' }] })
      const noted = await noteSent(read, id, on, noteFirstMessages)
      return { campaign: write('sent', { ...campaign, sentOn: on, sentBy: who }, ['sentOn', 'sentBy']), noted }
    },
    async letGo({ id }: Input<'letGo'>) {
      const campaign = load(id)
      await letListGo(deps, id)
      if (checked?.campaignId === id) checked = undefined
      return write('letGo', { ...campaign, letGoOn: clock.today(), listRows: 0 }, ['letGoOn'], true)
    },
    async remove({ id }: Input<'remove'>) {
      load(id)
      await letListGo(deps, id)
      if (checked?.campaignId === id) checked = undefined
      return register.change({ action: 'campaigns.remove', subject: id, final: true }, (db) => {
        campaigns.remove(db, id)
        return {}
      })
    },
    /** The numbers that have to be screened before anybody rings; checked first where nothing is held in memory. */
    async numbersToScreen(id: string): Promise<string[]> {
      forgetErased()
      const found = checked?.campaignId === id ? checked : await check(id)
      return numbersToScreen(found.rows)
    },
    /** For the page of a contact: every file to be sent that it was in. */
    timeline(contactId: string): TimelineItem[] {
      const known = numberOf(read, contactId)
      if (!known) return []
      return records
        .findLeftSince(read, known.created_at)
        .filter(({ contacts }) => holdsNumber(contacts, known.number))
        .map(campaignEvent)
    },
    /** For the file that leaves. */
    leaving: () => ({
      load,
      check,
      current: () => checked,
      isFresh: (found: Checked) => register.saved() === found.version,
      record: (found: Checked, kind: RecordKind, file: Partial<CampaignRecord>, contacts: Uint8Array) =>
        writeRecord(found, recordOf(found, kind, file), contacts),
    }),
  } satisfies Serves & Record<string, unknown>
}
