import type { ContactChoice } from '@core/contacts/contact-filter'
import { roleBit } from '@core/contacts/contact-category'
import type { Bind } from '../file/db'

/** Sets of contacts that only other features know, as numbers of contacts; asked only when a choice needs them. */
export type NumberSets = {
  readonly stopped?: () => readonly number[]
  readonly permission?: (state: NonNullable<ContactChoice['permission']>) => readonly number[]
}

/**
 * A choice as SQL over `contact c`, without its search. What it asks of every contact is in the indexes of the list
 * (step 180), so that no row has to be read to know whether it belongs.
 */
export function conditionsOf(choice: ContactChoice, sets: NumberSets): { where: string; bind: Bind } {
  const where = [`c.stage = 'kept'`, 'c.status = @status']
  const bind: Bind = { status: choice.status }
  const ask = (sql: string, name: string, value: string | number | undefined) => {
    if (value === undefined) return
    where.push(sql)
    bind[name] = value
  }
  ask('c.kind = @kind', 'kind', choice.kind)
  ask('c.subscriber_type = @type', 'type', choice.subscriberType)
  ask('c.role_bits & @bit <> 0', 'bit', choice.role && roleBit(choice.role))
  ask('c.source = @source', 'source', choice.source)
  if (choice.noSource) where.push(`c.source = ''`)
  if (choice.under18) where.push('c.under_18 = 1')
  if (choice.noticeOpen)
    where.push(`c.obtained_from = 'elsewhere' AND c.notice_given_on = '' AND c.notice_not_needed = ''`)
  if (choice.stop) {
    const not = choice.stop === 'stopped' ? '' : 'NOT'
    ask(`c.number ${not} IN (SELECT value FROM json_each(@stopped))`, 'stopped', json(sets.stopped?.()))
  }
  if (choice.permission) {
    const found = sets.permission?.(choice.permission)
    ask('c.number IN (SELECT value FROM json_each(@permission))', 'permission', json(found))
  }
  return { where: where.join(' AND '), bind }
}

function json(numbers: readonly number[] | undefined): string {
  return JSON.stringify(numbers ?? [])
}
