import type { ContactChoice } from '@core/contacts/contact-filter'
import type { ReadableDb } from '../file/db'
import { conditionsOf, type NumberSets } from './list-conditions'
import { movedSince } from './moved-since'
import { placeIn, without } from './place-in-order'

/** So many lists are remembered: the one on screen, and the views somebody goes back and forth between. */
const remembered = 8

/** The contacts of a choice without search, by number and in the order of their names. */
export type ListOrder = (choice: ContactChoice) => Uint32Array

/**
 * Where everybody stands on a list, so that its end is as near as its beginning: one walk along an index for each choice,
 * kept as plain numbers. A contact that was saved is put in its place; after anything larger the walk is made anew.
 */
export function createListOrder(db: ReadableDb, sets: NumberSets): ListOrder {
  const orders = new Map<string, { readonly choice: ContactChoice; readonly numbers: Uint32Array }>()
  const moved = movedSince(db)

  const follow = () => {
    const since = moved()
    if (since.what === 'everything') orders.clear()
    if (since.what !== 'some') return
    for (const [key, { choice, numbers }] of orders) {
      const asksAnswers = choice.stop !== undefined || choice.permission !== undefined
      const next = asksAnswers ? undefined : patch(db, choice, numbers, since.ids)
      if (next) orders.set(key, { choice, numbers: next })
      else orders.delete(key)
    }
  }

  return (choice) => {
    follow()
    const key = JSON.stringify(choice)
    const numbers = orders.get(key)?.numbers ?? walk(db, choice, sets)
    orders.delete(key)
    orders.set(key, { choice, numbers })
    for (const oldest of orders.keys()) if (orders.size > remembered) orders.delete(oldest)
    return numbers
  }
}

/** As one text: a hundred thousand rows as objects cost ten times as much. */
function walk(db: ReadableDb, choice: ContactChoice, sets: NumberSets): Uint32Array {
  const { where, bind } = conditionsOf(choice, sets)
  const found = db.get<{ numbers: string | null }>(
    `SELECT group_concat(number) AS numbers FROM
       (SELECT c.number FROM contact c WHERE ${where} ORDER BY c.sort_name, c.number)`,
    bind,
  )
  return Uint32Array.from(JSON.parse(`[${found?.numbers ?? ''}]`) as number[])
}

/** The order with these contacts where they belong now; nothing when one of them is gone, whose number nobody knows. */
function patch(
  db: ReadableDb,
  choice: ContactChoice,
  numbers: Uint32Array,
  ids: readonly string[],
): Uint32Array | undefined {
  const { where, bind } = conditionsOf(choice, {})
  let order = numbers
  for (const id of ids) {
    const found = db.get<{ number: number; fits: number }>(
      `SELECT c.number, (${where}) AS fits FROM contact c WHERE c.id = @id`,
      { ...bind, id },
    )
    if (!found) return undefined
    order = without(order, found.number)
    if (found.fits === 1) order = placeIn(db, order, found.number)
  }
  return order
}
