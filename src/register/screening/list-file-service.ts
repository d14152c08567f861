import { normalPhone } from '@core/contacts/normal-point'
import type { Selection } from '@core/contacts/selection'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { listFileContract, listHoldingContract } from '@core/screening/list-contract'
import { listDayFault } from '@core/screening/list-words'
import { toCompare } from '@core/screening/list-number'
import type { Deps } from '../deps'
import { holdList, stopHeld, workOf, type HeldList } from './held-list'
import type { OpenList } from './list-reader'
import { compareWithList, gatherWhose } from './compare-with-list'
import type { ScreeningLog } from './screening'

type Serves = Handlers<typeof listFileContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What it asks of others: a reader of lists, who is in a selection, what a campaign waits for, and the log. */
export type ListFileOthers = {
  readonly openList: OpenList
  readonly numbersOf: (chosen: Selection) => number[]
  /** The numbers a campaign waits for, in their normal form. */
  readonly numbersOfCampaign: (campaignId: string) => Promise<readonly string[]>
  readonly recordMany: ScreeningLog['recordMany']
}

/** Screening against a licensed list file. One file is held at a time; it goes with the register’s thread when that is locked. */
export function createListFileService(deps: Deps, others: ListFileOthers) {
  let held: HeldList | undefined

  const require = (id: string): HeldList => {
    if (held?.id !== id) throw new AppError('not-found', { reason: 'That list is no longer held. Choose it again.' })
    return held
  }
  const ready = (id: string): HeldList => {
    const list = require(id)
    if (list.state !== 'ready' && list.state !== 'done')
      throw new AppError('not-allowed', { reason: 'The list is still being worked with. Wait until that is done.' })
    return list
  }
  const quietly = { isStopped: () => false, told: () => undefined }

  const calls = {
    work: ({ id }: Input<'work'>) => workOf(require(id)),
    async count(whose: Input<'count'>) {
      const { numbers = [], left = 0 } = (await gatherWhose(deps, others, whose, quietly)) ?? {}
      return { numbers: new Set(numbers).size, left }
    },
    async check({ id, facts, what }: Input<'check'>) {
      const fault = listDayFault(facts.listOn, deps.clock.today())
      if (fault) throw new AppError('invalid-input', { issues: [{ path: 'facts.listOn', message: fault }] })
      const list = ready(id)
      await compareWithList(deps, others, list, facts, what)
      return workOf(list)
    },
    async find({ id, phone }: Input<'find'>) {
      const list = ready(id)
      const normal = normalPhone(phone)
      const number = toCompare(normal)
      if (number === 0)
        throw new AppError('invalid-input', {
          issues: [{ path: 'phone', message: 'Write a British number with its area code, like 020 7946 0142.' }],
        })
      const result = (await list.reader.holds(number)) ? ('listed' as const) : ('not-listed' as const)
      return { normal, result }
    },
    cancel({ id }: Input<'cancel'>) {
      stopHeld(require(id))
      return {}
    },
    drop({ id }: Input<'drop'>) {
      if (held?.id !== id) return {}
      stopHeld(held)
      held.reader.close()
      held = undefined
      return {}
    },
  } satisfies Serves

  /** What the host asks: begins to read the file, and answers before it has. */
  const holding = {
    hold({ path }) {
      if (held?.state === 'recording')
        throw new AppError('not-allowed', { reason: 'The results of the other list are still being written down.' })
      if (held) stopHeld(held)
      held?.reader.close()
      held = holdList(deps.newId(), others.openList(path))
      return { id: held.id }
    },
  } satisfies Handlers<typeof listHoldingContract>

  return { calls, holding }
}
