import { addDays } from '../time/add-days'
import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { Claim } from './claim'

/** So many days before its day an open claim stands on Today. */
const REMIND_DAYS = 14

/** An open claim as a line of Today: on its day somebody closes it, or says why it goes on. */
export function dueOfClaim({
  id,
  reference,
  name,
  untilOn,
  contactId,
}: Pick<Claim, 'id' | 'reference' | 'name' | 'untilOn' | 'contactId'>): DueItem {
  return {
    id: `claim:${id}`,
    on: untilOn,
    remindFromOn: addDays(untilOn, -REMIND_DAYS),
    kind: 'claim',
    title: `Close the claim ${reference}, or keep it open longer`,
    why: `“${name}” was to be looked at on ${dayMonthYear(untilOn)}. While it is open nothing about the person may be destroyed.`,
    verb: 'Look',
    href: `/contacts/${contactId}`,
    state: 'due',
    rules: ['erase.exceptions'],
  }
}
