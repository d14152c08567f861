import type { Drill } from '../drill'
import { accessByPhone } from './access-by-phone'
import { clientAsksForNotes } from './client-asks-for-notes'
import { fridayAtFive } from './friday-at-five'
import { lostLaptop } from './lost-laptop'
import { stopEmailingMe } from './stop-emailing-me'

/** Every drill, the most needed first. A new one is a file and a line here. */
export const drills: readonly Drill[] = [fridayAtFive, accessByPhone, stopEmailingMe, clientAsksForNotes, lostLaptop]

/** One drill by its id. */
export function drillOf(id: string): Drill | undefined {
  return drills.find((one) => one.id === id)
}
