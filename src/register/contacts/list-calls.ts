import type { bulkContract } from '@core/contacts/bulk'
import type { contactsContract } from '@core/contacts/contract'
import type { Selection } from '@core/contacts/selection'
import type { Handlers } from '@core/contract/contract'
import type { Deps } from '../deps'
import { bulkCalls } from './bulk-calls'
import { createCounts } from './contact-counts-query'
import { findBySearch, findPage } from './contact-list-query'
import type { NumberSets } from './list-conditions'
import type { Holds } from './holds'
import { createListOrder } from './list-order'

type Serves = Pick<Handlers<typeof contactsContract>, 'list' | 'counts' | 'sources' | keyof typeof bulkContract>

/** The calls about many contacts: pages of the list, how many there are, and acts on those that were chosen. */
export function listCalls(deps: Deps, holds: Pick<Holds, 'everybody'>) {
  const { read } = deps.register
  let sets: NumberSets = {}
  const lazily: NumberSets = {
    stopped: () => sets.stopped?.() ?? [],
    permission: (state) => sets.permission?.(state) ?? [],
  }
  const orderOf = createListOrder(read, lazily)
  const counts = createCounts(read)

  /** Whom a selection means, by number and in the order of the list. */
  const numbersOf = (chosen: Selection): number[] => {
    if ('ids' in chosen) return inOrder(chosen.ids, `c.stage = 'kept'`)
    const { search } = chosen.all
    const all = search.trim() === '' ? [...orderOf(chosen.all)] : findBySearch(read, chosen.all, lazily).numbers
    if (chosen.except.length === 0) return all
    const without = new Set(inOrder(chosen.except, '1'))
    return all.filter((number) => !without.has(number))
  }

  /** Whom an open case holds, by number, with the number of the case. */
  const heldNumbers = (): Map<number, string> => {
    const references = new Map(holds.everybody().map(({ contactId, reference }) => [contactId, reference]))
    const sql = 'SELECT number, id FROM contact WHERE id IN (SELECT value FROM json_each(@ids))'
    const rows = read.all<{ number: number; id: string }>(sql, { ids: JSON.stringify([...references.keys()]) })
    return new Map(rows.map(({ number, id }) => [number, references.get(id) ?? '']))
  }

  return {
    list: (filter) => findPage(read, filter, lazily, orderOf),
    counts,
    sources: () =>
      read.all<{ source: string; count: number }>(
        `SELECT source, count(*) AS count FROM contact WHERE stage = 'kept' AND source <> ''
         GROUP BY source ORDER BY count DESC, source LIMIT 100`,
      ),
    ...bulkCalls(deps, numbersOf, heldNumbers),
    numbersOf,
    /** What only other features know; they are made after the contacts. */
    addSets(more: NumberSets): void {
      sets = { ...sets, ...more }
    },
  } satisfies Serves & Record<string, unknown>

  function inOrder(ids: readonly string[], where: string): number[] {
    const sql = `SELECT c.number FROM contact c WHERE c.id IN (SELECT value FROM json_each(@ids)) AND ${where}
      ORDER BY c.sort_name, c.number`
    return read.all<{ number: number }>(sql, { ids: JSON.stringify(ids) }).map(({ number }) => number)
  }
}
