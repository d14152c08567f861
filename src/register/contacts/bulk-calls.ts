import type { BulkAct, bulkContract } from '@core/contacts/bulk'
import type { Selection } from '@core/contacts/selection'
import type { Handlers } from '@core/contract/contract'
import type { Deps } from '../deps'
import { nextTurn } from '../imports/in-slices'
import { countToChange, namesToChange } from './bulk-repository'
import { watchBulkWork } from './bulk-work'

/** So many contacts are looked at before other calls get their turn. */
const looked = 2000

/** Names that are shown before an act. */
const shown = 5

/** One act on many contacts: first what it would do, then the act, which is taken back whole. */
export function bulkCalls(
  deps: Deps,
  numbersOf: (chosen: Selection) => number[],
  heldNumbers: () => ReadonlyMap<number, string>,
) {
  const { read } = deps.register
  const work = watchBulkWork(deps)

  /** Nobody whom an open case holds goes to the trash with the others (row E5). */
  const split = (act: BulkAct, chosen: readonly number[]) => {
    const held = act.do === 'trash' ? heldNumbers() : new Map<number, string>()
    const references = chosen.flatMap((number) => held.get(number) ?? [])
    const numbers = references.length === 0 ? chosen : chosen.filter((number) => !held.has(number))
    return { numbers, held: { count: references.length, references: references.slice(0, shown) } }
  }

  const preview = async (act: BulkAct, chosen: readonly number[]) => {
    const { numbers, held } = split(act, chosen)
    const found = { chosen: chosen.length, changes: 0, replaced: 0, held, names: [] as string[] }
    for (let at = 0; at < numbers.length; at += looked) {
      const some = numbers.slice(at, at + looked)
      const { changes, replaced } = countToChange(read, act, some)
      found.changes += changes
      if (act.do === 'set-source') found.replaced += replaced
      const missing = shown - found.names.length
      if (missing > 0 && changes > 0) found.names.push(...namesToChange(read, act, some, missing))
      await nextTurn()
    }
    return found
  }

  return {
    bulkPreview: ({ act, selection }) => preview(act, numbersOf(selection)),
    async bulk({ act, selection }) {
      const chosen = numbersOf(selection)
      const { changes } = await preview(act, chosen)
      const { numbers } = split(act, chosen)
      return { changed: changes === 0 ? 0 : await work.carryOut(act, numbers) }
    },
    bulkProgress: () => work.progress(),
    bulkStop() {
      work.stop()
      return {}
    },
  } satisfies Handlers<typeof bulkContract>
}
