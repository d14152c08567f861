import { normalPhone } from '@core/contacts/normal-point'
import { AppError } from '@core/contract/errors'
import type { z } from 'zod'
import type { listFacts, WhoseNumbers } from '@core/screening/list-contract'
import { fromCompared, toCompare } from '@core/screening/list-number'
import { listInWords } from '@core/screening/list-words'
import { lastSafeDay } from '@core/screening/screening'
import type { Deps } from '../deps'
import { nextTurn } from '../imports/in-slices'
import { fail, reasonOf, type HeldList } from './held-list'
import type { ListFileOthers } from './list-file-service'
import { gatherNumbers, type GatheredNumbers } from './list-numbers-query'
import type { MatchedNumbers } from './list-reader'
import type { LookedUp } from './screening'

type Facts = z.output<typeof listFacts>
type What = WhoseNumbers | { readonly phone: string }

type Watch = Parameters<typeof gatherNumbers>[2]

/** So many results are put into words before other calls get their turn. */
const SLICE = 5000

/**
 * Compares numbers with a list that is held and writes down what was found, all of it or nothing: each number with the day of the
 * list, because who joined later is not on it (`pecr.r21.screen-age`, `pecr.r21.28-days`).
 */
export async function compareWithList(
  deps: Deps,
  others: ListFileOthers,
  held: HeldList,
  facts: Facts,
  what: What,
): Promise<void> {
  Object.assign(held, { state: 'gathering', part: 0, result: null, wasCancelled: false, isStopped: false })
  const watch = { isStopped: () => held.isStopped, told: (part: number) => void (held.part = part) }
  try {
    const gathered = await gather(deps, others, what, watch)
    if (gathered?.numbers.length === 0)
      throw new AppError('not-allowed', {
        reason: 'There is no British number among them, so there is nothing to check.',
      })
    Object.assign(held, { state: 'comparing', part: 0 })
    const matched = gathered && !held.isStopped ? await held.reader.match(gathered.numbers, watch.told) : undefined
    if (!gathered || !matched || held.isStopped) {
      Object.assign(held, { state: 'ready', wasCancelled: true })
      return
    }
    Object.assign(held, { state: 'recording', part: 0 })
    const { id: actId } = await record(deps, others, held, facts, matched)
    const { register, listOn } = facts
    held.result = {
      actId,
      checked: matched.numbers.length,
      listed: matched.listed.length,
      left: gathered.left,
      register,
      lastSafeOn: lastSafeDay(listOn),
    }
    held.state = 'done'
  } catch (error) {
    // What went wrong around the list leaves it as it was; what went wrong with it does not.
    if (error instanceof AppError && held.state !== 'comparing') held.state = 'ready'
    else fail(held, reasonOf(error))
    throw error
  }
}

function gather(
  deps: Deps,
  others: ListFileOthers,
  what: What,
  watch: Watch,
): Promise<GatheredNumbers | undefined> | GatheredNumbers {
  return 'phone' in what ? usable([normalPhone(what.phone)]) : gatherWhose(deps, others, what, watch)
}

/** The numbers of a selection, or those that a campaign waits for; undefined where it was stopped. */
export async function gatherWhose(
  { register: { read } }: Deps,
  { numbersOf, numbersOfCampaign }: ListFileOthers,
  whose: WhoseNumbers,
  watch: Watch,
): Promise<GatheredNumbers | undefined> {
  if ('campaignId' in whose) return usable(await numbersOfCampaign(whose.campaignId))
  return gatherNumbers(read, numbersOf(whose.selection), watch)
}

function usable(normals: readonly string[]): GatheredNumbers {
  const numbers = normals.map(toCompare).filter((one) => one > 0)
  return { numbers, left: normals.length - numbers.length }
}

async function record(
  { clock }: Deps,
  { recordMany }: ListFileOthers,
  { file }: HeldList,
  { register, listOn, service, licence, checkedBy }: Facts,
  { numbers, listed }: MatchedNumbers,
): Promise<{ readonly id: string }> {
  const rows: LookedUp[] = []
  let next = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    const isListed = listed[next] === number
    if (isListed) next += 1
    rows.push({ normal: fromCompared(number), result: isListed ? 'listed' : 'not-listed' })
    if (at % SLICE === 0) await nextTurn()
  }
  return recordMany(rows, {
    way: 'list-file',
    register,
    checkedOn: listOn,
    service,
    licence,
    checkedBy,
    reference: file ? listInWords(file, clock.today()) : '',
    fileFingerprint: file?.sha256 ?? '',
  })
}
