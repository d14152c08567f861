import type { Drill } from '../drill'
import { accessByPhone } from './access-by-phone'
import { clientAsksForNotes } from './client-asks-for-notes'
import { fridayAtFive } from './friday-at-five'
import { lostLaptop } from './lost-laptop'
import { stopEmailingMe } from './stop-emailing-me'

/** Every drill, the most needed first. A new one is a file and a line here. */
export const drills: readonly Drill[] = [fridayAtFive, accessByPhone, stopEmailingMe, clientAsksForNotes, lostLaptop]

/** Does a line of the log of training speak of a drill: of the word, or of one by its title? */
export function isAboutDrill(topic: string): boolean {
  const said = topic.toLowerCase()
  return /\bdrills?\b/.test(said) || drills.some(({ title }) => said.includes(title.toLowerCase()))
}

/** One drill by its id. */
export function drillOf(id: string): Drill | undefined {
  return drills.find((one) => one.id === id)
}
