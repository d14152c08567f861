import type { Handlers } from '@core/contract/contract'
import type { todayContract, TodayList } from '@core/today/contract'
import type { DueItem } from '@core/today/due-item'
import type { QuietLine } from '@core/today/quiet-line'
import { todayView } from '@core/today/today-view'
import type { Deps } from '../deps'

/** How a feature hands Today what is due. */
export type DueProvider = () => readonly DueItem[]

/** How a feature tells Today what is in order. */
export type QuietProvider = () => readonly QuietLine[]

/** A message holds at most 200 rows. */
const most = 200

/** One list over all features: each gives what is due and what is fine; here it is only put in order. */
export function createTodayService({ clock }: Deps, due: readonly DueProvider[], quiet: readonly QuietProvider[] = []) {
  return {
    list(): TodayList {
      const { clocks, items, later, nextOn } = todayView(
        due.flatMap((provider) => provider()),
        clock.today(),
      )
      return {
        clocks: clocks.slice(0, most),
        items: items.slice(0, most),
        later: later.slice(0, most),
        total: clocks.length + items.length,
        nextOn,
        quiet: quiet.flatMap((provider) => provider()).slice(0, 50),
      }
    },
  } satisfies Handlers<typeof todayContract>
}
