import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import { categoryOf, type RetentionCategory } from './category'
import type { QueueItem } from './item'

/** What is due by the schedule, one line of Today for each kind of record: it is decided in the queue, and nothing goes by itself. */
export function retentionDue(items: readonly QueueItem[]): DueItem[] {
  return [...new Set(items.map(({ category }) => category))].flatMap((category) => {
    const ofIt = items.filter((item) => item.category === category)
    const free = ofIt.filter(({ state }) => state === 'due')
    const first = free.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0]
    return first ? [dueLine(category, free, first, ofIt.length - free.length)] : []
  })
}

function dueLine(category: RetentionCategory, free: readonly QueueItem[], first: QueueItem, held: number): DueItem {
  const { name } = categoryOf(category)
  const count = free.length.toLocaleString('en-GB')
  const onHold = held === 0 ? '' : ` ${held === 1 ? 'One more is' : `${held} more are`} held by an open matter.`
  return {
    id: `retention:${category}`,
    on: first.dueOn,
    kind: 'retention',
    title: `${name}: decide about ${free.length === 1 ? 'one' : count} that ${free.length === 1 ? 'has' : 'have'} been kept long enough`,
    why: `Your retention schedule says so. Nothing is destroyed until you decide.${onHold}`.slice(0, 500),
    verb: 'Decide',
    href: `/documents/retention?show=queue&category=${category}`,
    state: 'due',
    rules: ['retention.engine'],
  }
}

/** For “Worth doing soon”: the privacy policy promises another period than the schedule keeps to (row E7). */
export function mismatchQuiet(mismatches: readonly string[]): QuietLine[] {
  const [first = ''] = mismatches
  if (first === '') return []
  return [
    {
      id: 'retention:mismatch',
      state: 'to-do',
      title: 'Retention schedule and privacy policy differ',
      detail: first.slice(0, 300),
      href: '/documents/retention?show=schedule',
    },
  ]
}
