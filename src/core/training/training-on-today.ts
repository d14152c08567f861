import type { DueItem } from '../today/due-item'
import { dayMonthYear } from '../time/format-date'
import type { Training } from './training'

/** Training to be held again and resources to be looked at again, from their day on. */
export function dueTraining(rows: readonly Training[]): DueItem[] {
  return rows.flatMap(({ id, kind, topic, heldOn, againOn }) => {
    if (againOn === '') return []
    const last = heldOn === '' ? '' : ` The last time was ${dayMonthYear(heldOn)}.`
    return {
      id: `training:${id}`,
      on: againOn,
      remindFromOn: againOn,
      kind: 'document',
      title: kind === 'session' ? `Train again: ${topic}` : `Look again at: ${topic}`,
      why: `You set this day yourself.${last}`,
      verb: 'Open the log',
      href: '/guidance/training',
      state: 'due' as const,
      rules: ['acc.record' as const],
    }
  })
}
