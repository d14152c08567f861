import type { Campaign } from '@core/campaigns/campaign'
import type { ContactChoice } from '@core/contacts/contact-filter'
import type { Selection } from '@core/contacts/selection'
import { AppError } from '@core/contract/errors'
import type { SavedView } from '@core/views/contract'
import type { Deps } from '../deps'
import type { Asks } from './asks'
import * as campaigns from './campaign-repository'
import { checkAll, type Checked } from './checked'
import * as decisions from './decision-repository'
import * as listRows from './list-row-repository'

type Work = {
  readonly id: string
  state: 'running' | 'done' | 'cancelled' | 'failed'
  done: number
  total: number
  stopped: boolean
}

/** What checking asks of the other features. */
export type Audience = {
  readonly numbersOf: (chosen: Selection) => readonly number[]
  readonly views: () => readonly SavedView[]
}

/** Checks one campaign at a time, and tells how far it is. */
export function createChecking(deps: Deps, asks: Asks, { numbersOf, views }: Audience) {
  const { read } = deps.register
  let work: Work | undefined

  /** A campaign by its id; throws `not-found`. */
  const load = (id: string): Campaign => {
    const found = campaigns.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  /** Whom the campaign means today, by number; null for a list from elsewhere. */
  function audienceOf({ audience }: Campaign): readonly number[] | null {
    if (audience.kind === 'list') return null
    const choice: Omit<ContactChoice, 'search'> | undefined =
      audience.kind === 'everybody' ? audience.choice : views().find(({ id }) => id === audience.viewId)?.choice
    if (!choice)
      throw new AppError('not-allowed', {
        reason: `The view “${audience.kind === 'view' ? audience.name : ''}” is gone.`,
      })
    return numbersOf({ all: { ...choice, search: '' }, except: [] })
  }

  /** Checks every row anew. Throws `not-allowed` while another check runs, and `conflict` where this one was cancelled. */
  async function check(id: string): Promise<Checked> {
    if (work?.state === 'running')
      throw new AppError('not-allowed', { reason: 'Another campaign is being checked. Wait until it is done.' })
    const campaign = load(id)
    if (campaign.letGoOn !== '')
      throw new AppError('not-allowed', { reason: 'The list was let go. What came of it is in the record.' })
    const now: Work = { id, state: 'running', done: 0, total: 0, stopped: false }
    work = now
    try {
      const numbers = audienceOf(campaign)
      now.total = numbers?.length ?? listRows.count(read, id)
      const watch = { isStopped: () => now.stopped, done: (rows: number) => void (now.done = rows) }
      const found = await checkAll(deps, asks, {
        campaign,
        numbers,
        decisions: () => decisions.findAll(read, id),
        watch,
      })
      if (!found) {
        now.state = 'cancelled'
        throw new AppError('conflict', { reason: 'The check was cancelled.' })
      }
      now.state = 'done'
      return found
    } catch (error) {
      if (now.state === 'running') now.state = 'failed'
      throw error
    }
  }

  return {
    load,
    check,
    progress(id: string) {
      if (work?.id !== id) return { state: 'none' as const, done: 0, total: 0 }
      return { state: work.state, done: work.done, total: work.total }
    },
    cancel(id: string): void {
      if (work?.id === id) work.stopped = true
    },
  }
}
