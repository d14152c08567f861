import type { BreachCase } from '@core/breaches/breach'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { helpContract } from '@core/help/contract'
import { rightSteps, type DrillFacts } from '@core/help/drill'
import { drillOf } from '@core/help/drills/index'
import type { RequestCase } from '@core/requests/request'
import type { Deps } from '../deps'
import { actsSince, fileVersions, lastLine } from './acts-query'

/** What the drills look at, by asking the features themselves. */
type Others = {
  readonly isSample: () => boolean
  readonly requestOf: (id: string) => RequestCase
  readonly breachOf: (id: string) => BreachCase
}

/** How the acts are called that begin a case. */
const logging = ['requests.log', 'requests.takeIn']
const reporting = ['breaches.report']

/** Help that needs the register: its versions, and how far a drill is. Nothing is written. */
export function createHelpService({ register }: Deps, others: Others) {
  const { read } = register

  function factsSince(since: number): DrillFacts {
    const acts = actsSince(read, since)
    const about = (actions: readonly string[]) => [
      ...new Set(acts.filter(({ action }) => actions.includes(action)).map(({ subject }) => subject)),
    ]
    return {
      acts,
      requests: about(logging).flatMap((id) => stillThere(() => others.requestOf(id))),
      breaches: about(reporting).flatMap((id) => stillThere(() => others.breachOf(id))),
    }
  }

  return {
    versions: () => fileVersions(read),
    drill({ id, since }) {
      const isSample = others.isSample()
      const drill = drillOf(id)
      if (!drill) throw new AppError('not-found')
      const right = isSample && since !== null ? rightSteps(drill, factsSince(since)) : []
      return { isSample, at: lastLine(read), right: [...right] }
    },
  } satisfies Handlers<typeof helpContract>
}

/** A case that was taken back is no longer there, and does not count. */
function stillThere<T>(find: () => T): T[] {
  try {
    return [find()]
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return []
    throw error
  }
}
