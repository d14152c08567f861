import type { DueItem } from '../today/due-item'
import { londonDate, ukDateTime } from '../time/instant'
import type { BreachCase } from './breach'
import { caseClock } from './case-clock'
import { isRunning } from './clock'
import type { Progress } from './steps'

/** What of a case Today must show: the running clock, what was put off, and open actions (also of closed cases). */
export function breachDue(of: BreachCase, progress: Progress, now: string): DueItem[] {
  return [...clockItem(of, progress, now), ...putOffItems(of), ...actionItems(of)]
}

function clockItem(of: BreachCase, progress: Progress, now: string): DueItem[] {
  const { breach } = of
  const clock = caseClock(of, now)
  if (breach.closing) return []
  const href = `/breaches/${breach.id}`
  const common = { id: `breach:${breach.id}`, kind: 'breach', title: breach.facts.title, href, state: 'due' as const }
  if (!isRunning(clock)) {
    return [
      { ...common, on: null, why: `${breach.reference}. ${progress.next}`, verb: 'Open', rules: ['breach.register'] },
    ]
  }
  if (clock.dueAt === null) {
    return [
      {
        ...common,
        on: londonDate(breach.facts.awareAt),
        why: `${breach.reference}. ${clock.word}.`,
        verb: 'Tell them',
        rules: ['breach.processor', 'settled.processor-clock'],
      },
    ]
  }
  const why = `${breach.reference}. 72 hours from ${ukDateTime(breach.facts.awareAt)}. ${progress.next}`
  return [
    { ...common, on: londonDate(clock.dueAt), at: clock.dueAt, why, verb: clockVerb(progress), rules: ['breach.72h'] },
  ]
}

function clockVerb({ current }: Progress): string {
  const verbs = {
    contain: 'Contain it',
    assess: 'Carry on assessing',
    decide: 'Decide',
    tell: 'Record the report',
    learn: 'Open',
  }
  return verbs[current]
}

function putOffItems({ breach, decisions }: BreachCase): DueItem[] {
  if (breach.closing) return []
  const superseded = new Set(decisions.map((one) => one.supersedesId))
  return decisions
    .filter((one) => one.choice === 'later' && one.lookAgainOn !== '' && !superseded.has(one.id))
    .map((one) => ({
      id: `breach-decision:${one.id}`,
      on: one.lookAgainOn,
      kind: 'breach',
      title: `Decide again: ${breach.facts.title}`,
      why: `${breach.reference}. You put this decision off: ${clip(one.reason)}`,
      verb: 'Decide',
      href: `/breaches/${breach.id}`,
      state: 'due',
      rules: ['breach.register'],
    }))
}

function actionItems({ breach, actions }: BreachCase): DueItem[] {
  return actions
    .filter((one) => one.doneOn === '')
    .map((one) => ({
      id: `breach-action:${one.id}`,
      on: one.dueOn === '' ? null : one.dueOn,
      kind: 'breach-action',
      title: clip(one.what),
      why: `${one.owner}, after ${breach.reference} ${breach.facts.title}`,
      verb: 'Open',
      href: `/breaches/${breach.id}`,
      state: 'due',
      rules: ['breach.prevent'],
    }))
}

function clip(words: string): string {
  return words.length > 200 ? `${words.slice(0, 199)}…` : words
}
